package nl.meepraten.bot.turn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.dialogue.Context;
import nl.meepraten.bot.dialogue.Dialogue;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.Incoming;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.bot.outbox.Blocked;
import nl.meepraten.bot.outbox.OtherNumber;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.outbox.SentNumbers;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.Together;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.receipt.Codes;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/** Handles one message in one transaction: nothing of it is kept unless all of it is. */
public final class TurnRunner implements Inbox {

    private static final int TRIES = 5;
    private static final int ENROLMENT = 8;

    private final Database database;
    private final Generations generations;
    private final Seen seen;
    private final Contacts contacts;
    private final BallotBox ballotBox;
    private final Blocked blocked;
    private final SentNumbers sent;
    private final OtherNumber otherNumber;
    private final Contexts contexts;
    private final ReceiptDesk receipts;
    private final Places places;
    private final EffectWriter writer;
    private final Overtaken overtaken;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId zone;

    public TurnRunner(
            Database database,
            Generations generations,
            Seen seen,
            Contacts contacts,
            BallotBox ballotBox,
            Letterbox letterbox,
            Outbox outbox,
            Blocked blocked,
            SentNumbers sent,
            OtherNumber otherNumber,
            Contexts contexts,
            ReceiptDesk receipts,
            Places places,
            Ids ids,
            Clock clock,
            ZoneId zone) {
        this.database = database;
        this.generations = generations;
        this.seen = seen;
        this.contacts = contacts;
        this.ballotBox = ballotBox;
        this.blocked = blocked;
        this.sent = sent;
        this.otherNumber = otherNumber;
        this.contexts = contexts;
        this.receipts = receipts;
        this.places = places;
        this.writer = new EffectWriter(ballotBox, contacts, letterbox, outbox, ids);
        this.overtaken = new Overtaken(ids);
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Handled receive(InboundMessage message) {
        for (int left = TRIES; ; left--) {
            try {
                boolean noted = blocked.has(message.from());
                List<SentNumbers.Noted> waiting = sent.of(message.from());
                Done done = database.write(handle -> turn(handle, message, waiting));
                if (contexts.mayCross(message.from())) {
                    overtaken.note(message, done.turn(), clock.instant());
                }
                receipts.note(message.from(), done.codes(), clock.instant());
                // What the provider says from here on is not in the record that was just written.
                if (noted) {
                    blocked.forget(message.from());
                }
                sent.forget(waiting);
                return Handled.DONE;
            } catch (Seen.Repeated e) {
                return Handled.REPEAT;
            } catch (Contacts.Stale e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    /** What came of a message, and what was found for the receipt in it. */
    private record Done(Turn turn, Codes codes) {}

    private Done turn(Handle handle, InboundMessage message, List<SentNumbers.Noted> waiting) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        Generation keys = generations.current(handle);
        Optional<Contacts.Read> known = contacts.findLocked(handle, keys, message.from());
        Contact met = known.map(Contacts.Read::contact).orElseGet(() -> fresh(message.from(), now));
        OtherNumber.Said said = otherNumber.said(handle, keys, met);
        Contact contact = ChatChange.noted(as(keys, met, said, waiting, now), message.content(), now);
        List<Long> dropped = said.wiped() ? met.stories() : List.of();
        List<Ballot> ballots = said.wiped() ? emptied(handle, met) : ballotBox.touch(handle, contact.ballotSecret());
        Codes codes = receipts.codes(handle, keys, contact, message.content(), now);
        Context context = contexts.of(handle, contact, ballots, now).with(codes);
        State state = StateCodec.read(contact.conversation());
        Turn due = Dialogue.respond(state, incoming(message.content()), context);
        boolean late = contexts.mayCross(message.from()) && overtaken.is(message, due, now);
        Turn turn = late ? nothing(state, known.isPresent() && !said.wiped()) : due;
        Change change = ChatChange.tidied(
                heard(Change.of(contact, turn, now, zone, contexts.week(now)), turn, met, said),
                state,
                turn,
                message.content());
        Optional<Contact> along = said.other().filter(one -> turn.wipes());
        String group = places.find(change.contact().participant().place())
                .map(Place::group)
                .orElse("");
        Together.in(handle, () -> {
            seen.note(handle, message.from().channel(), message.providerId(), today);
            writer.write(
                    handle, new Setting(keys, known, along, dropped, group, context::row, ballots, now), change, turn);
        });
        return new Done(turn, codes);
    }

    /** Writes the same rows as any other; of whom we do not know nothing is kept. */
    private static Turn nothing(State state, boolean known) {
        return new Turn(state, known ? List.of() : List.of(new Effect.Forget()));
    }

    /**
     * The person as this message finds him or her: with what is known in memory only, and what was said to the other number;
     * somebody new, when nothing of the record may be kept.
     */
    private Contact as(
            Generation keys, Contact met, OtherNumber.Said said, List<SentNumbers.Noted> waiting, Instant now) {
        long today = today(now);
        Contact known = SentNumbers.applied(blocked.applied(met, today), waiting, now);
        boolean gone = said.wiped() || contexts.lapsed(known, now);
        Contact contact = said.applied(gone ? anew(keys, met, now) : known, today);
        return contact.asleep() ? woken(contact, now) : contact;
    }

    /** Somebody new, but that what he or she took back stays so, and what was told is taken back. */
    private Contact anew(Generation keys, Contact met, Instant now) {
        return fresh(met.address(), now).withdrawing(Threads.takenBack(keys, met));
    }

    /** The places in the boxes of who said WIS to the other number: whoever writes now has none yet. */
    private List<Ballot> emptied(Handle handle, Contact wiped) {
        List<Ballot> ballots = ballotBox.touch(handle, wiped.ballotSecret());
        ballots.forEach(Ballot::erase);
        return ballots;
    }

    private Contact fresh(Address address, Instant now) {
        return Contact.fresh(address, ids, today(now), Contexts.minute(now));
    }

    private long today(Instant now) {
        return now.atZone(zone).toLocalDate().toEpochDay();
    }

    /** What STOP and coming back mean beside the other number. */
    private Change heard(Change change, Turn turn, Contact met, OtherNumber.Said said) {
        if (turn.stops()) {
            return change.alsoStopping(said.other());
        }
        boolean back = said.stops(met) && change.contact().participant().pace() != Pace.STOPPED;
        return back ? change.enrolled(ids.bytes(ENROLMENT)) : change;
    }

    /**
     * Nobody knows whether this person said STOP or WIS after the backup was made. So before anything else is sent it is
     * asked whether this is who took part before, as after a long silence.
     */
    private static Contact woken(Contact contact, Instant now) {
        return contact.awake().heardAt(Contexts.minute(now) - Context.SILENT.toMinutes());
    }

    private static Incoming incoming(Content content) {
        return switch (content) {
            case Content.Typed typed -> new Incoming.Message(typed.text());
            case Content.Edited edited -> new Incoming.Edited(edited.text(), edited.written());
            case Content.Pressed pressed -> ButtonCodec.read(pressed.data());
        };
    }
}
