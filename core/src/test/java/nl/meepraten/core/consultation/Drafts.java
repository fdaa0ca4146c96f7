package nl.meepraten.core.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Drafts as officers write them: a good one, and ways to spoil it. */
public final class Drafts {

    public static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");

    public static final Draft GOOD = new Draft(
            "de nachtopvang",
            List.of(DOGS, Question.choice("Hoe laat moet de deur open?", List.of("acht uur", "negen uur"))),
            new Promise(
                    "We maken er de huisregels mee.",
                    "de regels",
                    "meer bedden",
                    Ladder.ADVISE,
                    Office.TODAY.plusDays(30),
                    "Karin: 06 00000000"),
            new Audience(Set.of("HAVEN"), Set.of("buitenslapers")),
            Office.TODAY.plusDays(6));

    private Drafts() {}

    static Draft topic(String topic) {
        return new Draft(topic, GOOD.questions(), GOOD.promise(), GOOD.audience(), GOOD.lastDay());
    }

    /** Asks something else. */
    public static Draft about(String topic) {
        Question question = Question.yesNo("Gaat het goed bij " + topic + "?");
        return new Draft(topic, List.of(question), GOOD.promise(), GOOD.audience(), GOOD.lastDay());
    }

    static Draft asking(Question... questions) {
        return new Draft(GOOD.topic(), List.of(questions), GOOD.promise(), GOOD.audience(), GOOD.lastDay());
    }

    static Draft promising(Promise promise) {
        return new Draft(GOOD.topic(), GOOD.questions(), promise, GOOD.audience(), GOOD.lastDay());
    }

    static Draft open(String open) {
        Promise p = GOOD.promise();
        return promising(new Promise(p.purpose(), open, p.closed(), p.ladder(), p.answerBy(), p.contact()));
    }

    static Draft answeredBy(LocalDate day) {
        Promise p = GOOD.promise();
        return promising(new Promise(p.purpose(), p.open(), p.closed(), p.ladder(), day, p.contact()));
    }

    static Draft to(Audience audience) {
        return new Draft(GOOD.topic(), GOOD.questions(), GOOD.promise(), audience, GOOD.lastDay());
    }

    static Draft until(LocalDate lastDay) {
        return new Draft(GOOD.topic(), GOOD.questions(), GOOD.promise(), GOOD.audience(), lastDay);
    }
}
