package nl.meepraten.core.contact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.story.receipt.Receipt;

/**
 * An opened contact record; it lives in memory only while a turn or a slice of a round runs.
 *
 * @param address where to reach this person
 * @param enrolment eight random bytes, new for each time someone joins, so that nothing meant for an earlier life of a
 *     number reaches a later one
 * @param ballotSecret from which the tags of all ballot slots are made; known nowhere else
 * @param participant what the conversation may know
 * @param paceDay epoch day on which the pace was chosen
 * @param heard when this person last wrote, in minutes since 1970; after a night only the day is left of it
 * @param thread the story being told, if one is
 * @param helped when helplines were last given, in minutes since 1970; 0 for never
 * @param unasked how many unasked messages were sent this week
 * @param rounds codes of the running rounds this person has had
 * @param trail what lies in the chat
 * @param rsvps what was said to invitations, the latest last; until the night after the day of the meeting
 * @param asleep whether a backup was put back since this person last wrote: then nobody knows what was said in between,
 *     and nothing is sent until he or she writes
 * @param alsoStops the enrolment of the same phone on the other number, when this STOP holds for that one too and the night did
 *     not write it down yet
 * @param told how many characters this person told since the night; a short message counts for more than it has
 * @param ended numbers of the stories that were told to the end since the night, the latest last
 * @param withdrawals receipts of the stories that this person took back since the night, which does it
 * @param conversation the state of the conversation, as the dialogue wrote it
 */
public record Contact(
        Address address,
        byte[] enrolment,
        byte[] ballotSecret,
        Participant participant,
        long paceDay,
        long heard,
        Optional<Thread> thread,
        long helped,
        Unasked unasked,
        List<String> rounds,
        Trail trail,
        Map<MeetingId, Rsvp> rsvps,
        boolean asleep,
        Optional<byte[]> alsoStops,
        int told,
        List<Long> ended,
        List<Receipt> withdrawals,
        byte[] conversation) {

    private static final int MOST_WITHDRAWALS = 4;
    private static final int MOST_TOLD = 4;

    /** Who is forgotten on another number takes all stories of the day back with that, in a record that holds little else. */
    private static final int MOST_NOTED = 16;

    public Contact {
        rounds = List.copyOf(rounds);
        ended = List.copyOf(ended.subList(Math.max(0, ended.size() - MOST_TOLD), ended.size()));
        withdrawals = withdrawals.stream().distinct().toList();
        withdrawals = withdrawals.subList(Math.max(0, withdrawals.size() - MOST_NOTED), withdrawals.size());
        rsvps = Collections.unmodifiableMap(new LinkedHashMap<>(rsvps));
    }

    /**
     * A story being told.
     *
     * @param number random, known only here, so that the parts find each other at night
     * @param started seconds since 1970
     */
    public record Thread(long number, long started) {}

    /**
     * Unasked messages in one week.
     *
     * @param week counted from 1970
     */
    public record Unasked(long week, int messages) {
        public static final Unasked NONE = new Unasked(0, 0);
    }

    /** Someone who has just written for the first time. */
    public static Contact fresh(Address address, Ids ids, long today, long heard) {
        return new Contact(
                address,
                ids.bytes(8),
                ids.bytes(32),
                Participant.NEW,
                today,
                heard,
                Optional.empty(),
                0,
                Unasked.NONE,
                List.of(),
                Trail.NONE,
                Map.of(),
                false,
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                new byte[0]);
    }

    /** The same contact, about whom we know this. */
    public Contact being(Participant known) {
        return with(copy -> copy.participant = known);
    }

    /** The same contact, who from this epoch day on wants to hear this much. */
    public Contact hearing(Pace pace, long day) {
        return with(copy -> {
            copy.participant = participant.with(pace);
            copy.paceDay = day;
        });
    }

    /** The same contact, whose STOP holds for this enrolment on the other number too, or for none. */
    public Contact alsoStopping(Optional<byte[]> there) {
        return with(copy -> copy.alsoStops = there);
    }

    /** The same contact, for whom nothing is meant that was meant for the enrolment before. */
    public Contact enrolled(byte[] anew) {
        return with(copy -> copy.enrolment = anew);
    }

    /** The same contact, who told this many characters since the night. */
    public Contact havingTold(int characters) {
        return with(copy -> copy.told = characters);
    }

    /** The same contact, who took the stories with these receipts back since the night, and no others. */
    public Contact withdrawing(List<Receipt> receipts) {
        return with(copy -> copy.withdrawals = receipts);
    }

    /** Whether this person may take back no more before the night: a record has room for so many. */
    public boolean withdrewMany() {
        return withdrawals.size() >= MOST_WITHDRAWALS;
    }

    /** The same contact, who told these stories to the end since the night; of more than a record has room for the first are forgotten. */
    public Contact havingEnded(List<Long> stories) {
        return with(copy -> copy.ended = stories);
    }

    /** The numbers of all stories of which something may wait for the night, the latest last. */
    public List<Long> stories() {
        List<Long> all = new ArrayList<>(ended);
        thread.ifPresent(one -> all.add(one.number()));
        return List.copyOf(all);
    }

    /** The same contact, telling this story or none. */
    public Contact telling(Optional<Thread> story) {
        return with(copy -> copy.thread = story);
    }

    /** The same contact, given helplines in this minute; 0 for never. */
    public Contact helpedAt(long minute) {
        return with(copy -> copy.helped = minute);
    }

    /** The same contact, sent one more unasked message in this week. */
    public Contact toldUnasked(long week) {
        int before = unasked.week() == week ? unasked.messages() : 0;
        return with(copy -> copy.unasked = new Unasked(week, before + 1));
    }

    /** The same contact, sent this many unasked messages in this week. */
    public Contact toldUnasked(long week, int messages) {
        return with(copy -> copy.unasked = messages == 0 ? Unasked.NONE : new Unasked(week, messages));
    }

    /** The same contact with these rounds noted. */
    public Contact having(List<String> had) {
        return with(copy -> copy.rounds = had);
    }

    /** The same contact, with this in the chat. */
    public Contact leaving(Trail inChat) {
        return with(copy -> copy.trail = inChat);
    }

    /** The same contact, who said this to an invitation, over what was said before. */
    public Contact attending(MeetingId meeting, Rsvp rsvp) {
        return with(copy -> {
            copy.rsvps = new LinkedHashMap<>(rsvps);
            copy.rsvps.remove(meeting);
            copy.rsvps.put(meeting, rsvp);
        });
    }

    /** The same contact, remembering no meetings but these. */
    public Contact remembering(Set<MeetingId> meetings) {
        return with(copy -> {
            copy.rsvps = new LinkedHashMap<>(rsvps);
            copy.rsvps.keySet().retainAll(meetings);
        });
    }

    /** The same contact, to whom nothing is sent until he or she writes. */
    public Contact fallingAsleep() {
        return with(copy -> copy.asleep = true);
    }

    /** The same contact, who wrote. */
    public Contact awake() {
        return asleep ? with(copy -> copy.asleep = false) : this;
    }

    /** The same contact, who last wrote in this minute. */
    public Contact heardAt(long minute) {
        return with(copy -> copy.heard = minute);
    }

    /** The same contact in another state of conversation. */
    public Contact saying(byte[] state) {
        return with(copy -> copy.conversation = state);
    }

    private Contact with(Consumer<ContactCopy> change) {
        ContactCopy copy = new ContactCopy(this);
        change.accept(copy);
        return copy.made();
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
