package nl.meepraten.bot.channel.telegram;

import java.time.Clock;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.telegram.Update.Heard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands in what an update tells, however it came to us. */
final class TelegramUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramUpdates.class);

    private final TelegramBot bot;
    private final Inbox inbox;
    private final Clock clock;

    TelegramUpdates(TelegramBot bot, Inbox inbox, Clock clock) {
        this.bot = bot;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Returns after the commit.
     *
     * @throws RuntimeException when it could not be handled; Telegram has to offer it again
     */
    void handle(long number, Heard heard) {
        inbox.receive(new InboundMessage(
                ChannelKind.TELEGRAM.address(Long.toString(heard.chat())),
                bot.token().botNumber() + "/" + number,
                heard.content(),
                heard.at().orElseGet(clock::instant)));
        heard.press().ifPresent(this::answer);
    }

    /** Until then the button looks busy. Nothing is lost when it fails: after a while the telephone gives up. */
    private void answer(String press) {
        try {
            bot.answerPress(press);
        } catch (TelegramTrouble trouble) {
            LOG.debug("A button stayed busy: {} {}", trouble.kind(), trouble.status());
        }
    }
}
