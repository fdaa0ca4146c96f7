package nl.meepraten.attack.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Sizes;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Ids;

/** Counts the rows and bytes that each message writes: they may not tell an answer from another answer or anything else. */
public final class Traffic implements Attack {

    private static final long SEED = 12;

    /** Stands for the code of the story that was told last. */
    private static final String CODE = "(code)";

    private static final List<String> SAID = List.of(
            "ja",
            "ANDERS",
            "nee",
            "ja",
            "nee",
            "ANDERS",
            "nee",
            "nee",
            "WIE",
            "HULP",
            "TAAL",
            "ENGLISH",
            "NEDERLANDS",
            "1",
            "Het is hier zo koud dat niemand kan slapen",
            "2",
            "Overdag moet iedereen naar buiten, ook als het vriest",
            "en de douche is kapot",
            "nee",
            "Niemand vertelt ons waarom het zo lang duurt",
            "ja",
            "ik wil dood",
            "PAUZE",
            "START",
            "STOP",
            "ok",
            "START",
            "Er is ook nooit warm water in de keuken",
            "CODE",
            CODE,
            "nee",
            CODE,
            "ja",
            "Mijn code: " + CODE,
            "appel rivier 12345",
            "appel qqqqqq 12345",
            "WIS");

    /** What the buttons under our messages send; of the question that is open, and ones that mean nothing. */
    private static final List<String> PRESSED = List.of("0:1", "0:2", "0:9", "t:nl:1", "t:nl:2", "p:1:1", "x");

    /** Of before the WIS, handed in after it: nothing may come of them. */
    private static final List<String> LATE = List.of("ja", "START", "SOEP", "ik wil dood");

    @Override
    public String name() {
        return "12 traffic";
    }

    @Override
    public String tried(Arena arena) {
        return SAID.size() + PRESSED.size() + LATE.size()
                + " messages and buttons, first and changed answers, yes and no, late ones, codes of stories and taking one back, and all else: rows and bytes of"
                + " every table, before and after the reply is sent";
    }

    @Override
    public String control() {
        return "a row that notes that somebody answered";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        try (LiveTown town = new LiveTown(arena.fresh("traffic"), arena.storage, Ids.secure())) {
            String sam = Person.number(SEED, 0);
            if (leaky) {
                town.database().write(handle -> handle.execute("create table answered (code text not null)"));
            }
            List.of(sam, Person.number(SEED, 1), Person.number(SEED, 2)).forEach(one -> town.text(one, "HAVEN"));
            ConsultationId question = town.publish("de opvang", 5, Question.yesNo("Is het warm genoeg?"));
            List.of("de douches", "de soepbus")
                    .forEach(topic -> town.publish(topic, 5, Question.yesNo("Gaat het goed met " + topic + "?")));
            town.text(sam, "ja");
            List<String> different = new ArrayList<>();
            List<Map<String, List<Long>>> first = List.of();
            List<Content> all = new ArrayList<>();
            SAID.forEach(said -> all.add(new Content.Typed(said, OptionalInt.empty())));
            PRESSED.forEach(data -> all.add(new Content.Pressed(
                    data.startsWith("0:") ? "q:" + question.code() + ":" + data : data, OptionalInt.of(41))));
            for (Content content : all) {
                town.clock.forward(Duration.ofMinutes(2));
                List<Map<String, List<Long>>> seen = seen(town, sam, content, leaky);
                first = first.isEmpty() ? seen : first;
                compare(first, seen, "message " + all.indexOf(content)).ifPresent(different::add);
                if (content.equals(all.get(SAID.size() - 1))) {
                    // Who was wiped comes back, so that somebody is there to press.
                    List.of("HAVEN", "ja").forEach(words -> town.text(sam, words));
                }
            }
            Instant beforeTheWipe = town.clock.instant().minus(Duration.ofDays(1));
            for (String text : LATE) {
                town.clock.forward(Duration.ofMinutes(2));
                Content typed = new Content.Typed(text, OptionalInt.empty());
                List<Map<String, List<Long>>> seen =
                        seen(town, () -> handIn(town, sam, typed, beforeTheWipe), () -> {});
                compare(first, seen, "late " + text).ifPresent(different::add);
            }
            return Finding.none(different);
        }
    }

    private static Optional<String> compare(
            List<Map<String, List<Long>>> usual, List<Map<String, List<Long>>> seen, String what) {
        return seen.equals(usual)
                ? Optional.empty()
                : Optional.of(what + " writes " + odd(usual.get(0), seen.get(0)) + " at once, "
                        + odd(usual.get(1), seen.get(1)) + " in all");
    }

    private static List<String> odd(Map<String, List<Long>> usual, Map<String, List<Long>> written) {
        return written.entrySet().stream()
                .filter(table -> !table.getValue().equals(usual.get(table.getKey())))
                .map(Object::toString)
                .toList();
    }

    private static List<Map<String, List<Long>>> seen(LiveTown town, String who, Content content, boolean leaky) {
        boolean leaks = leaky
                && content instanceof Content.Typed typed
                && List.of("ja", "nee").contains(typed.text());
        return seen(town, () -> does(town, who, content), () -> {
            if (leaks) {
                town.database().write(handle -> handle.execute("insert into answered values ('x')"));
            }
        });
    }

    private static List<Map<String, List<Long>>> seen(LiveTown town, Runnable deed, Runnable leak) {
        Sizes before = Sizes.of(town.database());
        deed.run();
        leak.run();
        Map<String, List<Long>> written = Sizes.of(town.database()).since(before);
        town.send();
        return List.of(written, Sizes.of(town.database()).since(before));
    }

    private static void does(LiveTown town, String who, Content content) {
        switch (content) {
            case Content.Typed typed -> {
                String text = typed.text().contains(CODE)
                        ? typed.text().replace(CODE, town.codes().getLast())
                        : typed.text();
                if (town.text(who, town.providerId(), text).statusCode() != 200) {
                    throw new IllegalStateException("A text was not handled.");
                }
            }
            case Content.Pressed pressed -> handIn(town, who, pressed, town.clock.instant());
            case Content.Edited edited -> throw new IllegalArgumentException("Nobody edits here.");
        }
    }

    private static void handIn(LiveTown town, String who, Content content, Instant receivedAt) {
        town.bot().inbox().receive(new InboundMessage(new Address("sms", who), town.providerId(), content, receivedAt));
    }
}
