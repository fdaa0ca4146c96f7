package nl.meepraten.bot.reading.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.OnDemand;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** Number words of one talk: those of its language first, then of all others. */
final class Spoken {

    private static final int TEN = 10;
    private static final int LONG_ENOUGH_TO_STRETCH = 5;
    private static final int HUNDRED = 100;
    private static final Pattern STRETCHED = Pattern.compile("([aeiou])\\1");
    private static final OnDemand<String, Spoken> KNOWN = new OnDemand<>(Spoken::new);
    private static final Table<Boolean> AND = Lists.of("answering").table("spoken and");

    private final Table<Integer> numbers = new Table<>();
    private final Table<Integer> ordinals = new Table<>();
    private final Table<Boolean> articles = new Table<>();

    private Spoken(String language) {
        Set<String> order = new LinkedHashSet<>(List.of(language, "nl", "en"));
        order.addAll(Lists.LANGUAGES);
        for (String one : order) {
            boolean own = one.equals(language) || one.equals("nl") || one.equals("en");
            add(one, "number", own, numbers);
            add(one, "ordinal", own, ordinals);
        }
        for (String one : List.of(language, "nl", "en")) {
            articles.addAll(Lists.of(one).section("article"), true);
        }
    }

    static Spoken in(String language) {
        return KNOWN.of(Lists.LANGUAGES.contains(language) ? language : "nl");
    }

    private static void add(String language, String section, boolean own, Table<Integer> table) {
        for (String entry : Lists.of(language).section(section)) {
            int equals = entry.indexOf('=');
            String word = String.join(" ", Normal.of(entry.substring(0, equals)).words());
            if (!own && (Spelling.isOurs(word) || word.length() == 1)) {
                // "Prima" is "first" in Romanian, and in a Dutch talk it is not.
                continue;
            }
            table.add(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
        }
    }

    /** Whether a word also means "a". */
    boolean isArticle(String word) {
        return articles.has(word);
    }

    /** A number word that stands before something written against it: "vijfendertig" of "vijfendertigmaanden". */
    Optional<Integer> joined(String word) {
        return numbers.at(List.of(word), 0).map(Table.Match::value).or(() -> Joined.exactly(word));
    }

    /** A place in a row: 1 for "first", -1 for "last". */
    Optional<Table.Match<Integer>> ordinal(List<String> words, int position) {
        return ordinals.at(words, position);
    }

    /** The number that begins at {@code position}, of one word or more: "twenty one", "twee honderd". */
    Optional<Table.Match<Integer>> number(List<String> words, int position) {
        Optional<Table.Match<Integer>> first = one(words, position);
        if (first.isEmpty()) {
            return first;
        }
        int value = first.get().value();
        int end = position + first.get().length();
        Optional<Table.Match<Integer>> next = end < words.size() ? one(words, end) : Optional.empty();
        if (next.isPresent()
                && value > 0
                && value < TEN
                && (next.get().value() == HUNDRED || next.get().value() == TEN * HUNDRED)) {
            value *= next.get().value();
            end += next.get().length();
        }
        return Optional.of(added(words, position, value, end));
    }

    private Table.Match<Integer> added(List<String> words, int position, int value, int end) {
        int and = end < words.size() && AND.has(words.get(end)) ? 1 : 0;
        Optional<Table.Match<Integer>> unit = end + and < words.size() ? one(words, end + and) : Optional.empty();
        boolean tens = value >= 2 * TEN && value < HUNDRED && value % TEN == 0;
        boolean hundreds = value >= HUNDRED && value % HUNDRED == 0;
        if (unit.isPresent()
                && unit.get().value() > 0
                && (tens && unit.get().value() < TEN || hundreds && unit.get().value() < HUNDRED)) {
            return new Table.Match<>(
                    value + unit.get().value(), end + and + unit.get().length() - position);
        }
        if (and == 1
                && value < TEN
                && value > 0
                && unit.isPresent()
                && unit.get().value() >= 2 * TEN
                && unit.get().value() < HUNDRED) {
            return new Table.Match<>(
                    value + unit.get().value(), end + 1 + unit.get().length() - position);
        }
        return new Table.Match<>(value, end - position);
    }

    private Optional<Table.Match<Integer>> one(List<String> words, int position) {
        return numbers.at(words, position)
                .or(() -> Joined.value(words.get(position)).map(value -> new Table.Match<>(value, 1)))
                .or(() -> stretched(words.get(position)));
    }

    /** "Vieeer" is still "vieer" when stretched letters are shortened. */
    private Optional<Table.Match<Integer>> stretched(String word) {
        if (word.length() < LONG_ENOUGH_TO_STRETCH) {
            return Optional.empty();
        }
        String single = STRETCHED.matcher(word).replaceAll("$1");
        return single.length() == word.length() ? Optional.empty() : numbers.at(List.of(single), 0);
    }
}
