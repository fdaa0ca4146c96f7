package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.option.Stems;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Reads an answer in the words of the question: "geen briefadres", "nog steeds aan het wachten", "al 3 keer". */
final class Echo {

    private static final int SHORT = 7;
    private static final int SHORTEST_WORD = 4;

    private static final Table<Boolean> NOT = new Table<Boolean>()
            .addAll(Lists.of("nl").section("not"), true)
            .addAll(Lists.of("en").section("not"), true);
    private static final Table<Boolean> INDEED = Lists.of("answering").table("echo indeed");
    private static final Table<Boolean> TURNS = Lists.of("answering").table("echo turns");
    private static final Table<Boolean> COMMON = Lists.of("answering").table("echo common");

    private Echo() {}

    static Optional<Take> read(Asked asked, Said said) {
        if (said.plain().size() > SHORT || said.asks()) {
            return Optional.empty();
        }
        return counted(said).or(() -> echoed(asked, said));
    }

    private static Optional<Take> counted(Said said) {
        List<Numbers.Found> found = Numbers.in(said.normal(), "nl");
        if (found.size() != 1 || NOT.isIn(said.plain()) || said.words().size() > SHORT / 2) {
            return Optional.empty();
        }
        Numbers.Found number = found.getFirst();
        boolean times = number.tail().equals("x")
                || number.end() < said.words().size()
                        && List.of("keer", "maal", "times", "x")
                                .contains(said.words().get(number.end()));
        return times ? Optional.of(Take.Value.likely(number.value() == 0 ? Asked.NO : Asked.YES)) : Optional.empty();
    }

    private static Optional<Take> echoed(Asked asked, Said said) {
        Set<String> stems = asked.words().stream()
                .filter(word -> word.length() >= SHORTEST_WORD && !COMMON.has(word))
                .map(Stems::of)
                .collect(Collectors.toSet());
        boolean echo = said.plain().stream()
                .anyMatch(word -> word.length() >= SHORTEST_WORD && stems.contains(Stems.of(word)));
        boolean askedNot = NOT.isIn(asked.words());
        if (!echo || TURNS.isIn(said.plain()) || askedNot) {
            return Optional.empty();
        }
        boolean not = NOT.isIn(said.plain());
        if (not) {
            return Optional.of(Take.Value.likely(Asked.NO));
        }
        return INDEED.isIn(said.plain()) ? Optional.of(Take.Value.likely(Asked.YES)) : Optional.empty();
    }
}
