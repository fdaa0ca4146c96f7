package nl.meepraten.config.doctor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.channel.telegram.BotToken;
import nl.meepraten.bot.channel.telegram.TelegramBot;
import nl.meepraten.bot.channel.telegram.TelegramBot.Brought;
import nl.meepraten.bot.channel.telegram.TelegramSettings;
import nl.meepraten.bot.channel.telegram.TelegramWebhook;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.core.text.Language;

/** With Telegram: whether it can be reached and knows our bot, and how messages come to us. */
final class TelegramCheck implements Check {

    private static final int LONGEST_WORDS = 200;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM HH:mm", Language.NL.locale()).withZone(ZoneId.of("Europe/Amsterdam"));

    private final Settings settings;

    TelegramCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() {
        return settings.telegram().map(this::ask).orElseGet(() -> List.of(Finding.ok(Sentence.CHECK_TELEGRAM_NONE)));
    }

    private List<Finding> ask(Settings.Telegram telegram) {
        TelegramSettings given =
                new TelegramSettings(new BotToken(telegram.token().value()), telegram.apiUrl());
        try (TelegramBot bot = new TelegramBot(given)) {
            return switch (bot.standing()) {
                case WELL -> List.of(Finding.ok(Sentence.CHECK_TELEGRAM), intake(telegram, bot.brought()));
                case TOKEN_UNKNOWN -> List.of(Finding.wrong(Sentence.CHECK_TELEGRAM_TOKEN));
                case NOT_REACHED -> List.of(Finding.wrong(Sentence.CHECK_TELEGRAM_UNREACHABLE));
            };
        }
    }

    private Finding intake(Settings.Telegram telegram, Optional<Brought> asked) {
        if (asked.isEmpty()) {
            return Finding.wrong(Sentence.CHECK_TELEGRAM_UNREACHABLE);
        }
        Brought brought = asked.get();
        if (telegram.webhookSecret().isEmpty()) {
            return brought.address().isEmpty()
                    ? Finding.ok(Sentence.CHECK_TELEGRAM_FETCHED)
                    : Finding.warning(Sentence.CHECK_TELEGRAM_ELSEWHERE, plain(brought.address()));
        }
        String address = settings.web().publicUrl() + TelegramWebhook.PATH;
        if (!brought.address().equals(address)) {
            return Finding.warning(Sentence.CHECK_TELEGRAM_NOT_YET, address);
        }
        return brought.last()
                .map(failure -> Finding.warning(
                        Sentence.CHECK_TELEGRAM_TROUBLE,
                        address,
                        MOMENT.format(failure.at()),
                        plain(failure.why()),
                        brought.waiting()))
                .orElseGet(() -> Finding.ok(Sentence.CHECK_TELEGRAM_BROUGHT, address, brought.waiting()));
    }

    /** What somebody else wrote, fit for one line of a console. */
    private static String plain(String words) {
        String line = words.replaceAll("[^\\x20-\\x7e]", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_WORDS));
    }
}
