package nl.meepraten.bot.channel.telegram;

import java.time.Clock;
import nl.meepraten.bot.channel.Inbox;

/** How what people write on Telegram comes to us: fetched, or brought to our webhook. */
public interface TelegramIntake extends AutoCloseable {

    /** @param clock the real one */
    static TelegramIntake of(TelegramBot bot, Inbox inbox, Clock clock) {
        return bot.webhook()
                .<TelegramIntake>map(webhook -> new WebhookSetting(bot, webhook, clock))
                .orElseGet(() -> new TelegramPolling(bot, inbox, clock));
    }

    void start();

    /** Whether it has not gone well for far too long. */
    boolean stuck();

    @Override
    void close();
}
