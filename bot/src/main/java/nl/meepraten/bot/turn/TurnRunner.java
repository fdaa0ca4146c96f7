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
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.outbox.SentNumbers;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.Together;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/** Handles one message in one transaction: nothing of it is kept unless all of it is. */
public final class TurnRunner implements Inbox {

    private static final int TRIES = 5;

    private final Database database;
    private final Generations generations;
    private final Seen seen;
    private final Contacts contacts;
    private final BallotBox ballotBox;
    private final Blocked blocked;
    private final SentNumbers sent;
    private final Contexts contexts;
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
            Contexts contexts,
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
        this.contexts = contexts;
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
                Turn done = database.write(handle -> turn(handle, message, waiting));
                if (contexts.mayCross(message.from())) {
                    overtaken.note(message, done, clock.instant());
                }
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

    private Turn turn(Handle handle, InboundMessage message, List<SentNumbers.Noted> waiting) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        Generation keys = generations.current(handle);
        Optional<Contacts.Read> known = contacts.findLocked(handle, keys, message.from());
        Contact before = known.map(read -> blocked.applied(read.contact(), today.toEpochDay()))
                .map(one -> SentNumbers.applied(one, waiting, now))
                .filter(one -> !contexts.lapsed(one, now))
                .orElseGet(() -> Contact.fresh(message.from(), ids, today.toEpochDay(), Contexts.minute(now)));
        before = before.asleep() ? woken(before, now) : before;
        Contact contact = ChatChange.noted(before, message.content(), now);
        List<Ballot> ballots = ballotBox.touch(handle, contact.ballotSecret());
        Context context = contexts.of(handle, contact, ballots, now);
        State state = StateCodec.read(contact.conversation());
        Turn said = Dialogue.respond(state, incoming(message.content()), context);
        boolean late = contexts.mayCross(message.from()) && overtaken.is(message, said, now);
        Turn turn = late ? nothing(state, known.isPresent()) : said;
        Change change = ChatChange.tidied(
                Change.of(contact, turn, now, zone, contexts.week(now)), state, turn, message.content());
        String group = places.find(change.contact().participant().place())
                .map(Place::group)
                .orElse("");
        Together.in(handle, () -> {
            seen.note(handle, message.from().channel(), message.providerId(), today);
            writer.write(handle, new Setting(keys, known, group, context::row, ballots, now), change, turn);
        });
        return turn;
    }

    /** Writes the same rows as any other; of whom we do not know nothing is kept. */
    private static Turn nothing(State state, boolean known) {
        return new Turn(state, known ? List.of() : List.of(new Effect.Forget()));
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
