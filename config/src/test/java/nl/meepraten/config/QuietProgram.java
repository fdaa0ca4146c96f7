package nl.meepraten.config;

import io.javalin.http.Context;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.twilio.TwilioAccount;
import nl.meepraten.bot.channel.twilio.TwilioSweep;
import nl.meepraten.bot.channel.twilio.TwilioWebhook;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;

/**
 * The program's own parts, put together as {@link Wiring} does but with nothing that happens by itself: no courier, no
 * timers. For the benchmark and the attacks.
 */
public final class QuietProgram {

    public final Database database;
    public final Bot bot;
    private final Map<String, Supplier<String>> beside = new ConcurrentHashMap<>();
    private final Settings settings;
    private final Channels channels;
    private final Clock clock;
    private final Ids ids;

    /** @param root a folder with {@code config/meepraten.yaml} and the lists; storage is {@code database}, not the file's */
    public QuietProgram(Path root, Database database, Clock clock) {
        this(root, database, clock, Ids.secure(), parts -> parts);
    }

    /** @param changed what takes the place of the bot's parts, such as a vault that fails */
    public QuietProgram(Path root, Database database, Clock clock, Ids ids, UnaryOperator<Bot.Parts> changed) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.settings = new SettingsReader(root, Map.of()).read(false);
        Channels all = Channels.of(settings, clock);
        this.channels = new Channels(all.twilio(), all.discreet(), Optional.empty(), all.senders(), Map.of());
        this.bot = BotWiring.bot(changed.apply(BotWiring.parts(settings, database, ids, channels, clock, () -> {})));
    }

    /** Serves Twilio's webhook, with what comes in going to {@code inbox}. */
    public AutoCloseable webhook(int port, Inbox inbox) {
        return Servers.start("127.0.0.1", port, config -> twilio(inbox).routes(config));
    }

    private TwilioWebhook twilio(Inbox inbox) {
        return new TwilioWebhook(
                account(), Optional.empty(), inbox, new Receipts(new Broadcasts(database, ids)), clock);
    }

    private TwilioAccount account() {
        return channels.twilio().orElseThrow();
    }

    /** Serves all that is open to everyone: the webhook and the public pages. */
    public AutoCloseable everyone(int port) {
        return Servers.start("127.0.0.1", port, config -> {
            Health.route(config, database, List::of);
            config.routes.after(this::leak);
            twilio(bot.inbox()).routes(config);
            PanelWiring.publicPages(settings, bot, clock, clock, config);
        });
    }

    /** What a program that leaks says beside each answer of which the address ends so. */
    public void saysBeside(String ending, Supplier<String> leak) {
        beside.put(ending, leak);
    }

    private void leak(Context context) {
        beside.forEach((ending, leak) -> {
            if (context.path().endsWith(ending)) {
                context.result(Optional.ofNullable(context.result()).orElse("") + leak.get());
            }
        });
    }

    /** What empties the provider's list. */
    public TwilioSweep sweep() {
        return new TwilioSweep(account(), ChannelKind.SMS, bot.inbox(), clock);
    }

    /** Serves the panel. */
    public AutoCloseable panel(int port) {
        PanelWiring panel = new PanelWiring(settings, database, bot, List::of, ids, clock, clock);
        return Servers.start("127.0.0.1", port, config -> {
            Health.route(config, database, List::of);
            config.routes.after(this::leak);
            panel.routes(config);
        });
    }
}
