package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.stance.StanceReader;
import nl.meepraten.bot.reading.stance.StanceReader.Found;
import nl.meepraten.bot.reading.stance.StanceReader.Stance;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** What in a reply to an invitation settles whether somebody comes, when it is not said at once. */
final class Coming {

    private static final Table<Boolean> COMING_ASKS = Lists.of("answering").table("coming asks");
    private static final Table<Boolean> CONDITIONED = Lists.of("answering").table("coming conditioned");
    private static final Table<Boolean> BUT = Lists.of("answering").table("corrections but");

    private Coming() {}

    /**
     * "Daar krijg ik geen bed van. zonder mij": what is said last, by itself, when nothing else is read. "Is er koffie? zet
     * er een voor mij klaar": who asks and then comes, comes.
     */
    static Optional<Take> last(Asked asked, Said said, boolean read) {
        List<Said> clauses = Clauses.in(said);
        Said last = clauses.getLast();
        boolean behindQuestion = clauses.size() > 1
                && said.normal()
                        .gaps()
                        .get(said.words().size() - last.words().size())
                        .contains("?");
        if (clauses.size() < 2 || said.asks() || CONDITIONED.has(last.plain().getFirst()) || read && !behindQuestion) {
            return Optional.empty();
        }
        return StanceReader.read(asked, last)
                .filter(found -> behindQuestion && found.stance() == Stance.YES || isPlain(found, last))
                .map(found -> YesNo.take(asked, last, found));
    }

    /** "Was leuk geweest maar ik moet werken": what stands behind the "but" settles it. */
    static Optional<Take> behindBut(Asked asked, Said said) {
        List<Said> clauses = Clauses.in(said, BUT);
        int but = BUT.lengthAt(clauses.getLast().words(), 0);
        if (clauses.size() < 2 || but == 0 || said.asks()) {
            return Optional.empty();
        }
        Said behind = clauses.getLast().part(but, clauses.getLast().words().size());
        return StanceReader.read(asked, behind)
                .filter(found -> isPlain(found, behind))
                .map(found -> YesNo.take(asked, behind, found));
    }

    private static boolean isPlain(Found found, Said said) {
        return found.whole()
                && said.words().size() > 1
                && (found.stance() == Stance.YES || found.stance() == Stance.NO);
    }

    /** "Welke ingang moet ik hebben": who asks about the meeting has not said to come. What follows a question may say so. */
    static boolean isQuestion(Said said) {
        return COMING_ASKS.lengthAt(said.plain(), 0) > 0
                && said.normal().gaps().stream().noneMatch(gap -> gap.contains("?") || gap.contains(","));
    }
}
