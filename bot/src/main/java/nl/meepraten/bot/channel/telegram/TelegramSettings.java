package nl.meepraten.bot.channel.telegram;

import java.net.URI;
import java.util.Optional;

/**
 * What is needed to be a bot on Telegram.
 *
 * @param apiUrl another address than Telegram's own, for tests and for a Bot API server of one's own; scheme, host and
 *     port count
 */
public record TelegramSettings(BotToken token, Optional<URI> apiUrl) {}
