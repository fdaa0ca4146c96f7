package nl.meepraten.config.doctor;

import java.util.List;
import nl.meepraten.bot.channel.telegram.BotToken;
import nl.meepraten.bot.channel.telegram.TelegramBot;
import nl.meepraten.bot.channel.telegram.TelegramSettings;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;

/** With Telegram: whether it can be reached and knows our bot. */
final class TelegramCheck implements Check {

    private final Settings settings;

    TelegramCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() {
        return List.of(
                settings.telegram().map(TelegramCheck::ask).orElseGet(() -> Finding.ok(Sentence.CHECK_TELEGRAM_NONE)));
    }

    private static Finding ask(Settings.Telegram telegram) {
        TelegramSettings settings =
                new TelegramSettings(new BotToken(telegram.token().value()), telegram.apiUrl());
        try (TelegramBot bot = new TelegramBot(settings)) {
            return switch (bot.standing()) {
                case WELL -> Finding.ok(Sentence.CHECK_TELEGRAM);
                case TOKEN_UNKNOWN -> Finding.wrong(Sentence.CHECK_TELEGRAM_TOKEN);
                case NOT_REACHED -> Finding.wrong(Sentence.CHECK_TELEGRAM_UNREACHABLE);
            };
        }
    }
}
