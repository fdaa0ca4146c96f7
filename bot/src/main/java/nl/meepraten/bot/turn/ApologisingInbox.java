package nl.meepraten.bot.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.bot.dialogue.house.House;
import nl.meepraten.bot.outbox.OtherNumber;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.outbox.Parcel;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.contact.Participant;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/**
 * Says sorry when a message cannot be handled, and passes the exception on: the message stays with the provider and is
 * offered again. The apology is a parcel of its own, in a transaction of its own, of the size every parcel has and the
 * same whatever was sent. At most one goes out for a message, and one an hour to an address; that is known in memory
 * only. Who stopped gets a blank instead, which looks the same and is not sent. There is none when storage or the
 * keys fail as well: then nothing can be sealed, and so nothing can be sent.
 */
public final class ApologisingInbox implements Inbox {

    private static final Duration ONCE_IN = Duration.ofHours(1);

    /** What is older is offered for the second time at least; shorter than {@link #ONCE_IN}, so one a message. */
    private static final Duration NEW = Duration.ofMinutes(15);

    private static final int ENROLMENT = 8;

    private final Inbox turns;
    private final Database database;
    private final Generations generations;
    private final Contacts contacts;
    private final Outbox outbox;
    private final OtherNumber otherNumber;
    private final House house;
    private final Clock clock;
    private final Map<Address, Instant> given = new HashMap<>();

    public ApologisingInbox(
            Inbox turns,
            Database database,
            Generations generations,
            Contacts contacts,
            Outbox outbox,
            OtherNumber otherNumber,
            House house,
            Clock clock) {
        this.turns = turns;
        this.database = database;
        this.generations = generations;
        this.contacts = contacts;
        this.outbox = outbox;
        this.otherNumber = otherNumber;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public Handled receive(InboundMessage message) {
        try {
            return turns.receive(message);
        } catch (RuntimeException e) {
            Instant now = clock.instant();
            if (message.receivedAt().isAfter(now.minus(NEW)) && first(message.from(), now)) {
                apologise(message.from(), now, e);
            }
            throw e;
        }
    }

    private synchronized boolean first(Address to, Instant now) {
        given.values().removeIf(moment -> !moment.isAfter(now.minus(ONCE_IN)));
        return given.putIfAbsent(to, now) == null;
    }

    private synchronized void notGiven(Address to) {
        given.remove(to);
    }

    private void apologise(Address to, Instant now, RuntimeException cause) {
        try {
            database.write(handle -> {
                Generation keys = generations.current(handle);
                outbox.putReply(handle, keys, parcel(handle, keys, to, now), now);
                return now;
            });
        } catch (RuntimeException alsoThis) {
            notGiven(to);
            cause.addSuppressed(alsoThis);
        }
    }

    /** To somebody we do not know yet it goes without looking him or her up again. */
    private Parcel parcel(Handle handle, Generation keys, Address to, Instant now) {
        Optional<Contact> known = contacts.find(handle, keys, to)
                .map(Contacts.Read::contact)
                .map(one -> otherNumber.said(handle, keys, one).applied(one, 0));
        Participant participant = known.map(Contact::participant).orElse(Participant.NEW);
        if (participant.pace() == Pace.STOPPED) {
            return Parcel.blank();
        }
        boolean discreet =
                ChannelKind.of(to).discreet() || house.discreet(participant) || otherNumber.speaks(handle, keys, to);
        Texts texts = discreet ? house.texts().discreet() : house.texts();
        Parcel.Text sorry = new Parcel.Text(texts.say(participant.language(), Text.APOLOGY), now.plus(ONCE_IN));
        byte[] enrolment = known.map(Contact::enrolment).orElseGet(() -> new byte[ENROLMENT]);
        return Parcel.reply(to, enrolment, known.isEmpty(), Tidying.NONE, List.of(sorry));
    }
}
