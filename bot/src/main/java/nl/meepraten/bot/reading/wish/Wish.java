package nl.meepraten.bot.reading.wish;

import java.util.Optional;

/**
 * What somebody asks for beside any question.
 *
 * @param about the code of a language (ISO 639), or the word to explain
 * @param how it was said; what was not said plainly is asked about before anything is done that matters
 */
public record Wish(Kind kind, Optional<String> about, How how) {

    public enum How {
        PLAIN,
        /** In words that ask for something else as well. */
        SEVERAL,
        /** In other words than the one that does it at once. */
        WORDED,
        /** With a slip of the finger. */
        SLIPPED,
        /** In the middle of a text that says more. */
        AMONG,
        /** In words that stand in no list; see {@link WishPoints}. */
        WEIGHED
    }

    /** In the order in which sections of the lists are looked at. */
    public enum Kind {
        STOP,
        START,
        WIPE,
        PAUSE,
        HELP,
        /** Who or what is this? */
        WHAT,
        /** Who reads this? */
        READS,
        /** Is it really anonymous? */
        ANONYMOUS,
        CHANGE,
        LANGUAGE,
        /** A human being, or a woman. */
        HUMAN,
        STORY,
        MEETING,
        SKIP,
        REPEAT,
        /** What does a word mean? */
        WORD
    }

    static Wish of(Kind kind) {
        return new Wish(kind, Optional.empty(), How.PLAIN);
    }

    public boolean plain() {
        return how == How.PLAIN;
    }
}
