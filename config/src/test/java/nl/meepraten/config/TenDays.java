package nl.meepraten.config;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.story.Stories;

/**
 * The ten days before now in a town of twelve: a question is asked, answered, closed and told back, a story is released
 * and a meeting planned.
 */
final class TenDays {

    private static final int PEOPLE = 12;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private TenDays() {}

    /** The program as it starts this long before now; a night that it missed is held first. */
    interface Program {
        <T> T startedAgo(Duration ago, Function<Bot, T> work);
    }

    /** Returns the question. */
    static ConsultationId live(Program program) {
        Duration asking = Duration.ofDays(10);
        Duration answering = asking.minusHours(1);
        ConsultationId asked = program.startedAgo(asking, bot -> {
            everyone(PEOPLE, bot, asking, "HAVEN", "ja");
            ConsultationId id = bot.consultations().draft(draft(TODAY.minusDays(9)));
            bot.consultations().publish(id);
            bot.timers().runDue();
            return id;
        });
        program.startedAgo(answering, bot -> {
            everyone(PEOPLE, bot, answering, "ja");
            everyone(Stories.BATCH, bot, answering, "De douche is koud, en dat zeggen we al maanden", "1");
            return asked;
        });
        return program.startedAgo(Duration.ofDays(7), bot -> {
            bot.stories().release(bot.stories().toRead().getFirst().id(), "Koud water.", "");
            bot.feedbacks().write(asked, Feedback.Answer.WILL_DO, "er komt een hok.");
            bot.meetings().plan(bot.meetings().newId(), Town.plan("Lunch", TODAY.plusDays(6), LocalTime.NOON));
            return asked;
        });
    }

    private static void everyone(int people, Bot bot, Duration ago, String... texts) {
        for (int person = 0; person < people; person++) {
            Address from = new Address("sms", "+3160000" + (1000 + person));
            for (String text : texts) {
                Instant now = Instant.now().minus(ago);
                bot.inbox().receive(new InboundMessage(from, from.value() + now, text, now));
            }
        }
    }

    private static Draft draft(LocalDate lastDay) {
        Promise promise = new Promise(
                "We maken er nieuwe regels mee.",
                "tijden en regels",
                "meer bedden",
                Ladder.ADVISE,
                lastDay.plusDays(21),
                "Karin: 06 00000000");
        Question dogs = Question.yesNo("Moeten honden mee naar binnen mogen?");
        return new Draft("de opvang", List.of(dogs), promise, Audience.EVERYONE, lastDay);
    }

    /** Everything that is about nobody, as it can be read. */
    static List<Object> content(Bot bot, ConsultationId id) {
        return List.of(
                bot.consultations().find(id).orElseThrow(),
                bot.releases().of(id).orElseThrow(),
                bot.feedbacks().of(id).orElseThrow(),
                bot.meetings().all(),
                bot.stories().released());
    }
}
