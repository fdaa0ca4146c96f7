package nl.meepraten.bot.reading.asked;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a reader of answers takes a text for. */
public sealed interface Take {

    /**
     * An answer.
     *
     * @param values numbers of options from 1, of a number question the number itself; several or none for a multiple choice
     * @param literal whether it was said in so many words; what is not is repeated in the reply
     */
    record Value(List<Integer> values, boolean literal) implements Take {
        public Value {
            values = List.copyOf(values);
        }

        public static Value of(int value) {
            return new Value(List.of(value), true);
        }

        public static Value likely(int value) {
            return new Value(List.of(value), false);
        }

        public static Value of(Set<Integer> values, boolean literal) {
            return new Value(List.copyOf(new TreeSet<>(values)), literal);
        }
    }

    /**
     * A try at an answer that cannot be taken for sure.
     *
     * @param between the options it may be, when it may be a few of them
     */
    record Unsure(Why why, List<Integer> between) implements Take {
        public Unsure {
            between = List.copyOf(between);
        }

        public static Unsure of(Why why) {
            return new Unsure(why, List.of());
        }

        public static Unsure between(Set<Integer> options) {
            return new Unsure(
                    Why.SEVERAL,
                    options.stream().filter(option -> option > 0).sorted().toList());
        }
    }

    enum Why {
        /** It may be one answer or another. */
        SEVERAL,
        /** "Perhaps", "don't know", "rather not say". */
        UNDECIDED,
        /** None of the answers: a number that is not offered, a range. */
        NO_ANSWER,
        /** Words of somebody's own that may have to do with the question. */
        OWN_WORDS,
        /** Something else than what was asked: "hoe laat is de voedselbank open". */
        ELSEWHERE
    }
}
