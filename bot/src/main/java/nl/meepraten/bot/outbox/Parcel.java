package nl.meepraten.bot.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.contact.Address;

/**
 * What is to be sent to one person: up to three texts that belong together. Sealed it always has 2,048 bytes; a parcel
 * without texts is a blank, made so that a turn without a reply looks like one with.
 *
 * @param to where to; it is looked up again before each send
 * @param enrolment the enrolment it was meant for: a later life of the same number does not get it
 * @param goodbye whether it goes even though the contact is wiped or stopped
 * @param round code of the round it belongs to; empty for a reply
 * @param texts what to send, in order
 * @param attempts how often sending was tried and failed
 * @param handed moment, in milliseconds since 1970, at which the first unsent text was given to the courier; empty when
 *     it surely was not
 */
public record Parcel(
        Address to,
        byte[] enrolment,
        boolean goodbye,
        Optional<String> round,
        List<Text> texts,
        int attempts,
        Optional<Instant> handed) {

    public static final int MOST_TEXTS = 3;

    public Parcel {
        texts = List.copyOf(texts);
        if (texts.size() > MOST_TEXTS) {
            throw new IllegalArgumentException("A parcel holds three texts, not " + texts.size() + ".");
        }
    }

    /**
     * One message.
     *
     * @param until after this moment it is no longer worth sending
     */
    public record Text(String words, Instant until) {}

    public static Parcel blank() {
        return new Parcel(
                new Address("none", "none"), new byte[8], false, Optional.empty(), List.of(), 0, Optional.empty());
    }

    public boolean isBlank() {
        return texts.isEmpty();
    }

    Parcel handedAt(Instant moment) {
        return new Parcel(to, enrolment, goodbye, round, texts, attempts, Optional.of(moment));
    }

    Parcel failedOnce() {
        return new Parcel(to, enrolment, goodbye, round, texts, attempts + 1, Optional.empty());
    }

    Parcel withoutFirst() {
        return new Parcel(to, enrolment, goodbye, round, texts.subList(1, texts.size()), 0, Optional.empty());
    }

    Parcel emptied() {
        return new Parcel(to, enrolment, goodbye, round, List.of(), attempts, Optional.empty());
    }

    /** The parcel as it stands at {@code now}: texts that came too late taken out. */
    Parcel fresh(Instant now) {
        List<Text> inTime =
                texts.stream().filter(text -> text.until().isAfter(now)).toList();
        return inTime.size() == texts.size()
                ? this
                : new Parcel(to, enrolment, goodbye, round, inTime, attempts, handed);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
