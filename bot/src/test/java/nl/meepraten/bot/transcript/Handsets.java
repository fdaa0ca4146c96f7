package nl.meepraten.bot.transcript;

import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.bot.channel.telegram.BotToken;
import nl.meepraten.bot.channel.telegram.FakeTelegram;
import nl.meepraten.bot.channel.telegram.TelegramBot;
import nl.meepraten.bot.channel.telegram.TelegramSender;
import nl.meepraten.bot.channel.telegram.TelegramSettings;
import nl.meepraten.core.contact.Address;

/** Where the phones of a transcript come from. */
final class Handsets implements AutoCloseable {

    private final FakeTelegram telegram = new FakeTelegram();
    private final TelegramBot bot =
            new TelegramBot(new TelegramSettings(new BotToken(FakeTelegram.TOKEN), Optional.of(telegram.url())));
    private boolean onTelegram;
    private boolean discreet;

    Map<String, Sender> senders() {
        return Map.of("telegram", new TelegramSender(bot));
    }

    /** From here on everybody is on Telegram. */
    void goToTelegram() {
        onTelegram = true;
    }

    /** From here on everybody texts to the number for discreet places. */
    void goDiscreet() {
        goTo(true);
    }

    /** From here on everybody texts to this of our numbers. */
    void goTo(boolean discreetNumber) {
        discreet = discreetNumber;
    }

    /** @param person from 1 */
    Handset make(Town town, int person) {
        return onTelegram
                ? new TelegramHandset(town, telegram, 600_000_000L + person)
                : sms(town, "+3160000000" + person);
    }

    private Handset sms(Town town, String number) {
        return discreet
                ? new SmsHandset(new Address("discreet_sms", number), town.discreetParticipant(number))
                : new SmsHandset(new Address("sms", number), town.participant(number));
    }

    @Override
    public void close() {
        bot.close();
        telegram.close();
    }
}
