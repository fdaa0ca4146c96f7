package nl.meepraten.bot.outbox;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.vault.Generation;
import org.jdbi.v3.core.Handle;

/**
 * The same phone on the ordinary and on the discreet number. It has two records, and a message writes only its own: two would
 * show. So what was said to one number is looked up whenever the record of the other is opened, until the night writes it down.
 */
public final class OtherNumber {

    private final Contacts contacts;
    private final Set<String> channels;

    /** @param channels names of the channels in use; without a discreet number nothing is looked up */
    public OtherNumber(Contacts contacts, Set<String> channels) {
        this.contacts = contacts;
        this.channels = Set.copyOf(channels);
    }

    /**
     * What was said to the other number.
     *
     * @param other the record there
     * @param wiped whether WIS was said there since the night, and so holds for this record too
     */
    public record Said(Optional<Contact> other, boolean wiped) {

        private static final Said NOTHING = new Said(Optional.empty(), false);

        /** Whether a STOP that was said there holds for this contact. */
        public boolean stops(Contact contact) {
            return other.flatMap(Contact::alsoStops)
                    .filter(enrolment -> Arrays.equals(enrolment, contact.enrolment()))
                    .isPresent();
        }

        /** Whether what comes by itself is left to the other number: that one is the discreet one. */
        public boolean speaks() {
            return other.filter(one -> ChannelKind.of(one.address()).discreet()).isPresent();
        }

        /**
         * The contact as it has to be read: stopped, when that was said there; and discreet for good, once the phone was on the
         * discreet number.
         *
         * @param today epoch day
         */
        public Contact applied(Contact contact, long today) {
            boolean running = contact.participant().pace() != Pace.STOPPED;
            Contact stopped = running && stops(contact) ? contact.hearing(Pace.STOPPED, today) : contact;
            return speaks() ? stopped.being(stopped.participant().discreetly()) : stopped;
        }
    }

    /** What was said to the other number, as far as it matters to this contact. */
    public Said said(Handle handle, Generation keys, Contact contact) {
        return address(contact.address())
                .map(other -> contacts.beside(handle, keys, contact, other))
                .map(beside -> new Said(beside.other(), beside.wiped()))
                .orElse(Said.NOTHING);
    }

    /** Whether the same phone is on the discreet number as well. */
    public boolean speaks(Handle handle, Generation keys, Address here) {
        return address(here)
                .filter(other -> ChannelKind.of(other).discreet())
                .flatMap(other -> contacts.find(handle, keys, other))
                .isPresent();
    }

    private Optional<Address> address(Address here) {
        return ChannelKind.of(here)
                .otherNumber()
                .filter(kind -> channels.contains(kind.lowerCaseName()))
                .map(kind -> kind.address(here.value()));
    }

    /**
     * What the night writes down.
     *
     * @param wiped and {@code stopped} enrolments for which WIS or STOP was said to the other number
     * @param discreet ordinary addresses of phones that are on the discreet number
     */
    public record Carried(Set<ByteBuffer> wiped, Set<ByteBuffer> stopped, Set<Address> discreet) {

        public boolean wipes(Contact contact) {
            return wiped.contains(ByteBuffer.wrap(contact.enrolment()));
        }

        /** The contact as the night has to write it; nothing when it is to be forgotten. */
        public Optional<Contact> applied(Contact contact, long today) {
            boolean stops = contact.participant().pace() != Pace.STOPPED
                    && stopped.contains(ByteBuffer.wrap(contact.enrolment()));
            Contact heard = stops ? contact.hearing(Pace.STOPPED, today) : contact;
            Contact marked = discreet.contains(contact.address())
                    ? heard.being(heard.participant().discreetly())
                    : heard;
            return wipes(contact) ? Optional.empty() : Optional.of(marked.alsoStopping(Optional.empty()));
        }
    }

    /** Looks through everybody for what was said to another number. */
    public Carried carried(Handle handle, Generation keys) {
        Set<ByteBuffer> wiped = new HashSet<>();
        Set<ByteBuffer> stopped = new HashSet<>();
        Map<ByteBuffer, Address> discreet = new HashMap<>();
        if (Stream.of(ChannelKind.values())
                .anyMatch(kind -> kind.discreet() && channels.contains(kind.lowerCaseName()))) {
            contacts.each(
                    handle,
                    keys,
                    contact -> {
                        contact.alsoStops().map(ByteBuffer::wrap).ifPresent(stopped::add);
                        if (ChannelKind.of(contact.address()).discreet()) {
                            address(contact.address())
                                    .ifPresent(other -> discreet.put(ByteBuffer.wrap(contact.enrolment()), other));
                        }
                    },
                    enrolment -> wiped.add(ByteBuffer.wrap(enrolment)));
        }
        // Who is forgotten with another one makes nobody discreet any more.
        discreet.keySet().removeAll(wiped);
        return new Carried(wiped, stopped, Set.copyOf(discreet.values()));
    }
}
