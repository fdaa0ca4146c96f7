package nl.meepraten.bot.timer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.ballot.Choice;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.release.Counted;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.release.Tally;
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
        int codes = consultation.questions().stream()
                .mapToInt(Question::codes)
                .max()
                .orElse(0);
        int size = consultation.split().size();
        int[][][] counts = ballotBox
                .count(handle, consultation.id(), size, codes)
                .orElseGet(() -> new int[size][consultation.questions().size()][codes]);
        releases.insert(handle, counted(consultation, counts).release(consultation.id(), ids.generator()));
        ballotBox.delete(handle, consultation.id());
        consultations.close(handle, consultation);
    }

    /** Row 0 is for who is at none of the named places: where nobody can be, it is no row. */
    private static Counted counted(Consultation consultation, int[][][] counts) {
        boolean others = consultation.audience().everyone()
                || Arrays.stream(counts[0]).flatMapToInt(Arrays::stream).sum() > 0;
        List<String> rows = new ArrayList<>(consultation.split().rows());
        if (others || rows.isEmpty()) {
            rows.addFirst("");
        }
        int first = counts.length - rows.size();
        List<List<Tally>> questions = new ArrayList<>();
        for (int number = 0; number < consultation.questions().size(); number++) {
            Question question = consultation.questions().get(number);
            List<Tally> groups = new ArrayList<>();
            for (int row = first; row < counts.length; row++) {
                groups.add(tally(question, counts[row][number]));
            }
            questions.add(groups);
        }
        return new Counted(rows, questions);
    }

    private static Tally tally(Question question, int[] counts) {
        int[] answers = new int[question.answers()];
        int understood = 0;
        for (int code = Choice.NOT_UNDERSTOOD + 1; code < counts.length; code++) {
            understood += counts[code];
            for (int answer = 1; answer <= answers.length; answer++) {
                answers[answer - 1] += question.says(code, answer) ? counts[code] : 0;
            }
        }
        return new Tally(
                Arrays.stream(answers).boxed().toList(), counts[Choice.NOT_UNDERSTOOD], understood, question.several());
    }
}
