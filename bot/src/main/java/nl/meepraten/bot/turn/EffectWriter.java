package nl.meepraten.bot.turn;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.receipt.Receipt;
import org.jdbi.v3.core.Handle;

/**
 * Writes a turn: always the same rows of the same sizes, whatever was said (the even turn). This is the one place where
 * a person and an answer or a story meet, in memory and within one transaction.
 */
final class EffectWriter {

    private final BallotBox ballotBox;
    private final Contacts contacts;
    private final Letterbox letterbox;
    private final Outbox outbox;
    private final Ids ids;

    EffectWriter(BallotBox ballotBox, Contacts contacts, Letterbox letterbox, Outbox outbox, Ids ids) {
        this.ballotBox = ballotBox;
        this.contacts = contacts;
        this.letterbox = letterbox;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** @throws Contacts.Stale when somebody else wrote the record in between: run the whole turn again */
    void write(Handle handle, Setting setting, Change change, Turn turn) {
        Threads threads = Threads.of(setting, change.contact(), turn, ids);
        letterbox.put(handle, setting.keys(), threads.entry(), threads.dropped());
        contact(handle, setting, change, threads.in(change.contact()));
        outbox.putReply(handle, setting.keys(), change.parcel(Optional.empty()), setting.now());
        for (Ballot ballot : setting.ballots()) {
            if (change.forget()) {
                ballot.erase();
            }
            turn.effects().forEach(effect -> choose(ballot, effect, setting.row()));
        }
        ballotBox.seal(handle, setting.ballots());
    }

    private void contact(Handle handle, Setting setting, Change change, Contact after) {
        if (setting.known().isEmpty()) {
            if (change.forget()) {
                contacts.insertBlank(handle, setting.keys(), setting.along());
            } else {
                contacts.insert(handle, setting.keys(), after);
            }
            return;
        }
        Contacts.Read before = setting.known().get();
        if (change.forget()) {
            List<Receipt> takenBack = Threads.takenBack(setting.keys(), before.contact());
            contacts.wipe(handle, setting.keys(), before, setting.along(), takenBack);
        } else {
            contacts.update(handle, setting.keys(), before, after);
        }
    }

    private static void choose(Ballot ballot, Effect effect, ToIntFunction<ConsultationId> row) {
        if (effect instanceof Effect.Choose choose && choose.consultation().equals(ballot.consultation())) {
            ballot.choose(choose.question(), choose.choice(), row.applyAsInt(choose.consultation()));
        }
    }
}
