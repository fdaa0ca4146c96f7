package nl.meepraten.core.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.story.receipt.Receipt;

/** A contact in the making, so that what changes one field does not have to name all others. */
final class ContactCopy {

    final Address address;
    byte[] enrolment;
    final byte[] ballotSecret;
    Participant participant;
    long paceDay;
    long heard;
    Optional<Contact.Thread> thread;
    long helped;
    Contact.Unasked unasked;
    List<String> rounds;
    Trail trail;
    Map<MeetingId, Rsvp> rsvps;
    boolean asleep;
    Optional<byte[]> alsoStops;
    int told;
    List<Long> ended;
    List<Receipt> withdrawals;
    byte[] conversation;

    ContactCopy(Contact contact) {
        address = contact.address();
        enrolment = contact.enrolment();
        ballotSecret = contact.ballotSecret();
        participant = contact.participant();
        paceDay = contact.paceDay();
        heard = contact.heard();
        thread = contact.thread();
        helped = contact.helped();
        unasked = contact.unasked();
        rounds = contact.rounds();
        trail = contact.trail();
        rsvps = contact.rsvps();
        asleep = contact.asleep();
        alsoStops = contact.alsoStops();
        told = contact.told();
        ended = contact.ended();
        withdrawals = contact.withdrawals();
        conversation = contact.conversation();
    }

    Contact made() {
        return new Contact(
                address,
                enrolment,
                ballotSecret,
                participant,
                paceDay,
                heard,
                thread,
                helped,
                unasked,
                rounds,
                trail,
                rsvps,
                asleep,
                alsoStops,
                told,
                ended,
                withdrawals,
                conversation);
    }
}
