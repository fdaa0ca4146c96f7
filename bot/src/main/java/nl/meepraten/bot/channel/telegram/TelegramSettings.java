package nl.meepraten.bot.channel.telegram;

import java.net.URI;
import java.util.Optional;

/**
 * What is needed to be a bot on Telegram.
 *
 * @param apiUrl another address than Telegram's own, for tests and for a Bot API server of one's own; scheme, host and
 *     port count
 * @param webhook where messages are brought; without it we fetch them
 */
public record TelegramSettings(BotToken token, Optional<URI> apiUrl, Optional<Webhook> webhook) {

    /** @param address the whole address of {@link TelegramWebhook}, as the outside world knows it */
    public record Webhook(URI address, WebhookSecret secret) {}

    public TelegramSettings(BotToken token, Optional<URI> apiUrl) {
        this(token, apiUrl, Optional.empty());
    }
}
