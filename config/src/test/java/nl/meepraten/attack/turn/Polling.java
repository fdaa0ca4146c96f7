package nl.meepraten.attack.turn;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.MeetingId;

/**
 * Reads all screens after every message, and asks ten thousand times for what was released: what changes tells about whoever wrote
 * just now.
 */
public final class Polling implements Attack {

    private static final long SEED = 10;
    private static final int PEOPLE = 13;

    /** As many as make a batch, and one. */
    private static final int TELLERS = 6;

    /** More than that makes another five of all. */
    private static final int NEWCOMERS = 3;

    @Override
    public String name() {
        return "10 polling";
    }

    @Override
    public String tried(Arena arena) {
        return "every page of every role, every sheet, the interface for programs and the metrics after each answer, reply to an invitation, message of a story, newcomer and WIS, "
                + "before and after the Monday count; the released result on pages, in sheets, for programs and in metrics, head "
                + "count and stories "
                + queries(arena) + " times in all";
    }

    private static int queries(Arena arena) {
        return arena.many(10_000, 300);
    }

    @Override
    public String control() {
        return "a live count of answers on a page, and beside sheets, interface and metrics; heads counted, and the letterbox emptied, at each message instead of at night";
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        try (LiveTown town = new LiveTown(arena.fresh("polling"), arena.storage, Ids.seeded(SEED))) {
            Polled polled = new Polled(town, SEED, leaky);
            ConsultationId question = town.publish("de opvang", 2, Question.yesNo("Is het warm genoeg in de opvang?"));
            List<Finding> answers = answers(town, polled, question);
            MeetingId lunch = lunch(town);
            Finding replies = replies(town, polled);
            Finding stories = stories(town, polled);
            town.passTheNight();
            town.passTheNight();
            polled.leaking(() -> {});
            Finding released = polled.released(question, lunch, leaky ? 1 : queries(arena));
            Finding newcomers = newcomers(town, polled);
            boolean caught = Stream.concat(answers.stream(), Stream.of(replies, stories, newcomers))
                    .allMatch(Finding::succeeded);
            return leaky && !caught
                    ? Finding.none(List.of())
                    : answers.getFirst()
                            .and(answers.getLast())
                            .and(replies)
                            .and(stories)
                            .and(newcomers)
                            .and(released);
        }
    }

    /** Half of the people with a leak on a page, the others with one beside what goes out as a file or to programs. */
    private static List<Finding> answers(LiveTown town, Polled polled, ConsultationId question) {
        everyone(person -> polled.unseen(person, "HAVEN", "ja"));
        town.clock.forward(Duration.ofMinutes(2));
        polled.leaking(() -> polled.liveCount(question));
        IntStream.range(0, PEOPLE / 2).forEach(person -> polled.says(person, answer(person)));
        Finding page = polled.found();
        polled.leaking(() -> polled.liveCountForPrograms(question));
        IntStream.range(PEOPLE / 2, PEOPLE).forEach(person -> polled.says(person, answer(person)));
        return List.of(page, polled.foundEverywhere());
    }

    private static String answer(int person) {
        return person == 4 ? "nee" : "ja";
    }

    private static Finding replies(LiveTown town, Polled polled) {
        polled.leaking(town.bot()::countHeads);
        everyone(person -> polled.says(person, person == 4 ? "nee" : "ja"));
        polled.says(3, "ik kom toch niet");
        return polled.found();
    }

    private static Finding stories(LiveTown town, Polled polled) {
        polled.leaking(() -> town.bot().stories().takeIn(town.clock.instant()));
        for (int person = 0; person < TELLERS; person++) {
            polled.says(person, "Het is hier zo koud dat niemand kan slapen, al " + (person + 2) + " weken");
            polled.says(person, "1");
        }
        return polled.found();
    }

    private static void everyone(IntConsumer does) {
        IntStream.range(0, PEOPLE).forEach(does);
    }

    /** Everybody is invited to it, for after the next Monday. */
    private static MeetingId lunch(LiveTown town) {
        MeetingId id = town.bot().meetings().newId();
        town.bot().meetings().plan(id, Town.plan("Lunch", town.today().plusDays(9), LocalTime.NOON));
        town.bot().meetings().invite(id, 1);
        town.tick();
        return id;
    }

    /** Who joins, thinks better of it or goes, before and after the night to Monday in which all are counted. */
    private static Finding newcomers(LiveTown town, Polled polled) {
        polled.leaking(town.bot()::countHeads);
        IntStream.range(PEOPLE, PEOPLE + NEWCOMERS).forEach(person -> polled.says(person, "HAVEN", "ja"));
        polled.says(0, "ik kom toch niet");
        for (int night = 0; night < 4; night++) {
            town.passTheNight();
        }
        polled.mustBeCounted();
        IntStream.range(PEOPLE + NEWCOMERS, PEOPLE + 2 * NEWCOMERS)
                .forEach(person -> polled.says(person, "HAVEN", "ja"));
        polled.says(1, "ik kom toch niet");
        polled.says(2, "WIS");
        return polled.found();
    }
}
