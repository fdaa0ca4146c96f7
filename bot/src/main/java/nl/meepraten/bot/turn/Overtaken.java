package nl.meepraten.bot.turn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Secret;

/**
 * When the messages came in that one of before them may not undo. A text that was missed is found on the provider's list
 * later, when the person may have said WIS or STOP or answered since. Known in memory only, by a hash whose key is in memory
 * too, and not for longer than such a text is still handled; a restart loses it (decision 43).
 */
final class Overtaken {

    static final Duration KEPT = Duration.ofDays(3);

    /** Of these, the oldest go first. */
    static final int MOST = 50_000;

    /** What is decided by the latest word about it. */
    private enum Matter {
        FORGOTTEN,
        STOPPED,
        PACE,
        PLACE,
        LANGUAGE,
        /** To something that we asked; and what we ask depends on everything that was decided. */
        REPLY;

        Set<Matter> overtakenBy() {
            return this == REPLY ? EnumSet.allOf(Matter.class) : EnumSet.of(this);
        }
    }

    private record Key(ByteBuffer who, Matter matter) {}

    /** In the order in which they were noted. */
    private final Map<Key, Instant> latest = new LinkedHashMap<>();

    private final Secret secret;

    Overtaken(Ids ids) {
        this.secret = Secret.of(ids.bytes(Secret.LENGTH));
    }

    /**
     * Whether nothing may come of {@code message}. After a WIS nothing does; after a STOP only a WIS; no word counts over a later
     * one about the same, nor a reply over anything that was decided since. A STOP or WIS is done however late it is found.
     *
     * @param turn what would come of it
     */
    synchronized boolean is(InboundMessage message, Turn turn, Instant now) {
        ByteBuffer who = who(message.from());
        Set<Matter> matters = matters(turn);
        Set<Matter> by = EnumSet.of(Matter.FORGOTTEN);
        if (!matters.contains(Matter.FORGOTTEN)) {
            by.add(Matter.STOPPED);
        }
        matters.forEach(matter -> by.addAll(matter.overtakenBy()));
        return by.stream()
                .flatMap(matter -> Optional.ofNullable(latest.get(new Key(who, matter))).stream())
                // One that is still to come was noted before the clock was put back, and says nothing.
                .anyMatch(moment -> message.receivedAt().isBefore(moment) && !moment.isAfter(now));
    }

    /** Once it is written what came of {@code message}. */
    synchronized void note(InboundMessage message, Turn turn, Instant now) {
        Set<Matter> matters = matters(turn);
        if (matters.isEmpty()) {
            return;
        }
        ByteBuffer who = who(message.from());
        Instant came = message.receivedAt().isAfter(now) ? now : message.receivedAt();
        matters.forEach(matter -> {
            Key key = new Key(who, matter);
            Instant before = Optional.ofNullable(latest.remove(key)).orElse(came);
            latest.put(key, before.isAfter(came) ? before : came);
        });
        forgetOld(now.minus(KEPT));
    }

    private void forgetOld(Instant oldest) {
        Iterator<Instant> moments = latest.values().iterator();
        while (moments.hasNext() && (moments.next().isBefore(oldest) || latest.size() > MOST)) {
            moments.remove();
        }
    }

    private ByteBuffer who(Address address) {
        byte[] name = (address.channel() + "|" + address.value()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Arrays.copyOf(secret.hmac(name), 16));
    }

    private static Set<Matter> matters(Turn turn) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        turn.effects().forEach(effect -> matter(effect).ifPresent(matters::add));
        return matters;
    }

    private static Optional<Matter> matter(Effect effect) {
        return switch (effect) {
            case Effect.Forget forget -> Optional.of(Matter.FORGOTTEN);
            case Effect.Hear hear -> Optional.of(hear.pace() == Pace.STOPPED ? Matter.STOPPED : Matter.PACE);
            case Effect.Join join -> Optional.of(Matter.PLACE);
            case Effect.Speak speak -> Optional.of(Matter.LANGUAGE);
            case Effect.Agree agree -> Optional.of(Matter.REPLY);
            case Effect.Choose choose -> Optional.of(Matter.REPLY);
            case Effect.Attend attend -> Optional.of(Matter.REPLY);
            case Effect.Permit permit -> Optional.of(Matter.REPLY);
            case Effect.Withdraw withdraw -> Optional.of(Matter.REPLY);
            case Effect.Say say -> Optional.empty();
            case Effect.Tell tell -> Optional.empty();
            case Effect.EmptyChat empty -> Optional.empty();
            case Effect.GaveHelpline gave -> Optional.empty();
            case Effect.Unasked unasked -> Optional.empty();
        };
    }
}
