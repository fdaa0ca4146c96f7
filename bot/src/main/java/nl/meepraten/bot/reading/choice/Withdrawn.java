package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.option.NamedOptions;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** What was chosen, without what the last words take back. */
final class Withdrawn {

    private static final Table<Boolean> BACK = Lists.of("answering").table("several back");
    private static final Table<Boolean> DROPPED = Lists.of("answering").table("several dropped");

    private Withdrawn() {}

    /** "Rust wifi eten.. nah eten laat maar": the last thing said takes back what was said before. */
    static Optional<Take> read(Asked asked, Said said) {
        List<Said> clauses = Clauses.in(said, BACK);
        Said last = clauses.getLast();
        if (clauses.size() < 2 || !BACK.isIn(last.words()) && !DROPPED.isIn(last.words())) {
            return Optional.empty();
        }
        OptionWords options = OptionWords.of(asked);
        boolean dropped = DROPPED.isIn(last.words())
                || options.beside(last.words()).stream()
                        .skip(BACK.lengthAt(last.words(), 0))
                        .anyMatch(word -> Negations.has(word, asked.language()));
        Said what = last.part(BACK.lengthAt(last.words(), 0), last.words().size());
        Set<Integer> back = NamedOptions.in(asked, what);
        Set<Integer> taken = new TreeSet<>();
        clauses.subList(0, clauses.size() - 1).forEach(clause -> taken.addAll(NamedOptions.in(asked, clause)));
        boolean some = dropped && !back.isEmpty() && taken.containsAll(back) && taken.removeAll(back);
        return some && !taken.isEmpty() ? Optional.of(Value.of(taken, false)) : Optional.empty();
    }
}
