package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.option.NamedOptions;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** What people have or do themselves is not what they need: "eten regel ik zelf wel, douchen kan ik nergens". */
final class Provided {

    private static final Table<Boolean> ASKED = Lists.of("answering").table("provided asked");
    private static final Table<Boolean> ITSELF = Lists.of("answering").table("provided itself");
    private static final Table<Boolean> LACKS = Lists.of("answering").table("provided lacks");
    private static final Table<Boolean> TOO = Lists.of("answering").table("too");
    private static final Table<Boolean> STARTS = Lists.of("answering").table("rest starts");

    private Provided() {}

    /** Empty unless an option is named in a clause that says it is provided for; unsure when no other is needed. */
    static Optional<Take> read(Asked asked, Said said) {
        if (!ITSELF.isIn(said.words()) || !ASKED.isIn(asked.words())) {
            return Optional.empty();
        }
        Set<Integer> provided = new TreeSet<>();
        Set<Integer> needed = new TreeSet<>();
        // "Een oplader heb ik al, een slaapzak ook": that one too is provided for.
        boolean denied = TOO.isIn(said.words());
        for (Said clause : Clauses.in(said, STARTS)) {
            boolean itself = ITSELF.isIn(clause.words());
            Set<Integer> named = NamedOptions.in(asked, clause);
            List<String> rest = LACKS.without(clause.words());
            denied |= !itself
                    && !named.isEmpty()
                    && rest.stream().anyMatch(word -> Negations.has(word, asked.language()));
            (itself ? provided : needed).addAll(named);
        }
        if (provided.isEmpty()) {
            return Optional.empty();
        }
        boolean clear = !denied
                && !needed.isEmpty()
                && needed.stream().noneMatch(provided::contains)
                && (needed.size() == 1 || asked.kind() == Asked.Kind.SEVERAL);
        return Optional.of(clear ? Value.of(needed, false) : Unsure.of(Why.UNDECIDED));
    }
}
