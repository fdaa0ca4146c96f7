package nl.meepraten.bot.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.channel.Keyboard;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.core.contact.Address;

/**
 * What is to be sent to one person: up to three texts that belong together. Sealed it always has 2,048 bytes; a parcel
 * without texts is a blank, made so that a turn without a reply looks like one with.
 *
 * @param to where to; it is looked up again before each send
 * @param enrolment the enrolment it was meant for: a later life of the same number does not get it
 * @param goodbye whether it goes even though the contact is wiped or stopped
 * @param round code of the round it belongs to; empty for a reply
 * @param tidying what is taken out of the chat before the first text goes
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
        Tidying tidying,
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
     * @param buttons what stands under it, if anything does
     */
    public record Text(String words, Instant until, Optional<Keyboard> buttons) {
        public Text(String words, Instant until) {
            this(words, until, Optional.empty());
        }
    }

    public static Parcel blank() {
        return new Parcel(
                new Address("none", "none"),
                new byte[8],
                false,
                Optional.empty(),
                Tidying.NONE,
                List.of(),
                0,
                Optional.empty());
    }

    /** A reply nobody has tried to send yet. */
    public static Parcel reply(Address to, byte[] enrolment, boolean goodbye, Tidying tidying, List<Text> texts) {
        return new Parcel(to, enrolment, goodbye, Optional.empty(), tidying, texts, 0, Optional.empty());
    }

    public boolean isBlank() {
        return texts.isEmpty();
    }

    Parcel handedAt(Instant moment) {
        return with(tidying, texts, attempts, Optional.of(moment));
    }

    Parcel failedOnce() {
        return with(tidying, texts, attempts + 1, Optional.empty());
    }

    Parcel withoutFirst() {
        return with(Tidying.NONE, texts.subList(1, texts.size()), 0, Optional.empty());
    }

    /** The parcel as it stands at {@code now}: texts that came too late taken out. */
    Parcel fresh(Instant now) {
        List<Text> inTime =
                texts.stream().filter(text -> text.until().isAfter(now)).toList();
        return inTime.size() == texts.size() ? this : with(tidying, inTime, attempts, handed);
    }

    /** What has nothing to say any more keeps nobody's address either. */
    private Parcel with(Tidying chat, List<Text> left, int tries, Optional<Instant> given) {
        return left.isEmpty() ? blank() : new Parcel(to, enrolment, goodbye, round, chat, left, tries, given);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
