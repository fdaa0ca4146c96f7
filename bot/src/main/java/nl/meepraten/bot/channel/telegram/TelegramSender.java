package nl.meepraten.bot.channel.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Delivery.Reason;
import nl.meepraten.bot.channel.Keyboard;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.core.contact.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages to private chats on Telegram. There are no receipts, so rounds are not named. */
public final class TelegramSender implements Sender {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramSender.class);

    private final TelegramBot bot;

    public TelegramSender(TelegramBot bot) {
        this.bot = bot;
    }

    @Override
    public Delivery send(Address to, String text, Optional<String> roundCode) {
        return delivered(() -> OptionalInt.of(bot.send(to.value(), text, Optional.empty())));
    }

    @Override
    public Delivery send(Address to, String text, Keyboard buttons, Optional<String> roundCode) {
        return delivered(() -> OptionalInt.of(bot.send(to.value(), text, Optional.of(buttons))));
    }

    private static Delivery delivered(Supplier<OptionalInt> call) {
        try {
            return new Delivery.Accepted(call.get());
        } catch (TelegramTrouble trouble) {
            return switch (trouble.kind()) {
                case NOT_REACHED -> new Delivery.TryLater(Optional.empty());
                case NO_ANSWER -> new Delivery.Unknown();
                case ANSWERED -> answered(trouble);
            };
        }
    }

    @Override
    public Delivery tidy(Address to, Tidying what) {
        what.withoutButtons().forEach(message -> takeButtons(to, message));
        return delete(to.value(), what.deleted());
    }

    private Delivery delete(String chat, List<Integer> messages) {
        for (int from = 0; from < messages.size(); from += TelegramBot.MOST_DELETED) {
            int to = Math.min(messages.size(), from + TelegramBot.MOST_DELETED);
            Optional<Delivery> later = together(chat, messages.subList(from, to));
            if (later.isPresent()) {
                return later.get();
            }
        }
        return new Delivery.Accepted();
    }

    private Optional<Delivery> together(String chat, List<Integer> messages) {
        try {
            bot.delete(chat, messages);
            return Optional.empty();
        } catch (TelegramTrouble trouble) {
            // One that is too old keeps the others from going, so they go one by one.
            return trouble.forGood() && messages.size() > 1
                    ? messages.stream()
                            .flatMap(one -> together(chat, List.of(one)).stream())
                            .findFirst()
                    : later(trouble);
        }
    }

    private static Optional<Delivery> later(TelegramTrouble trouble) {
        return trouble.forGood() ? Optional.empty() : Optional.of(new Delivery.TryLater(trouble.waitAsked()));
    }

    /** Of no consequence: an old button is answered too. */
    private void takeButtons(Address to, int message) {
        try {
            bot.takeButtons(to.value(), message);
        } catch (TelegramTrouble trouble) {
            LOG.debug("Buttons stayed where they were: {} {}", trouble.kind(), trouble.status());
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
