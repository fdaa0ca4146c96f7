package nl.meepraten.config;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.bot.channel.twilio.AuthToken;
import nl.meepraten.bot.channel.twilio.TwilioAccount;
import nl.meepraten.bot.channel.twilio.TwilioSender;
import nl.meepraten.bot.channel.twilio.TwilioSettings;
import nl.meepraten.bot.outbox.Pace;
import nl.meepraten.config.settings.Settings;

/** The channels that are switched on. */
record Channels(Optional<TwilioAccount> twilio, Map<String, Sender> senders, Map<String, Pace> paces) {

    /** Twilio lets a long number send about this many messages a second. */
    private static final int SMS_PER_SECOND = 10;

    /** A reply may be on its way this long while the next question arrives. */
    private static final Duration CROSSING = Duration.ofSeconds(10);

    private static final String SMS = ChannelKind.SMS.lowerCaseName();

    static Channels of(Settings settings, Clock clock) {
        Optional<TwilioAccount> account = settings.twilio()
                .map(twilio -> new TwilioAccount(new TwilioSettings(
                        twilio.accountSid().value(),
                        new AuthToken(twilio.authToken().value()),
                        twilio.from(),
                        twilio.apiUrl(),
                        settings.web().publicUrl())));
        Map<String, Sender> senders = new HashMap<>();
        account.ifPresent(one -> senders.put(SMS, new TwilioSender(one, clock)));
        return new Channels(account, senders, Map.of(SMS, new Pace(SMS_PER_SECOND)));
    }

    Channels with(ChannelKind kind, Sender sender) {
        Map<String, Sender> all = new HashMap<>(senders);
        all.put(kind.lowerCaseName(), sender);
        return new Channels(twilio, all, paces);
    }

    static Duration crossing(String channel) {
        return channel.equals(SMS) ? CROSSING : Duration.ZERO;
    }
}
