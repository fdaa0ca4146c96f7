package nl.meepraten.config;

import java.time.Clock;
import java.time.ZoneId;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.dialogue.house.House;
import nl.meepraten.config.command.Storage;
import nl.meepraten.config.settings.Helplines;
import nl.meepraten.config.settings.PlacesFile;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.text.Texts;

/** Makes a bot of settings. */
final class BotWiring {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private BotWiring() {}

    static Bot bot(Settings settings, Database database, Ids ids, Channels channels, Clock clock, Runnable afterNight) {
        return bot(parts(settings, database, ids, channels, clock, afterNight));
    }

    /** Starts with a night that was missed. */
    static Bot bot(Bot.Parts parts) {
        Bot bot = new Bot(parts);
        if (bot.prepare()) {
            parts.afterNight().run();
        }
        return bot;
    }

    static Bot.Parts parts(
            Settings settings, Database database, Ids ids, Channels channels, Clock clock, Runnable afterNight) {
        return new Bot.Parts(
                database,
                Storage.vault(settings),
                ids,
                clock,
                ZONE,
                house(settings),
                channels.senders(),
                channels.paces(),
                Channels::crossing,
                settings.folders().backup(),
                settings.folders().keysOfTheDay(),
                afterNight,
                step -> {});
    }

    private static House house(Settings settings) {
        Settings.Municipality municipality = settings.municipality();
        return new House(
                municipality.name(),
                municipality.contactName(),
                municipality.contactName() + ": " + municipality.contactPhone(),
                PlacesFile.read(settings.folders().places()),
                Helplines.read(settings.folders().helplines()).numbers(),
                Texts.load());
    }
}
