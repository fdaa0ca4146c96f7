package nl.meepraten.core.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.meepraten.core.database.Ids;

/**
 * An opened contact record; it lives in memory only while a turn or a slice of a round runs.
 *
 * @param address where to reach this person
 * @param enrolment eight random bytes, new for each time someone joins, so that nothing meant for an earlier life of a
 *     number reaches a later one
 * @param ballotSecret from which the tags of all ballot slots are made; known nowhere else
 * @param participant what the conversation may know
 * @param paceDay epoch day on which the pace was chosen
 * @param month month of last activity, counted from January 1970
 * @param thread the story being told, if one is
 * @param helplineHour the hour, since 1970, in which helplines were last given; 0 for never
 * @param unasked how many unasked messages were sent this week
 * @param rounds codes of the running rounds this person has had
 * @param trail what lies in the chat
 * @param conversation the state of the conversation, as the dialogue wrote it
 */
public record Contact(
        Address address,
        byte[] enrolment,
        byte[] ballotSecret,
        Participant participant,
        long paceDay,
        int month,
        Optional<Thread> thread,
        long helplineHour,
        Unasked unasked,
        List<String> rounds,
        Trail trail,
        byte[] conversation) {

    public Contact {
        rounds = List.copyOf(rounds);
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
    public static Contact fresh(Address address, Ids ids, long today, int month) {
        return new Contact(
                address,
                ids.bytes(8),
                ids.bytes(32),
                Participant.NEW,
                today,
                month,
                Optional.empty(),
                0,
                Unasked.NONE,
                List.of(),
                Trail.NONE,
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

    /** The same contact, telling this story or none. */
    public Contact telling(Optional<Thread> story) {
        return with(copy -> copy.thread = story);
    }

    /** The same contact, given helplines in this hour; 0 for never. */
    public Contact helpedIn(long hour) {
        return with(copy -> copy.helplineHour = hour);
    }

    /** The same contact, sent one more unasked message in this week. */
    public Contact toldUnasked(long week) {
        int before = unasked.week() == week ? unasked.messages() : 0;
        return with(copy -> copy.unasked = new Unasked(week, before + 1));
    }

    /** The same contact with these rounds noted. */
    public Contact having(List<String> had) {
        return with(copy -> copy.rounds = had);
    }

    /** The same contact, with this in the chat. */
    public Contact leaving(Trail inChat) {
        return with(copy -> copy.trail = inChat);
    }

    /** The same contact, last active in this month. */
    public Contact activeIn(int active) {
        return with(copy -> copy.month = active);
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
