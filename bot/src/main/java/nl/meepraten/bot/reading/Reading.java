package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;

/** What we make of one text that somebody sent. */
public sealed interface Reading {

    /**
     * @param options numbers of the answers, from 1: one, or to a multiple choice any number of them, in order
     * @param literal whether it was given as asked; what was read from other words is repeated in the reply
     */
    record Answer(List<Integer> options, boolean literal) implements Reading {
        public Answer {
            options = List.copyOf(options);
        }

        public Answer(List<Integer> options) {
            this(options, true);
        }

        public Answer(int option) {
            this(List.of(option));
        }

        /** Whether it is this one answer, given as asked: what has to be certain is not read from other words. */
        public boolean isSurely(int option) {
            return literal && options.equals(List.of(option));
        }

        /** The answer, where there can be but one. */
        public int option() {
            return options.getFirst();
        }
    }

    /**
     * Somebody tried to answer, or wrote too little to tell: ask again kindly.
     *
     * @param between numbers of the options it may be, when it may be two
     */
    record Unclear(Reason reason, List<Integer> between) implements Reading {
        public Unclear {
            between = List.copyOf(between);
        }

        public Unclear(Reason reason) {
            this(reason, List.of());
        }
    }

    /** @param about the code of a language (ISO 639), or the word to explain; empty with most kinds */
    record Command(Kind kind, Optional<String> about) implements Reading {
        public Command(Kind kind) {
            this(kind, Optional.empty());
        }
    }

    /**
     * Acute danger: helpline numbers go out at once and the text is never kept.
     *
     * @param answer the answer that was given in the same text; it still counts
     */
    record Distress(Line line, Optional<Answer> answer) implements Reading {}

    /** Anything else: somebody's own words, to be kept as they are. */
    record Story() implements Reading {}

    /** Why a text was unclear; the reply may differ, nothing else does. */
    enum Reason {
        /** No letters or digits in it. */
        EMPTY,
        /** It names several answers, or an answer that is also a command. */
        SEVERAL,
        /** Several commands at once: nothing is done until it is clear. */
        WHICH_COMMAND,
        /** A wipe in other words than the bare one, or a word that looks like it: asked first. */
        MAYBE_WIPE,
        /** A word of its own that is one slip of the finger away from STOP: asked first. */
        MAYBE_STOP,
        /** "Perhaps", "don't know", "rather not say". */
        UNDECIDED,
        /** Short and none of the answers. */
        NO_ANSWER,
        /** An answer while nothing is asked. */
        NO_QUESTION
    }

    /** The words people can always send. */
    enum Kind {
        STOP,
        START,
        WIPE,
        PAUSE,
        HELP,
        /** Who or what is this? */
        WHO,
        /** Who reads this? */
        READERS,
        /** Is it really anonymous? */
        ANONYMOUS,
        CHANGE,
        /** To be asked in which language, or to talk in the one it is about. */
        LANGUAGE,
        DUTCH,
        ENGLISH,
        /** A human being, or a woman. */
        HUMAN,
        /** To tell something. */
        TELL,
        /** The next meeting. */
        MEETING,
        /** To leave this question. */
        SKIP,
        /** To hear the question again. */
        REPEAT,
        /** What a word means. */
        WORD
    }

    /** Which helplines fit; in order of urgency, the first that applies counts. */
    enum Line {
        MEDICAL,
        SUICIDE,
        MINOR,
        VIOLENCE,
        COLD
    }
}
