package nl.meepraten.bot.reading.number;

import java.util.Comparator;
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
final class Spoken implements Vocabulary {

    private static final int LONG_ENOUGH_TO_STRETCH = 5;
    private static final Pattern STRETCHED = Pattern.compile("([aeiou])\\1");
    private static final OnDemand<String, Spoken> KNOWN = new OnDemand<>(Spoken::new);
    private static final Table<Boolean> AND = Lists.of("answering").table("spoken and");

    private final Table<Integer> numbers = new Table<>();
    private final Table<Integer> ours = new Table<>();
    private final Table<Integer> ordinals = new Table<>();
    private final Table<Boolean> articles = new Table<>();

    private Spoken(String language) {
        Set<String> order = new LinkedHashSet<>(List.of(language, "nl", "en"));
        order.addAll(Lists.LANGUAGES);
        for (String one : order) {
            boolean own = one.equals(language) || one.equals("nl") || one.equals("en");
            add(one, "number", own, numbers);
            if (one.equals("nl") || one.equals("en")) {
                add(one, "number", true, ours);
            }
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
    @Override
    public boolean isArticle(String word) {
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
    Optional<Table.Match<Integer>> number(Normal text, int position) {
        Optional<Table.Match<Integer>> mixed = Compound.at(text, position, this);
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
        int known = number(text, position).map(Table.Match::length).orElse(0);
        if (known == 0 || ours.at(words, position).isPresent()) {
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
        return numbers.at(words, position)
                .or(() -> Joined.exactly(words.get(position))
                        .or(() -> Tongue.joined(words.get(position)))
                        .or(() -> Joined.value(words.get(position)))
                        .map(value -> new Table.Match<>(value, 1)))
                .or(() -> stretched(words.get(position)))
                .or(() -> Tongue.second(words, position));
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
