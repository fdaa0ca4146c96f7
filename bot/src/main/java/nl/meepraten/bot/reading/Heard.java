package nl.meepraten.bot.reading;

import java.util.Optional;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.distress.Danger;
import nl.meepraten.bot.reading.wish.Wish;

/** What a text says, before it is known what a dialogue does with it. */
public sealed interface Heard {

    /** @param answer given in the same text; it still counts */
    record InDanger(Danger danger, Optional<Take.Value> answer) implements Heard {}

    record Wished(Wish wish) implements Heard {}

    record Answered(Take.Value answer) implements Heard {}

    /** A try at an answer, or too little to tell. */
    record Tried(Take.Unsure unsure) implements Heard {}

    /** Nothing to read: no letters or digits in it. */
    record Empty() implements Heard {}

    /**
     * Anything else.
     *
     * @param text as it was typed, without signature and quoted lines
     */
    record Told(String text) implements Heard {}
}
