package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Options that are stretches of time, such as "1 tot 4 weken": a time in any other unit falls into one of them. */
public final class OptionSpans {

    /** Days in each unit; months are taken as long as people count them. */
    private static final Map<Unit, Double> DAYS = Map.of(
            Unit.HOUR, 1.0 / 24, Unit.NIGHT, 1.0, Unit.DAY, 1.0, Unit.WEEK, 7.0, Unit.MONTH, 30.5, Unit.YEAR, 365.0);

    private static final Table<Boolean> SHORTER = Lists.of("answering").table("option spans shorter");
    private static final Table<Boolean> LONGER = Lists.of("answering").table("option spans longer");
    private static final Table<Boolean> UPON = Lists.of("answering").table("option spans upon");
    private static final Table<Boolean> VAGUE = Lists.of("answering").table("option spans vague");
    private static final Table<Boolean> JUST_NOW = Lists.of("answering").table("option spans just now");
    private static final Table<Boolean> LONG_AGO = Lists.of("answering").table("option spans long ago");
    private static final Table<Boolean> HALF = Lists.of("answering").table("option spans half");
    private static final Table<Boolean> ONE_AND_A_HALF = Lists.of("answering").table("option spans one and a half");
    private static final int MOST_WORDS = 9;

    /** @param lowest and @param highest in days */
    private record Span(double lowest, double highest) {
        boolean holds(double days) {
            return days >= lowest && days <= highest;
        }
    }

    private OptionSpans() {}

    public static Optional<Take> read(Asked asked, Said said) {
        if (asked.options().size() < 2 || said.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<Double> days = Numbers.in(said.normal(), asked.language()).isEmpty()
                ? uncounted(said).or(() -> days(said.normal(), asked.language()))
                : days(said.normal(), asked.language());
        return days.flatMap(amount -> spans(asked)
                .map(spans -> VAGUE.isIn(said.plain()) ? Unsure.of(Take.Why.NO_ANSWER) : fitting(spans, amount)));
    }

    /** The stretch of time that each option is, as most of them have to be: "ik sta niet op de lijst" may stand beside them. */
    private static Optional<List<Optional<Span>>> spans(Asked asked) {
        List<Optional<Span>> spans = asked.optionTexts().stream()
                .map(option -> span(option, asked.language()))
                .toList();
        long others = spans.stream().filter(Optional::isEmpty).count();
        return others > 1 || spans.size() - others < 2 ? Optional.empty() : Optional.of(spans);
    }

    /** "Al jaren", "vannacht": only where no number says more. */
    private static Optional<Double> uncounted(Said said) {
        if (JUST_NOW.isIn(said.plain())) {
            return Optional.of(1.0);
        }
        return LONG_AGO.isIn(said.plain()) ? Optional.of(Double.MAX_VALUE) : Optional.empty();
    }

    private static Take fitting(List<Optional<Span>> spans, double days) {
        Set<Integer> fitting = new TreeSet<>();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).filter(span -> span.holds(days)).isPresent()) {
                fitting.add(i + 1);
            }
        }
        return fitting.size() == 1
                ? Value.likely(fitting.iterator().next())
                : fitting.isEmpty() ? Unsure.of(Take.Why.NO_ANSWER) : Unsure.between(fitting);
    }

    /** The one time that is said; empty when there is none, or more than one. */
    private static Optional<Double> days(Normal text, String language) {
        List<Double> all = all(text, language);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static List<Double> all(Normal text, String language) {
        List<Double> days = new ArrayList<>();
        List<String> words = text.words();
        List<Found> numbers = Numbers.in(text, language);
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            double worth = Unit.at(words, i)
                    .map(match -> DAYS.getOrDefault(match.value(), 0.0))
                    .orElse(tailed(numbers, i));
            if (worth > 0) {
                double many = HALF.has(i > 0 ? words.get(i - 1) : "")
                        ? 0.5
                        : ONE_AND_A_HALF.has(i > 0 ? words.get(i - 1) : "")
                                ? 1.5
                                : numbers.stream()
                                        .filter(one -> one.end() == at || one.start() == at)
                                        .mapToDouble(Found::exact)
                                        .findFirst()
                                        .orElse(1);
                days.add(many * worth);
            }
        }
        return days;
    }

    /** "10d", "3mnd". */
    private static double tailed(List<Found> numbers, int i) {
        return numbers.stream()
                .filter(one -> one.start() == i && !one.tail().isEmpty())
                .flatMap(one -> Unit.at(List.of(one.tail()), 0).stream())
                .mapToDouble(match -> DAYS.getOrDefault(match.value(), 0.0))
                .findFirst()
                .orElse(0);
    }

    /** "Over een maand" is a moment; in English "over a month" is a length. */
    private static boolean isUpon(Normal option, String language) {
        return UPON.lengthAt(option.words(), 0) > 0
                || option.words().getFirst().equals("over") && !language.equals("en");
    }

    /** "Korter dan een week", "1 tot 4 weken", "Langer dan een half jaar". */
    private static Optional<Span> span(Normal option, String language) {
        List<Double> times = all(option, language);
        boolean turned = option.words().stream().anyMatch(word -> Negations.has(word, language));
        if (times.isEmpty() || turned || isUpon(option, language)) {
            return Optional.empty();
        }
        double last = times.getLast();
        if (SHORTER.isIn(option.words())) {
            return Optional.of(new Span(0, Math.nextDown(last)));
        }
        if (LONGER.isIn(option.words())) {
            return Optional.of(new Span(Math.nextUp(last), Double.MAX_VALUE));
        }
        List<Found> numbers = Numbers.in(option, language);
        if (numbers.size() != 2 || times.size() > 2) {
            return Optional.empty();
        }
        double first = times.size() == 2
                ? times.getFirst()
                : last / numbers.getLast().exact() * numbers.getFirst().exact();
        return Optional.of(new Span(first, last));
    }
}
