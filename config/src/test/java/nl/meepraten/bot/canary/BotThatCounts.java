package nl.meepraten.bot.canary;

import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Tally;
import org.jdbi.v3.core.Handle;

/** Only the closing counts, and who shows figures knows no box. */
public record BotThatCounts(BallotBox box, Tally tally) {
    int live(Handle handle, ConsultationId id, Release.Figures figures) {
        return figures.total() + box.count(handle, id, 1, 1).orElseThrow().length;
    }
}
