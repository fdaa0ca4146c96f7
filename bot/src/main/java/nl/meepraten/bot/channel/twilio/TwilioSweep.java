package nl.meepraten.bot.channel.twilio;

import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.Message.Direction;
import com.twilio.rest.api.v2010.account.Message.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties Twilio's list, which is our queue: what is still there has perhaps not been handled. Handles what was missed
 * (what was not is recognised by the inbox) and deletes, in both directions, what is finished.
 */
public final class TwilioSweep implements AutoCloseable {

    /** What is younger stays, so that a sender can be asked what became of a text. */
    static final Duration YOUNGEST = Duration.ofMinutes(10);

    /** "Sent" can still become "delivered"; after this it will not. */
    private static final Duration SENT_IS_FINAL = Duration.ofHours(1);

    /** Who starts or stops the program waits no longer than this, and what is being handled then. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    /** A message that fails for so long keeps no later ones waiting. */
    private static final Duration HOPELESS = Duration.ofHours(1);

    /** Older messages are no longer answered, and no longer known to the inbox for much longer either. */
    private static final Duration TOO_LATE = Duration.ofDays(3);

    private static final Logger LOG = LoggerFactory.getLogger(TwilioSweep.class);

    private final TwilioAccount account;
    private final ChannelKind kind;
    private final Inbox inbox;
    private final Clock clock;

    /** @param kind what comes in on the number of this account */
    public TwilioSweep(TwilioAccount account, ChannelKind kind, Inbox inbox, Clock clock) {
        this.account = account;
        this.kind = kind;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Hands in what was missed and deletes nothing: before webhooks are taken in, so that it comes first. What does not work
     * now, or takes too long, is left to the next round.
     */
    public void handIn() {
        try {
            handled(clock.instant().plus(LONGEST_WAIT));
        } catch (TwilioTrouble trouble) {
            LOG.warn("What was missed is handed in later. {}", trouble.getMessage());
        }
    }

    /** The same when no webhooks are taken in any more: which of it is too late, only this program knows (decision 43). */
    @Override
    public void close() {
        handIn();
    }

    /** One round; call it every few minutes. What does not work now is left to the next. */
    public void sweep() {
        try {
            List<Message> done = new ArrayList<>(handled(Instant.MAX));
            done.addAll(finished());
            long left = done.stream().filter(message -> !deleted(message)).count();
            if (left > 0) {
                LOG.warn("{} messages could not be deleted at Twilio yet.", left);
            }
        } catch (TwilioTrouble trouble) {
            LOG.warn("Sweep put off. {}", trouble.getMessage());
        }
    }

    /** Handles what came in, oldest first; the part of it that may be deleted. */
    private List<Message> handled(Instant until) {
        Set<String> waiting = new HashSet<>();
        // Turned round first: the list begins with the newest, and its moments are whole seconds.
        return account.received().reversed().stream()
                .filter(message -> message.getDirection() == Direction.INBOUND)
                .filter(message -> message.getStatus() == Status.RECEIVED)
                .sorted(Comparator.comparing(Message::getDateCreated))
                .takeWhile(message -> clock.instant().isBefore(until))
                .filter(message -> older(message, TOO_LATE) || handledInTurn(message, waiting))
                .filter(message -> older(message, YOUNGEST))
                .toList();
    }

    /** While one person's message fails, their later ones wait behind it, for a while. */
    private boolean handledInTurn(Message message, Set<String> waiting) {
        String from = message.getFrom().toString();
        boolean done = !waiting.contains(from) && handle(message);
        if (!done && !older(message, HOPELESS)) {
            waiting.add(from);
        }
        return done;
    }

    private List<Message> finished() {
        return account.sent().stream()
                .filter(message -> message.getDirection() != Direction.INBOUND)
                .filter(this::isFinished)
                .toList();
    }

    private boolean deleted(Message message) {
        try {
            account.delete(message.getSid());
            return true;
        } catch (TwilioTrouble trouble) {
            return false;
        }
    }

    private boolean handle(Message message) {
        try {
            inbox.receive(new InboundMessage(
                    kind.address(message.getFrom().toString()),
                    message.getSid(),
                    Optional.ofNullable(message.getBody()).orElse(""),
                    message.getDateCreated().toInstant()));
            return true;
        } catch (RuntimeException e) {
            LOG.error(
                    "A swept message could not be handled and stays with Twilio: {}",
                    e.getClass().getName());
            return false;
        }
    }

    private boolean isFinished(Message message) {
        return switch (message.getStatus()) {
            case DELIVERED, UNDELIVERED, FAILED, READ, CANCELED -> older(message, YOUNGEST);
            case SENT, PARTIALLY_DELIVERED -> older(message, SENT_IS_FINAL);
            case QUEUED, SENDING, RECEIVING, RECEIVED, ACCEPTED, SCHEDULED -> false;
        };
    }

    private boolean older(Message message, Duration age) {
        Instant limit = clock.instant().minus(age);
        return message.getDateCreated().toInstant().isBefore(limit);
    }
}
