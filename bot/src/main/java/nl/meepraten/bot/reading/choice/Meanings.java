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
import nl.meepraten.bot.reading.stance.StanceReader;
import nl.meepraten.bot.reading.stance.StanceReader.Found;
import nl.meepraten.bot.reading.stance.StanceReader.Stance;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Options of a choice that mean yes, no or don't-know, and people who say so in other words. */
final class Meanings {

    /** A yes among at most this many words is plain. */
    private static final int FEW = 4;

    private static final Table<Boolean> PLAIN = Lists.of("answering").table("meanings plain");

    private Meanings() {}

    static Optional<Take> read(Asked asked, Said said) {
        Optional<Found> found = StanceReader.read(plain(asked), said)
                .filter(one -> one.whole()
                        || one.stance() != Stance.UNSURE
                        || said.words().size() <= 6);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Stance stance = found.get().stance();
        Set<Integer> fitting = new TreeSet<>();
        for (int i = 1; i <= asked.options().size(); i++) {
            if (stanceOf(asked, i).filter(own -> fits(stance, own)).isPresent()) {
                fitting.add(i);
            }
        }
        if (fitting.size() == 1) {
            boolean literal = found.get().whole() && said.words().size() <= FEW;
            return Optional.of(new Value(List.copyOf(fitting), literal));
        }
        boolean nothing = stance == Stance.UNSURE || stance == Stance.REFUSED;
        return fitting.isEmpty()
                ? nothing && found.get().whole() ? Optional.of(Unsure.of(Why.UNDECIDED)) : Optional.empty()
                : Optional.of(Unsure.between(fitting));
    }

    private static Asked plain(Asked asked) {
        return Asked.of(Asked.Kind.YES_NO, asked.language(), "", List.of());
    }

    private static boolean fits(Stance said, Stance own) {
        return said == own || said == Stance.BOTH && (own == Stance.YES || own == Stance.NO);
    }

    /** What an option means when it is a plain yes, no or don't-know. */
    private static Optional<Stance> stanceOf(Asked asked, int option) {
        Said own = Said.of(asked.options().get(option - 1), "");
        boolean plain = own.words().size() <= 3 && PLAIN.isExactly(own.words());
        return plain ? StanceReader.read(plain(asked), own).map(Found::stance) : Optional.empty();
    }
}
