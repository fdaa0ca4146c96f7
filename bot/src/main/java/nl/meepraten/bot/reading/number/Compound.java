package nl.meepraten.bot.reading.number;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Table;

/** Numbers of more than one word: "twenty one", "honderd drie en dertig", "treizeci și opt", "خمسة وثلاثون". */
final class Compound {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final List<String> words;
    private final List<String> gaps;
    private final Vocabulary vocabulary;

    private Compound(Normal text, Vocabulary vocabulary) {
        words = text.words();
        gaps = text.gaps();
        this.vocabulary = vocabulary;
    }

    /** The number that begins at {@code position}, of one word or more. */
    static Optional<Table.Match<Integer>> at(Normal text, int position, Vocabulary vocabulary) {
        return new Compound(text, vocabulary).thousands(position);
    }

    /** What digits come to with the words behind them: "3 honderd", "2 duizend vijfhonderd". */
    static Optional<Table.Match<Integer>> behind(Normal text, int position, int digits, Vocabulary vocabulary) {
        Compound compound = new Compound(text, vocabulary);
        Table.Match<Integer> first = new Table.Match<>(digits, 1);
        Table.Match<Integer> hundreds = compound.hundreds(position, first);
        Table.Match<Integer> all = compound.thousands(position, hundreds);
        return all.length() > 1 ? Optional.of(all) : Optional.empty();
    }

    private Optional<Table.Match<Integer>> thousands(int position) {
        return hundreds(position).map(head -> thousands(position, head));
    }

    private Table.Match<Integer> thousands(int position, Table.Match<Integer> head) {
        Table.Match<Integer> many = times(position, head, THOUSAND, head.value() < THOUSAND);
        boolean whole = many.value() >= THOUSAND && many.value() % THOUSAND == 0;
        return whole ? more(position, many, THOUSAND) : many;
    }

    private Optional<Table.Match<Integer>> hundreds(int position) {
        return small(position).map(head -> hundreds(position, head));
    }

    private Table.Match<Integer> hundreds(int position, Table.Match<Integer> head) {
        boolean countable = head.value() < HUNDRED && head.value() % TEN != 0;
        Table.Match<Integer> many = times(position, head, HUNDRED, countable);
        boolean whole = many.value() >= HUNDRED && many.value() % HUNDRED == 0 && many.value() % THOUSAND != 0;
        return whole ? more(position, many, HUNDRED) : many;
    }

    private Table.Match<Integer> times(int position, Table.Match<Integer> head, int of, boolean countable) {
        int end = position + head.length();
        Optional<Table.Match<Integer>> next =
                countable && head.value() > 0 ? one(end).filter(match -> match.value() == of) : Optional.empty();
        return next.map(match -> new Table.Match<>(head.value() * of, head.length() + match.length()))
                .orElse(head);
    }

    /** With what is less than a hundred, or than a thousand, behind it. */
    private Table.Match<Integer> more(int position, Table.Match<Integer> head, int of) {
        int end = position + head.length();
        return rest(end, of)
                .or(() -> glued(end).map(match -> unitAndTens(end, match).orElse(match)))
                .filter(match -> match.value() > 0 && match.value() < of)
                .filter(match -> one(end + match.length())
                        .filter(next -> next.value() >= of)
                        .isEmpty())
                .map(match -> new Table.Match<>(head.value() + match.value(), head.length() + match.length()))
                .orElse(head);
    }

    private Optional<Table.Match<Integer>> rest(int end, int of) {
        int and = and(end);
        if (!isJoined(end + and) || isArticleAt(end + and)) {
            return Optional.empty();
        }
        Optional<Table.Match<Integer>> found = of == HUNDRED ? small(end + and) : hundreds(end + and);
        return found.map(match -> new Table.Match<>(match.value(), match.length() + and));
    }

    /** "Honderd een beetje" is a hundred. */
    private boolean isArticleAt(int position) {
        return position < words.size() - 1 && vocabulary.isArticle(words.get(position));
    }

    private Optional<Table.Match<Integer>> small(int position) {
        Optional<Table.Match<Integer>> first = vocabulary.at(words, position);
        return first.map(match -> unitAndTens(position, match)
                .or(() -> tensAndUnit(position, match))
                .orElse(match));
    }

    /** "Vijf en twintig", "خمسة وعشرين", "wa7d w 3chrin". */
    private Optional<Table.Match<Integer>> unitAndTens(int position, Table.Match<Integer> unit) {
        int end = position + unit.length();
        boolean isUnit = unit.value() > 0 && unit.value() < TEN;
        int and = isUnit ? and(end) : 0;
        Optional<Table.Match<Integer>> tens = and == 1
                ? one(end + 1).map(match -> new Table.Match<>(match.value(), match.length() + 1))
                : isUnit ? glued(end) : Optional.empty();
        return tens.filter(match -> isTens(match.value()))
                .map(match -> new Table.Match<>(unit.value() + match.value(), unit.length() + match.length()));
    }

    /** "Twenty one", "treizeci și opt". */
    private Optional<Table.Match<Integer>> tensAndUnit(int position, Table.Match<Integer> tens) {
        int end = position + tens.length();
        if (!isTens(tens.value())) {
            return Optional.empty();
        }
        int and = and(end);
        int most = vocabulary.hasScores() && tens.value() % (2 * TEN) == 0 ? 2 * TEN : TEN;
        return one(end + and)
                .map(match -> new Table.Match<>(match.value(), match.length() + and))
                .or(() -> glued(end))
                .filter(match -> match.value() > 0 && match.value() < most)
                .map(match -> new Table.Match<>(tens.value() + match.value(), tens.length() + match.length()));
    }

    private static boolean isTens(int value) {
        return value >= 2 * TEN && value < HUNDRED && value % TEN == 0;
    }

    private int and(int position) {
        return isJoined(position) && vocabulary.isAnd(words.get(position)) ? 1 : 0;
    }

    private Optional<Table.Match<Integer>> glued(int position) {
        return isJoined(position) ? vocabulary.glued(words, position) : Optional.empty();
    }

    private Optional<Table.Match<Integer>> one(int position) {
        return isJoined(position) ? vocabulary.at(words, position) : Optional.empty();
    }

    /** Whether nothing but spaces and strokes stands before a word: "honderd, drie" are two numbers. */
    private boolean isJoined(int position) {
        return position < words.size()
                && gaps.get(position).chars().allMatch(sign -> sign == ' ' || sign == '-' || sign == '–');
    }
}
