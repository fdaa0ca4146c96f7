package nl.meepraten.bot.channel.telegram;

import java.time.Instant;
import java.util.Optional;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Delivery.Reason;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.core.contact.Address;

/** Sends messages to private chats on Telegram. There are no receipts, so rounds are not named. */
public final class TelegramSender implements Sender {

    private final TelegramBot bot;

    public TelegramSender(TelegramBot bot) {
        this.bot = bot;
    }

    @Override
    public Delivery send(Address to, String text, Optional<String> roundCode) {
        try {
            bot.send(to.value(), text);
            return new Delivery.Accepted();
        } catch (TelegramTrouble trouble) {
            return switch (trouble.kind()) {
                case NOT_REACHED -> new Delivery.TryLater(Optional.empty());
                case NO_ANSWER -> new Delivery.Unknown();
                case ANSWERED -> answered(trouble);
            };
        }
    }

    private static Delivery answered(TelegramTrouble trouble) {
        return switch (trouble.status()) {
            case 429 -> new Delivery.TryLater(trouble.waitAsked());
            // Our token: nothing is wrong with the receiver, so keep the text.
            case 401, 404 -> new Delivery.TryLater(Optional.empty());
            default ->
                trouble.status() >= 400 && trouble.status() < 500
                        ? new Delivery.Refused(reason(trouble.about()))
                        : new Delivery.Unknown();
        };
    }

    private static Reason reason(TelegramTrouble.About about) {
        return switch (about) {
            case GONE -> Reason.BLOCKED;
            case NO_SUCH_CHAT -> Reason.INVALID_NUMBER;
            case NOBODY -> Reason.OTHER;
        };
    }

    /** A bot cannot read back what it sent. */
    @Override
    public Sent alreadySent(Address to, String text, Instant since) {
        return Sent.CANNOT_TELL;
    }
}
