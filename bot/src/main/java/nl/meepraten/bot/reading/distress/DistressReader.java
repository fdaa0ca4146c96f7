package nl.meepraten.bot.reading.distress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Patterns;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Recognises plain words of acute danger. Danger that is denied, over, a figure of speech or talked about as policy is
 * none. A needless helpline does little harm, a missed one may do much; but people who get one at every joke stop
 * reading them.
 */
public final class DistressReader {

    private static final Lists LISTS = Lists.of("distress");

    /**
     * @param plain what somebody in danger says
     * @param topic words that are also used about others; do not count where anything distant is said
     */
    private record Entry(Danger danger, Patterns plain, Patterns topic) {
        static Entry of(Danger danger) {
            String name = danger.name().toLowerCase(Locale.ROOT);
            return new Entry(danger, new Patterns(LISTS.section(name)), new Patterns(LISTS.section(name + " topic")));
        }
    }

    private static final List<Entry> TABLE =
            Arrays.stream(Danger.values()).map(Entry::of).toList();

    private static final Patterns FIGURES = new Patterns(LISTS.section("figure"));
    private static final Patterns DENIED = new Patterns(LISTS.section("denied"));
    private static final Table<Boolean> PAST = LISTS.table("past", "policy");
    private static final Table<Boolean> PAST_INSIDE = LISTS.table("past inside");
    private static final Table<Boolean> DISTANT = LISTS.table("distant", "past", "policy");
    private static final Table<Boolean> NOW = LISTS.table("now");

    private static final char ARABIC_AND = 'و';
    private static final int SHORTEST_WITH_AND = 2;

    /** Further away what is distant is about something else. */
    private static final int NEAR = 8;

    /** Fewer words are too little to weigh; in more there is too much that is about something else. */
    private static final int FEWEST = 3;

    private static final int MOST = 16;

    private DistressReader() {}

    /** The kind of danger that is heard, in plain words or in all words together. */
    public static Optional<Danger> read(Said said) {
        Set<Sign> signs = signs(said);
        int words = said.words().size();
        boolean weighed = words >= FEWEST && words <= MOST || signs.stream().anyMatch(Sign::isPlain);
        return weighed ? Points.shipped().read(Pieces.of(said.words()), signs) : Optional.empty();
    }

    /** What the lists say of a text: a kind of danger, and what may take it back. */
    static Set<Sign> signs(Said said) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        plain(said).ifPresent(danger -> signs.add(Sign.of(danger)));
        List<String> words = said.plain();
        if (!FIGURES.in(words).isEmpty()) {
            signs.add(Sign.FIGURE);
        }
        if (!DENIED.in(words).isEmpty()) {
            signs.add(Sign.DENIED);
        }
        if (DISTANT.isIn(words)) {
            signs.add(Sign.DISTANT);
        }
        return signs;
    }

    /** The most urgent kind of danger that is named in words of our lists. */
    private static Optional<Danger> plain(Said said) {
        return Stream.of(said.plain(), said.words(), withoutAnd(said.words()))
                .distinct()
                .flatMap(words -> read(words).stream())
                .min(Comparator.naturalOrder());
    }

    /** Arabic writes "and" against the next word: "وما". */
    private static List<String> withoutAnd(List<String> words) {
        return words.stream()
                .map(word ->
                        word.length() > SHORTEST_WITH_AND && word.charAt(0) == ARABIC_AND ? word.substring(1) : word)
                .toList();
    }

    private static Optional<Danger> read(List<String> text) {
        List<String> words = without(FIGURES, text);
        List<String> left = without(DENIED, words);
        return TABLE.stream()
                .filter(entry -> applies(entry, left))
                .map(Entry::danger)
                .findFirst()
                .or(() -> MinorOutside.isIn(left) ? Optional.of(Danger.MINOR) : Optional.empty());
    }

    private static boolean applies(Entry entry, List<String> words) {
        return entry.plain().in(words).stream().anyMatch(found -> !isPast(words, found))
                || entry.topic().in(words).stream().anyMatch(found -> !isDistant(words, found));
    }

    private static boolean isDistant(List<String> words, Patterns.Found found) {
        return DISTANT.isIn(near(words, found));
    }

    private static boolean isPast(List<String> words, Patterns.Found found) {
        List<String> before = words.subList(Math.max(0, found.start() - NEAR), found.start());
        List<String> after = words.subList(found.end(), Math.min(words.size(), found.end() + NEAR));
        boolean distant =
                PAST.isIn(before) || PAST.isIn(after) || PAST_INSIDE.isIn(words.subList(found.start(), found.end()));
        return distant && !isNow(before, words, found);
    }

    /** "Vroeger ging het goed maar nu ..": what is said after a "now" is no past. */
    private static boolean isNow(List<String> before, List<String> words, Patterns.Found found) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (PAST.lengthAt(before, i) > 0) {
                return false;
            }
            if (NOW.lengthAt(before, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> near(List<String> words, Patterns.Found found) {
        return words.subList(Math.max(0, found.start() - NEAR), Math.min(words.size(), found.end() + NEAR));
    }

    /** The words that are left when what these patterns find is taken out. */
    private static List<String> without(Patterns patterns, List<String> words) {
        List<Patterns.Found> found = patterns.in(words);
        if (found.isEmpty()) {
            return words;
        }
        boolean[] taken = new boolean[words.size()];
        found.forEach(one -> Arrays.fill(taken, one.start(), one.end(), true));
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i]) {
                left.add(words.get(i));
            }
        }
        return left;
    }
}
