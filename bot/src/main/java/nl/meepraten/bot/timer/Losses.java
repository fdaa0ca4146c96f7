package nl.meepraten.bot.timer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.mishap.Mishap;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/**
 * What went with its key, as when a machine that has keys in memory restarted. A box that nobody can open is thrown away
 * and, when there is time, set up empty under a new key so that people are asked again; staff are told in plain words.
 */
public final class Losses {

    private final Generations generations;
    private final BallotBox ballotBox;
    private final Consultations consultations;
    private final Contacts contacts;
    private final Letterbox letterbox;
    private final Mishaps mishaps;
    private final Clock clock;
    private final ZoneId zone;

    public Losses(
            Generations generations,
            BallotBox ballotBox,
            Consultations consultations,
            Contacts contacts,
            Letterbox letterbox,
            Mishaps mishaps,
            Clock clock,
            ZoneId zone) {
        this.generations = generations;
        this.ballotBox = ballotBox;
        this.consultations = consultations;
        this.contacts = contacts;
        this.letterbox = letterbox;
        this.mishaps = mishaps;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * On start, before the first message.
     *
     * @throws IllegalStateException when other keys are gone as well: then it is the wrong vault, and nothing is touched
     */
    public void face(Handle handle) {
        if (generations.replaceLostLetterbox(handle)) {
            // Numbers of stories that are gone would lead to receipts that lead nowhere.
            contacts.eachAnew(
                    handle,
                    generations.current(handle),
                    contact -> contact.telling(Optional.empty()).havingEnded(List.of()));
            if (letterbox.forgetAll(handle)) {
                note(handle, Mishap.Kind.STORIES_LOST, "");
            }
        }
        generations.current(handle);
        ballotBox.lost(handle).forEach(id -> face(handle, id));
    }

    private void face(Handle handle, ConsultationId id) {
        Consultation consultation = consultations.find(handle, id).orElseThrow();
        ballotBox.delete(handle, id);
        if (consultations.askAgain(handle, consultation)) {
            ballotBox.open(handle, id, consultation.questions().size(), contacts.count(handle));
            note(handle, Mishap.Kind.ASKED_AGAIN, id.code());
        } else if (consultation.stage() == Stage.OPEN) {
            consultations.lose(handle, consultation);
            note(handle, Mishap.Kind.ANSWERS_LOST, id.code());
        }
    }

    private void note(Handle handle, Mishap.Kind kind, String subject) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        mishaps.note(handle, new Mishap(kind, subject, today));
    }
}
