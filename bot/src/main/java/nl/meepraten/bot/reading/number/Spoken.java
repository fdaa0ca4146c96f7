package nl.meepraten.bot.reading.number;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.OnDemand;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** Number words of one talk: those of its language first, then of all others. */
final class Spoken implements Vocabulary {

    private static final int LONG_ENOUGH_TO_STRETCH = 5;
    private static final Pattern STRETCHED = Pattern.compile("([aeiou])\\1");
    private static final OnDemand<String, Spoken> KNOWN = new OnDemand<>(Spoken::new);
    private static final Table<Boolean> AND = Lists.of("answering").table("spoken and");

    /** Of every language what is no word of ours: "prima" is "first" in Romanian, and in a Dutch talk it is not. */
    private static final Table<Integer> ELSEWHERE = elsewhere();

    private static final List<Table<Integer>> OURS =
            Stream.of("nl", "en").map(Tongue::of).map(Tongue::numbers).toList();

    /** The first of those that know the most words at a place counts. */
    private final List<Table<Integer>> numbers;

    private final Table<Integer> ordinals = new Table<>();
    private final Table<Boolean> articles = new Table<>();

    private Spoken(String language) {
        numbers = Stream.of(Stream.of(Tongue.of(language).numbers()), OURS.stream(), Stream.of(ELSEWHERE))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        Set<String> order = new LinkedHashSet<>(List.of(language, "nl", "en"));
        order.addAll(Lists.LANGUAGES);
        for (String one : order) {
            boolean own = one.equals(language) || one.equals("nl") || one.equals("en");
            add(one, "ordinal", own, ordinals);
        }
        for (String one : List.of(language, "nl", "en")) {
            articles.addAll(Lists.of(one).section("article"), true);
        }
    }

    private static Table<Integer> elsewhere() {
        Table<Integer> all = new Table<>();
        Lists.LANGUAGES.forEach(language -> add(language, "number", false, all));
        return all;
    }

    static Spoken in(String language) {
        return KNOWN.of(Lists.LANGUAGES.contains(language) ? language : "nl");
    }

    private static void add(String language, String section, boolean own, Table<Integer> table) {
        for (String entry : Lists.of(language).section(section)) {
            int equals = entry.indexOf('=');
            String word = String.join(" ", Normal.of(entry.substring(0, equals)).words());
            if (!own && (Spelling.isOurs(word) || word.length() == 1)) {
                continue;
            }
            table.add(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
        }
    }

    /** Whether a word also means "a". */
    @Override
    public boolean isArticle(String word) {
        return articles.has(word);
    }

    /** A number word that stands before something written against it: "vijfendertig" of "vijfendertigmaanden". */
    Optional<Integer> joined(String word) {
        return simple(List.of(word), 0).map(Table.Match::value).or(() -> Joined.exactly(word));
    }

    /** A place in a row: 1 for "first", -1 for "last". */
    Optional<Table.Match<Integer>> ordinal(List<String> words, int position) {
        return ordinals.at(words, position);
    }

    /** The number that begins at {@code position}, of one word or more: "twenty one", "twee honderd". */
    Optional<Table.Match<Integer>> number(Normal text, int position) {
        Optional<Table.Match<Integer>> mixed = Compound.at(text, position, this);
        if (!Tongue.mayKnow(text.words(), position)) {
            return mixed;
        }
        int length = mixed.map(Table.Match::length).orElse(0);
        return Tongue.all().stream()
                .filter(tongue -> tongue.at(text.words(), position).isPresent())
                .flatMap(tongue -> Compound.at(text, position, tongue).stream())
                .filter(match -> match.length() > Math.max(1, length))
                .max(Comparator.comparingInt(Table.Match::length))
                .or(() -> mixed);
    }

    /** Digits with the words behind them: "3 honderd". */
    Optional<Table.Match<Integer>> behind(Normal text, int position, int digits) {
        return Compound.behind(text, position, digits, this);
    }

    /** How many words a number takes of which only a part is known; 0 when there is none at this place. */
    int unreadable(Normal text, int position) {
        List<String> words = text.words();
        if (!Tongue.mayKnow(words, position)
                || OURS.stream().anyMatch(ours -> ours.at(words, position).isPresent())) {
            return 0;
        }
        int known = number(text, position).map(Table.Match::length).orElse(0);
        if (known == 0) {
            return 0;
        }
        return Tongue.all().stream()
                .mapToInt(tongue -> tongue.isHalf(words, position)
                        ? 1
                        : tongue.at(words, position)
                                .filter(match -> match.length() >= known)
                                .map(match -> tongue.unreadable(words, position, match))
                                .orElse(0))
                .max()
                .orElse(0);
    }

    @Override
    public boolean isAnd(String word) {
        return AND.has(word);
    }

    @Override
    public Optional<Table.Match<Integer>> glued(List<String> words, int position) {
        return Optional.empty();
    }

    @Override
    public boolean hasScores() {
        return false;
    }

    @Override
    public Optional<Table.Match<Integer>> at(List<String> words, int position) {
        return simple(words, position)
                .or(() -> Joined.exactly(words.get(position))
                        .or(() -> Tongue.joined(words.get(position)))
                        .or(() -> Joined.slipped(words.get(position)))
                        .map(value -> new Table.Match<>(value, 1)))
                .or(() -> stretched(words.get(position)))
                .or(() -> Tongue.second(words, position));
    }

    private Optional<Table.Match<Integer>> simple(List<String> words, int position) {
        Optional<Table.Match<Integer>> longest = Optional.empty();
        for (Table<Integer> one : numbers) {
            Optional<Table.Match<Integer>> match = one.at(words, position);
            if (match.isPresent()
                    && match.get().length() > longest.map(Table.Match::length).orElse(0)) {
                longest = match;
            }
        }
        return longest;
    }

    /** "Vieeer" is still "vieer" when stretched letters are shortened. */
    private Optional<Table.Match<Integer>> stretched(String word) {
        if (word.length() < LONG_ENOUGH_TO_STRETCH || !isStretched(word)) {
            return Optional.empty();
        }
        String single = STRETCHED.matcher(word).replaceAll("$1");
        return single.length() == word.length() ? Optional.empty() : simple(List.of(single), 0);
    }

    /** Hardly any word is, and every word of a text is looked at. */
    private static boolean isStretched(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1)) {
                return true;
            }
        }
        return false;
    }
}
