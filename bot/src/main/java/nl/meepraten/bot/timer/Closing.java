package nl.meepraten.bot.timer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.ballot.Choice;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.release.ControlledRounding;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import org.jdbi.v3.core.Handle;

/** Closing a question: counted once, rounded once, and then the box and its key are gone. */
public final class Closing {

    private final Database database;
    private final Consultations consultations;
    private final BallotBox ballotBox;
    private final Releases releases;
    private final Ids ids;

    public Closing(Database database, Consultations consultations, BallotBox ballotBox, Releases releases, Ids ids) {
        this.database = database;
        this.consultations = consultations;
        this.ballotBox = ballotBox;
        this.releases = releases;
        this.ids = ids;
    }

    void closeDue(Instant now) {
        for (Consultation consultation : consultations.in(Stage.OPEN)) {
            if (!consultations.closesAt(consultation).isAfter(now)) {
                database.writeAlone(handle -> {
                    close(handle, consultation);
                    return consultation;
                });
                ballotBox.destroyKey(consultation.id());
            }
        }
    }

    private void close(Handle handle, Consultation consultation) {
        int most = consultation.questions().stream()
                .mapToInt(question -> question.options().size())
                .max()
                .orElse(0);
        Optional<int[][]> counts = ballotBox.count(handle, consultation.id(), Choice.option(most) + 1);
        List<Release.QuestionRelease> questions = new ArrayList<>();
        for (int number = 0; number < consultation.questions().size(); number++) {
            int options = consultation.questions().get(number).options().size();
            int row = number;
            questions.add(counts.map(all -> figures(all[row], options))
                    .orElseGet(() -> new Release.QuestionRelease(Optional.empty())));
        }
        releases.insert(handle, new Release(consultation.id(), questions));
        ballotBox.delete(handle, consultation.id());
        consultations.close(handle, consultation);
    }

    private Release.QuestionRelease figures(int[] counts, int options) {
        List<Integer> chosen = new ArrayList<>();
        for (int option = 1; option <= options; option++) {
            chosen.add(counts[Choice.option(option)]);
        }
        return ControlledRounding.release(chosen, counts[Choice.NOT_UNDERSTOOD], ids.generator());
    }
}
