package nl.meepraten.bot.reading.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/**
 * The number words of one language. Beside another word of it a word counts that by itself may be one of ours: "opt" is eight
 * in Romanian after "treizeci și".
 */
final class Tongue implements Vocabulary {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int SHORTEST = 3;

    /** Dutch and German write theirs as one word by rules of their own, Polish and Ukrainian as two that both have many forms. */
    private static final List<String> NEVER_JOINED = List.of("nl", "de", "pl", "uk");

    private static final List<Tongue> ALL =
            Lists.LANGUAGES.stream().map(Tongue::new).toList();

    /** What may be one of their words, to say of nearly every other word at once that it is none. */
    private static final Table<Boolean> ANY = any();

    private static final Map<String, Integer> JOINED = joined();

    /** What is written against a number word, in any of the languages. */
    private static final List<String> GLUES =
            ALL.stream().flatMap(tongue -> tongue.glue.stream()).distinct().toList();

    private static final Table<Boolean> SHARED_AND = Lists.of("answering").table("spoken and");

    private final String language;
    private final Table<Integer> numbers = new Table<>();
    private final Table<Boolean> and;
    private final List<String> glue;

    /** How the tens end where the units come first. */
    private final List<String> tensEnd;

    private final Map<String, Integer> joined = new HashMap<>();

    private Tongue(String language) {
        this.language = language;
        and = Lists.of(language).table("number and");
        glue = Lists.of(language).section("number and glued");
        tensEnd = Lists.of(language).section("number tens end");
        Map<String, Integer> simple = new HashMap<>();
        for (String entry : Lists.of(language).section("number")) {
            int equals = entry.indexOf('=');
            int value = Integer.parseInt(entry.substring(equals + 1));
            numbers.add(entry.substring(0, equals), value);
            List<String> words = Normal.of(entry.substring(0, equals)).words();
            if (words.size() == 1) {
                simple.put(words.getFirst(), value);
            }
        }
        if (!NEVER_JOINED.contains(language)) {
            join(simple);
        }
    }

    /** "Yirmibir", "onsekiz", "trintiocho", "treintaiocho". */
    private void join(Map<String, Integer> simple) {
        int least = Lists.of(language).section("number joined").contains("ten") ? TEN : 2 * TEN;
        List<String> between = Lists.of(language).section("number joined and");
        simple.forEach((tens, ten) -> simple.forEach((unit, one) -> {
            if (ten >= least && ten < HUNDRED && ten % TEN == 0 && one > 0 && one < TEN) {
                Stream.concat(
                                Stream.of(tens + unit),
                                between.stream()
                                        .flatMap(and -> Stream.of(
                                                tens + and + unit, tens.substring(0, tens.length() - 1) + and + unit)))
                        .filter(word -> !Spelling.isOurs(word))
                        .forEach(word -> joined.putIfAbsent(word, ten + one));
            }
        }));
    }

    private static Table<Boolean> any() {
        Table<Boolean> any = new Table<>();
        for (String language : Lists.LANGUAGES) {
            Lists.of(language)
                    .section("number")
                    .forEach(entry -> any.add(entry.substring(0, entry.indexOf('=')), true));
        }
        return any;
    }

    private static Map<String, Integer> joined() {
        Map<String, Integer> all = new HashMap<>();
        ALL.forEach(tongue -> tongue.joined.forEach(all::putIfAbsent));
        return Map.copyOf(all);
    }

    static List<Tongue> all() {
        return ALL;
    }

    /** Of a language that is among {@link Lists#LANGUAGES}. */
    static Tongue of(String language) {
        return ALL.get(Lists.LANGUAGES.indexOf(language));
    }

    Table<Integer> numbers() {
        return numbers;
    }

    /** Whether a number of any of the languages begins here. */
    static boolean mayKnow(List<String> words, int position) {
        return ANY.at(words, position).isPresent() || JOINED.containsKey(words.get(position));
    }

    /** A number that is written as one word in any of the languages. */
    static Optional<Integer> joined(String word) {
        return Optional.ofNullable(JOINED.get(word));
    }

    /** The second of two numbers, with the "and" written against it: "واحد وثلاثة". */
    static Optional<Table.Match<Integer>> second(List<String> words, int position) {
        return position == 0
                        || GLUES.stream().noneMatch(words.get(position)::startsWith)
                        || Spelling.isKnown(words.get(position))
                ? Optional.empty()
                : ALL.stream()
                        .flatMap(tongue -> tongue.glued(words, position).stream())
                        .findFirst();
    }

    @Override
    public Optional<Table.Match<Integer>> at(List<String> words, int position) {
        return numbers.at(words, position)
                .or(() ->
                        Optional.ofNullable(joined.get(words.get(position))).map(value -> new Table.Match<>(value, 1)));
    }

    @Override
    public boolean isAnd(String word) {
        return and.has(word) || SHARED_AND.has(word);
    }

    @Override
    public Optional<Table.Match<Integer>> glued(List<String> words, int position) {
        return withoutGlue(words.get(position))
                .flatMap(word -> numbers.exactly(List.of(word)))
                .map(value -> new Table.Match<>(value, 1));
    }

    private Optional<String> withoutGlue(String word) {
        return glue.stream()
                .filter(first -> word.startsWith(first) && word.length() >= first.length() + SHORTEST)
                .map(first -> word.substring(first.length()))
                .findFirst();
    }

    @Override
    public boolean isArticle(String word) {
        return false;
    }

    @Override
    public boolean hasScores() {
        return language.equals("fr");
    }

    /**
     * How many words a number takes of which only a part is known: "treizeci și ..", "خمسة و..". That part is not the number.
     *
     * @param match its first word, a number of this language
     */
    int unreadable(List<String> words, int position, Table.Match<Integer> match) {
        int end = position + match.length();
        boolean tens = match.value() >= 2 * TEN && match.value() < HUNDRED && match.value() % TEN == 0;
        boolean unit = match.value() > 0 && match.value() < TEN;
        if (end >= words.size() || !tens && !unit) {
            return 0;
        }
        int spaced = isAnd(words.get(end)) ? 1 : 0;
        Optional<String> other = spaced == 1
                ? Optional.of(end + 1).filter(next -> next < words.size()).map(words::get)
                : withoutGlue(words.get(end));
        int after = end + spaced + 1;
        boolean last = after >= words.size() || Unit.at(words, after).isPresent();
        boolean unknown = other.filter(word -> word.length() >= SHORTEST
                        && !Normal.isDigits(word)
                        && Unit.at(List.of(word), 0).isEmpty()
                        && (tens || isLikeTens(word)))
                .isPresent();
        return unknown && last ? after - position : 0;
    }

    private boolean isLikeTens(String word) {
        return tensEnd.stream().anyMatch(word::endsWith);
    }

    /** Whether tens stand here behind an "and", with a unit before it that is not known: "xxx w 3chrin". */
    boolean isHalf(List<String> words, int position) {
        int before = position - 1;
        boolean spaced = !tensEnd.isEmpty() && before > 0 && isAnd(words.get(before));
        Optional<Integer> alone = numbers.exactly(List.of(words.get(position)));
        boolean tens = alone.filter(value -> value >= 2 * TEN && value < HUNDRED && value % TEN == 0)
                .isPresent();
        return spaced && tens && !Normal.isDigits(words.get(before - 1));
    }
}
