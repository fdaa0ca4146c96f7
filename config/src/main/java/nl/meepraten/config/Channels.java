package nl.meepraten.config;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.bot.channel.telegram.BotToken;
import nl.meepraten.bot.channel.telegram.TelegramBot;
import nl.meepraten.bot.channel.telegram.TelegramSender;
import nl.meepraten.bot.channel.telegram.TelegramSettings;
import nl.meepraten.bot.channel.telegram.TelegramWebhook;
import nl.meepraten.bot.channel.telegram.WebhookSecret;
import nl.meepraten.bot.channel.twilio.AuthToken;
import nl.meepraten.bot.channel.twilio.TwilioAccount;
import nl.meepraten.bot.channel.twilio.TwilioSender;
import nl.meepraten.bot.channel.twilio.TwilioSettings;
import nl.meepraten.bot.outbox.Pace;
import nl.meepraten.config.settings.Settings;

/** The channels that are switched on. */
record Channels(
        Optional<TwilioAccount> twilio,
        Optional<TwilioAccount> discreet,
        Optional<TelegramBot> telegram,
        Map<String, Sender> senders,
        Map<String, Pace> paces) {

    /** Twilio lets a long number send about this many messages a second. */
    private static final int SMS_PER_SECOND = 10;

    /** Telegram lets a bot send about 30 messages a second. */
    private static final int TELEGRAM_PER_SECOND = 25;

    /** A reply may be on its way this long while the next question arrives. */
    private static final Duration CROSSING = Duration.ofSeconds(10);

    private static final String SMS = ChannelKind.SMS.lowerCaseName();
    private static final String DISCREET = ChannelKind.DISCREET_SMS.lowerCaseName();
    private static final String TELEGRAM = ChannelKind.TELEGRAM.lowerCaseName();

    static Channels of(Settings settings, Clock clock) {
        Optional<TwilioAccount> account = settings.twilio().map(twilio -> account(twilio, twilio.from(), settings));
        Optional<TwilioAccount> discreet =
                settings.twilio().flatMap(twilio -> twilio.discreetFrom().map(from -> account(twilio, from, settings)));
        Optional<TelegramBot> bot = settings.telegram()
                .map(telegram -> new TelegramBot(
                        telegramSettings(telegram, settings.web().publicUrl())));
        Map<String, Sender> senders = new HashMap<>();
        account.ifPresent(one -> senders.put(SMS, new TwilioSender(one, clock)));
        discreet.ifPresent(one -> senders.put(DISCREET, new TwilioSender(one, clock)));
        bot.ifPresent(one -> senders.put(TELEGRAM, new TelegramSender(one)));
        Map<String, Pace> paces = Map.of(
                SMS, new Pace(SMS_PER_SECOND),
                DISCREET, new Pace(SMS_PER_SECOND),
                TELEGRAM, new Pace(TELEGRAM_PER_SECOND));
        return new Channels(account, discreet, bot, senders, paces);
    }

    private static TwilioAccount account(Settings.Twilio twilio, String from, Settings settings) {
        return new TwilioAccount(new TwilioSettings(
                twilio.accountSid().value(),
                new AuthToken(twilio.authToken().value()),
                from,
                twilio.apiUrl(),
                settings.web().publicUrl()));
    }

    /** How to be the bot that is set; {@code publicUrl} is where the outside world finds us. */
    private static TelegramSettings telegramSettings(Settings.Telegram telegram, URI publicUrl) {
        return new TelegramSettings(
                new BotToken(telegram.token().value()),
                telegram.apiUrl(),
                telegram.webhookSecret()
                        .map(secret -> new TelegramSettings.Webhook(
                                URI.create(publicUrl + TelegramWebhook.PATH), new WebhookSecret(secret.value()))));
    }

    Channels with(ChannelKind kind, Sender sender) {
        Map<String, Sender> all = new HashMap<>(senders);
        all.put(kind.lowerCaseName(), sender);
        return new Channels(twilio, discreet, telegram, all, paces);
    }

    static Duration crossing(String channel) {
        return channel.equals(SMS) || channel.equals(DISCREET) ? CROSSING : Duration.ZERO;
    }
}
