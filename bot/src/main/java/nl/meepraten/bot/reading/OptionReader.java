package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.Question;

/** Reads an answer given in an option's own words, wholly or by a word that only that option has. */
final class OptionReader {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_BEGINNING = 3;

    /** Words that say nothing about which option is meant. */
    private static final Phrases COMMON = new Phrases("""
            de, het, een, en, of, van, voor, met, bij, in, op, te, aan, naar, uit, om, over, die, dat, dit, deze, er, is, zijn
            ik, je, mijn, mij, me, jij, we, wij, ze, zij, hij, iemand, iets, wel, meer, mee, zelf, heeft, heb, ook, nog, zo, als
            the, a, an, and, or, of, for, with, at, in, on, to, my, me, i, it, is
            """);

    private static final Phrases DAYS = new Phrases("ma, di, wo, do, vr, za, zo");

    private OptionReader() {}

    /** The option whose text is exactly this, but for words around it that change nothing. */
    static Optional<Integer> exact(Question question, List<String> words) {
        List<String> bare = Fillers.AROUND_AN_ANSWER.without(words);
        List<List<String>> options = options(question);
        for (int i = 0; i < options.size(); i++) {
            List<String> own = options.get(i);
            if (!own.isEmpty() && (own.equals(words) || own.equals(bare))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The options that some of the words belong to, by number from 1. */
    static Set<Integer> named(Question question, List<String> words) {
        Set<Integer> named = new TreeSet<>();
        if (words.size() > MOST_WORDS) {
            return named;
        }
        List<List<String>> options = options(question);
        for (String word : words) {
            IntStream.range(0, options.size())
                    .filter(option -> isOwnWord(word, option, options))
                    .forEach(option -> named.add(option + 1));
        }
        return named.isEmpty() ? begun(options, words) : named;
    }

    /** Whether the words hold a "not" that the option itself does not have. */
    static boolean denied(Question question, int option, List<String> words) {
        List<String> own = options(question).get(option - 1);
        return words.stream().anyMatch(word -> Fillers.NEGATIONS.has(word) && !own.contains(word));
    }

    private static List<List<String>> options(Question question) {
        return question.options().stream()
                .map(option -> Normal.of(option).words())
                .toList();
    }

    private static boolean isOwnWord(String word, int option, List<List<String>> options) {
        return !COMMON.has(word)
                && word.length() > 1
                && options.get(option).stream().anyMatch(own -> same(own, word))
                && IntStream.range(0, options.size())
                        .filter(other -> other != option)
                        .noneMatch(other -> options.get(other).stream().anyMatch(theirs -> same(theirs, word)));
    }

    /** Equal but for the ending of a plural or an adjective. */
    private static boolean same(String a, String b) {
        if (a.equals(b) || isTimeOfDay(a, b)) {
            return true;
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() > 3
                && longer.startsWith(shorter)
                && List.of("s", "e", "en", "je").contains(longer.substring(shorter.length()));
    }

    /** "Smiddags" for "middag". */
    private static boolean isTimeOfDay(String own, String word) {
        return own.length() > 4 && word.equals("s" + own + "s");
    }

    /** A single word that is the beginning of one option: "nacht", or a day of the week in two letters. */
    private static Set<Integer> begun(List<List<String>> options, List<String> words) {
        Set<Integer> begun = new TreeSet<>();
        if (words.size() != 1) {
            return begun;
        }
        String word = words.getFirst();
        boolean longEnough = word.length() >= SHORTEST_BEGINNING && !COMMON.has(word) || DAYS.has(word);
        for (int i = 0; longEnough && i < options.size(); i++) {
            List<String> own = options.get(i);
            if (!own.isEmpty() && own.getFirst().startsWith(word)) {
                begun.add(i + 1);
            }
        }
        return begun;
    }
}
