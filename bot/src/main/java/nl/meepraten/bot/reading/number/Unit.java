package nl.meepraten.bot.reading.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Table;

/** What a number counts. */
public enum Unit {
    NIGHT,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    MINUTE,
    HOUR,
    EURO,
    TIME,
    PERSON,
    /** Something the question did not ask about. */
    OTHER;

    private static final Table<Boolean> PER = Lists.of("answering").table("unit per");
    private static final Table<Unit> WORDS = read();

    /** How many of one go into another; only what people count on. */
    private static final Map<Unit, Map<Unit, Double>> WORTH = Map.of(
            NIGHT, Map.of(DAY, 1.0, WEEK, 7.0),
            DAY, Map.of(NIGHT, 1.0, WEEK, 7.0),
            WEEK, Map.of(YEAR, 52.0, DAY, 1.0 / 7, NIGHT, 1.0 / 7),
            MONTH, Map.of(YEAR, 12.0),
            MINUTE, Map.of(HOUR, 60.0),
            YEAR, Map.of(MONTH, 1.0 / 12),
            HOUR, Map.of(DAY, 24.0, MINUTE, 1.0 / 60));

    private static Table<Unit> read() {
        Table<Unit> table = new Table<>();
        for (String language : Lists.LANGUAGES) {
            for (Unit unit : values()) {
                table.addAll(Lists.of(language).section("unit " + unit.name().toLowerCase(Locale.ROOT)), unit);
            }
        }
        return table;
    }

    public static Optional<Table.Match<Unit>> at(List<String> words, int position) {
        return WORDS.at(words, position);
    }

    /** What a question asks to count: the first unit in it that no "per" stands before, and no "how many" of something else. */
    public static Optional<Unit> asked(List<String> words) {
        Optional<Unit> first = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Optional<Unit> unit = WORDS.at(words, i).map(Table.Match::value).filter(one -> one != OTHER);
            boolean rate = i > 0 && PER.has(words.get(i - 1));
            if (unit.equals(Optional.of(EURO))) {
                return unit;
            }
            first = first.isPresent() || rate ? first : unit;
        }
        return first;
    }

    /** {@code amount} of {@code unit} in this one; empty when they have nothing to do with each other. */
    public Optional<Double> convert(double amount, Unit unit) {
        if (unit == this || unit == TIME && (this == NIGHT || this == DAY)) {
            return Optional.of(amount);
        }
        return Optional.ofNullable(WORTH.get(this))
                .flatMap(worth -> Optional.ofNullable(worth.get(unit)))
                .map(one -> amount * one);
    }
}
