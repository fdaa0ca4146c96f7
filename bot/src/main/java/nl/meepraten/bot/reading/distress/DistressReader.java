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
import nl.meepraten.bot.reading.text.Patterns.Found;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Recognises plain words of acute danger. Danger that is denied, over, a figure of speech or talked about as policy is
 * none. A needless helpline does little harm, a missed one may do much; but people who get one at every joke stop
 * reading them.
 */
public final class DistressReader {

    private static final Lists LISTS = Lists.of("distress");

    /** @param topic whether the words are also used about others; they do not count where anything distant is said */
    private record Says(Sign sign, boolean topic) {}

    private static final Patterns<Says> TABLE = table();

    private static Patterns<Says> table() {
        Patterns<Says> table = new Patterns<>();
        for (Danger danger : Danger.values()) {
            String name = danger.name().toLowerCase(Locale.ROOT);
            table.addAll(LISTS.section(name), new Says(Sign.of(danger), false));
            table.addAll(LISTS.section(name + " topic"), new Says(Sign.of(danger), true));
        }
        table.addAll(LISTS.section("figure"), new Says(Sign.FIGURE, false));
        return table.addAll(LISTS.section("denied"), new Says(Sign.DENIED, false));
    }

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

    /**
     * The kind of danger that is heard, in plain words or in all words together.
     *
     * @param answers whether the text answers the question that is open: then it must be surer, or be named in plain words
     */
    public static Optional<Danger> read(Said said, boolean answers) {
        Set<Sign> signs = signs(said);
        int words = said.words().size();
        boolean weighed = words >= FEWEST && words <= MOST || signs.stream().anyMatch(Sign::isPlain);
        return weighed ? DangerPoints.shipped().read(said.words(), signs, answers) : Optional.empty();
    }

    /** What the lists say of a text: a kind of danger, and what may take it back. */
    static Set<Sign> signs(Said said) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        List<String> words = said.plain();
        List<Found<Says>> found = TABLE.in(words);
        plain(said, found).ifPresent(danger -> signs.add(Sign.of(danger)));
        found.stream()
                .map(one -> one.value().sign())
                .filter(sign -> !sign.isPlain())
                .forEach(signs::add);
        if (DISTANT.isIn(words)) {
            signs.add(Sign.DISTANT);
        }
        return signs;
    }

    /** The most urgent kind of danger that is named in words of our lists. */
    private static Optional<Danger> plain(Said said, List<Found<Says>> found) {
        Stream<Danger> others = Stream.of(said.words(), withoutAnd(said.words()))
                .distinct()
                .filter(words -> !words.equals(said.plain()))
                .flatMap(words -> danger(words, TABLE.in(words)).stream());
        return Stream.concat(danger(said.plain(), found).stream(), others).min(Comparator.naturalOrder());
    }

    /** Arabic writes "and" against the next word: "وما". */
    private static List<String> withoutAnd(List<String> words) {
        return words.stream()
                .map(word ->
                        word.length() > SHORTEST_WITH_AND && word.charAt(0) == ARABIC_AND ? word.substring(1) : word)
                .toList();
    }

    private static Optional<Danger> danger(List<String> text, List<Found<Says>> inText) {
        List<String> words = text;
        List<Found<Says>> found = inText;
        for (Sign taken : List.of(Sign.FIGURE, Sign.DENIED)) {
            List<String> left = without(taken, words, found);
            if (left.size() < words.size()) {
                words = left;
                found = TABLE.in(words);
            }
        }
        List<String> last = words;
        return found.stream()
                .filter(one -> one.value().sign().isPlain() && applies(last, one))
                .flatMap(one -> one.value().sign().danger().stream())
                .min(Comparator.naturalOrder())
                .or(() -> MinorOutside.isIn(last) ? Optional.of(Danger.MINOR) : Optional.empty())
                .or(() -> Pairs.in(last).filter(pair -> !DISTANT.isIn(last)));
    }

    private static boolean applies(List<String> words, Found<Says> found) {
        return found.value().topic() ? !isDistant(words, found) : !isPast(words, found);
    }

    private static boolean isDistant(List<String> words, Found<Says> found) {
        return DISTANT.isIn(near(words, found));
    }

    private static boolean isPast(List<String> words, Found<Says> found) {
        List<String> before = words.subList(Math.max(0, found.start() - NEAR), found.start());
        List<String> after = words.subList(found.end(), Math.min(words.size(), found.end() + NEAR));
        boolean distant =
                PAST.isIn(before) || PAST.isIn(after) || PAST_INSIDE.isIn(words.subList(found.start(), found.end()));
        return distant && !isNow(before, words, found);
    }

    /** "Vroeger ging het goed maar nu ..": what is said after a "now" is no past. */
    private static boolean isNow(List<String> before, List<String> words, Found<Says> found) {
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

    private static List<String> near(List<String> words, Found<Says> found) {
        return words.subList(Math.max(0, found.start() - NEAR), Math.min(words.size(), found.end() + NEAR));
    }

    /** The words that are left when what gives this sign is taken out. */
    private static List<String> without(Sign sign, List<String> words, List<Found<Says>> found) {
        boolean[] taken = new boolean[words.size()];
        found.stream()
                .filter(one -> one.value().sign() == sign)
                .forEach(one -> Arrays.fill(taken, one.start(), one.end(), true));
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i]) {
                left.add(words.get(i));
            }
        }
        return left;
    }
}
