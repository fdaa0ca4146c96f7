package nl.meepraten.config;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.twilio.TwilioWebhook;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;

/**
 * The program's own parts, put together as {@link Wiring} does but with nothing that happens by itself: no courier, no
 * timers. For the benchmark.
 */
public final class QuietProgram {

    public final Database database;
    public final Bot bot;
    private final Settings settings;
    private final Channels channels;
    private final Clock clock;

    /** @param root a folder with {@code config/meepraten.yaml} and the lists; storage is {@code database}, not the file's */
    public QuietProgram(Path root, Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.settings = new SettingsReader(root, Map.of()).read(false);
        Channels all = Channels.of(settings, clock);
        this.channels = new Channels(all.twilio(), Optional.empty(), all.senders(), all.paces());
        this.bot = BotWiring.bot(settings, database, Ids.secure(), channels, clock, () -> {});
    }

    /** Serves Twilio's webhook, with what comes in going to {@code inbox}. */
    public AutoCloseable webhook(int port, Inbox inbox) {
        Receipts receipts = new Receipts(new Broadcasts(database, Ids.secure()));
        TwilioWebhook webhook = new TwilioWebhook(channels.twilio().orElseThrow(), inbox, receipts, clock);
        return Servers.start("127.0.0.1", port, webhook::routes);
    }

    /** Serves the panel. */
    public AutoCloseable panel(int port) {
        PanelWiring panel = new PanelWiring(settings, database, bot, Ids.secure(), clock, clock);
        return Servers.start("127.0.0.1", port, panel::routes);
    }
}
