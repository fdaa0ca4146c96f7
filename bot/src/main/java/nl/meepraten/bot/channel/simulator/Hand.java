package nl.meepraten.bot.channel.simulator;

import java.time.Clock;
import java.util.Optional;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.core.contact.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what an invented phone sends, and shows it on that phone. */
final class Hand {

    private static final Logger LOG = LoggerFactory.getLogger(Hand.class);

    private final Inbox inbox;
    private final Conversations conversations;
    private final Clock clock;

    Hand(Inbox inbox, Conversations conversations, Clock clock) {
        this.inbox = inbox;
        this.conversations = conversations;
        this.clock = clock;
    }

    /**
     * Hands a message in. It is on the screen before the reply can be, and gone again if it was a repeat or could not be
     * handled.
     *
     * @return empty when it was not handled and nothing of it is kept
     */
    Optional<Inbox.Handled> send(Address from, String id, String text) {
        Bubble bubble = conversations.sent(from.value(), text);
        Optional<Inbox.Handled> handled = receive(from, id, text);
        if (handled.filter(Inbox.Handled.DONE::equals).isEmpty()) {
            conversations.takeBack(from.value(), bubble);
        }
        return handled;
    }

    /** The edge where a bug or a sick database stops: its message could hold a text, so only its class is logged. */
    private Optional<Inbox.Handled> receive(Address from, String id, String text) {
        try {
            return Optional.of(inbox.receive(new InboundMessage(from, id, text, clock.instant())));
        } catch (RuntimeException e) {
            LOG.error(
                    "A message of an invented phone was not handled: {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }
}
