package nl.meepraten.bot.timer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.dialogue.Dialogue;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.turn.Seen;
import nl.meepraten.bot.turn.StateCodec;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.mishap.Mishap;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.KeyVault;
import org.jdbi.v3.core.Handle;

/**
 * What has to happen to a database that was just put back, before the program may run on it. Nobody knows who said WIS
 * or STOP since the backup, so everybody sleeps until he or she writes, and nothing that waited to be sent is sent. Open
 * answers never come back. The vault gets its keys last: until then the program refuses to start.
 */
public final class Restoration {

    private final Database database;
    private final Generations generations;
    private final Consultations consultations;
    private final Contacts contacts;
    private final Letterbox letterbox;
    private final Stories stories;
    private final Outbox outbox;
    private final Seen seen;
    private final BallotBox ballotBox;
    private final HeadCounts headCounts;
    private final Mishaps mishaps;
    private final Clock clock;
    private final ZoneId zone;

    /** @param vault without a key in it */
    public Restoration(
            Database database, KeyVault vault, Consultations consultations, Ids ids, Clock clock, ZoneId zone) {
        this.database = database;
        this.generations = new Generations(vault);
        this.consultations = consultations;
        this.contacts = new Contacts(ids);
        this.letterbox = new Letterbox(ids);
        this.stories = new Stories(database, generations, letterbox, ids, zone);
        this.outbox = new Outbox(database, generations, ids);
        this.seen = new Seen(vault);
        this.ballotBox = new BallotBox(vault);
        this.headCounts = new HeadCounts(database, ids);
        this.mishaps = new Mishaps(database);
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What became of it.
     *
     * @param people whether the people in the backup are back, asleep
     * @param lost the topics of the questions that were open
     */
    public record Outcome(boolean people, List<String> lost) {
        public Outcome {
            lost = List.copyOf(lost);
        }
    }

    /** @param keyBackup the file with the keys of the night before the backup; it need not be there */
    public Outcome perform(Path keyBackup) {
        Outcome outcome = database.writeAlone(handle -> {
            Optional<Generation> keys =
                    generations.backedUp(handle, keyBackup).filter(found -> contacts.opensWith(handle, found));
            keys.ifPresentOrElse(found -> contacts.eachAnew(handle, found, this::sleeping), () -> {
                contacts.forgetAll(handle);
                stories.forgetSealed(handle);
            });
            dropWhatNobodyOpens(handle);
            Mishap.Kind kind = keys.isPresent() ? Mishap.Kind.RESTORED : Mishap.Kind.RESTORED_WITHOUT_PEOPLE;
            mishaps.note(handle, new Mishap(kind, "", today()));
            return new Outcome(keys.isPresent(), lost(handle));
        });
        database.scrub();
        return database.read(handle -> fillVault(handle, outcome, keyBackup));
    }

    /** And what must not be sent, and figures about people who can be reached: nobody can. */
    private void dropWhatNobodyOpens(Handle handle) {
        letterbox.forgetAll(handle);
        outbox.dropAll(handle);
        seen.forgetAll(handle);
        ballotBox.forgetAll(handle);
        headCounts.replace(handle, Map.of());
    }

    private Outcome fillVault(Handle handle, Outcome outcome, Path keyBackup) {
        if (outcome.people()) {
            generations.putBack(handle, keyBackup);
        } else {
            generations.startOver(handle);
        }
        return outcome;
    }

    /** Nothing that ran then runs now: no question, and no story. */
    private Contact sleeping(Contact contact) {
        byte[] state = StateCodec.write(Dialogue.withoutClosed(
                StateCodec.read(contact.conversation()),
                List.of(),
                contact.rsvps().keySet(),
                false,
                clock.instant()));
        return contact.fallingAsleep()
                .telling(Optional.empty())
                .havingEnded(List.of())
                .saying(state);
    }

    private List<String> lost(Handle handle) {
        List<Consultation> open = consultations.open(handle);
        open.forEach(consultation -> {
            consultations.loseOfCopy(handle, consultation);
            mishaps.note(
                    handle,
                    new Mishap(Mishap.Kind.ANSWERS_LOST, consultation.id().code(), today()));
        });
        return open.stream().map(Consultation::topic).toList();
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
