package nl.meepraten.bot.channel.twilio;

import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.Message.Direction;
import com.twilio.rest.api.v2010.account.Message.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties Twilio's list, which is our queue: what is still there has perhaps not been handled. Handles what was missed
 * (what was not is recognised by the inbox) and deletes, in both directions, what is finished.
 */
public final class TwilioSweep {

    /** What is younger stays, so that a sender can be asked what became of a text. */
    static final Duration YOUNGEST = Duration.ofMinutes(10);

    /** "Sent" can still become "delivered"; after this it will not. */
    private static final Duration SENT_IS_FINAL = Duration.ofHours(1);

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

    /** One round; call it at start and every few minutes. What does not work now is left to the next. */
    public void sweep() {
        try {
            List<Message> done = new ArrayList<>(handled());
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
    private List<Message> handled() {
        return account.received().stream()
                .filter(message -> message.getDirection() == Direction.INBOUND)
                .filter(message -> message.getStatus() == Status.RECEIVED)
                .sorted(Comparator.comparing(Message::getDateCreated))
                .filter(message -> older(message, TOO_LATE) || handle(message))
                .filter(message -> older(message, YOUNGEST))
                .toList();
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
