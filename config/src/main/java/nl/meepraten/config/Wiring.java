package nl.meepraten.config;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.simulator.Conversations;
import nl.meepraten.bot.channel.simulator.Simulator;
import nl.meepraten.bot.channel.simulator.SimulatorSender;
import nl.meepraten.bot.channel.telegram.TelegramIntake;
import nl.meepraten.bot.channel.telegram.TelegramWebhook;
import nl.meepraten.bot.channel.twilio.TwilioAccount;
import nl.meepraten.bot.channel.twilio.TwilioSweep;
import nl.meepraten.bot.channel.twilio.TwilioWebhook;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.config.command.Storage;
import nl.meepraten.config.doctor.PlacesCheck;
import nl.meepraten.config.settings.PlacesFile;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.status.Part;
import nl.meepraten.webadmin.page.Assets;

/** Puts everything together and starts it. */
final class Wiring {

    /** Twilio's own list is the queue of what we missed; it is looked through this often. */
    private static final Duration SWEEP = Duration.ofMinutes(3);

    private Wiring() {}

    /** Starts both sides; {@code out} gets the addresses. What has been started is stopped when something fails. */
    static Running start(Settings settings, PrintStream out) {
        Running running = new Running();
        Thread.ofPlatform().daemon().name("lists").start(Reader::load);
        try {
            Clock real = Clock.systemUTC();
            Demo demo = new Demo(settings, real);
            demo.clearHalfFilled();
            start(settings, running, demo, settings.demo() ? demo.clock() : real, real);
            if (!running.isEnding()) {
                announce(settings, out);
            }
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private static void start(Settings settings, Running running, Demo demo, Clock clock, Clock real) {
        Settings.Web web = settings.web();
        Ids ids = Ids.secure();
        Conversations conversations = new Conversations();
        Channels channels = Channels.of(settings, real);
        if (settings.simulator()) {
            channels = channels.with(ChannelKind.SIMULATOR, new SimulatorSender(conversations))
                    .with(ChannelKind.DISCREET_SIMULATOR, new SimulatorSender(conversations));
        }
        Database database = running.closing(Storage.openOrMake(settings));
        boolean fill = demo.mustBeFilled();
        if (fill) {
            demo.goBack();
        }
        Bot bot =
                BotWiring.bot(settings, database, ids, channels, clock, settings.demo() ? () -> {} : running::restart);
        if (running.isEnding()) {
            // A missed night was held just now: a fresh process, without its keys in memory, takes the first message.
            return;
        }
        channels.telegram().ifPresent(running::closing);
        Optional<TelegramIntake> intake = channels.telegram().map(one -> TelegramIntake.of(one, bot.inbox(), real));
        Supplier<List<Part>> failing = () -> failing(bot, intake);
        List<TwilioSweep> sweeps = sweeps(channels, bot, real);
        // Closed after the public side.
        sweeps.forEach(running::closing);
        sweeps.forEach(TwilioSweep::handIn);
        running.closing(publicSide(settings, database, channels, bot, failing, conversations, demo, ids, clock, real));
        PanelWiring panel = new PanelWiring(settings, database, bot, failing, ids, clock, real);
        if (fill) {
            panel.addDemoAccounts();
            demo.fill(bot);
        }
        sweeps.forEach(one -> bot.timers().also(SWEEP, one::sweep));
        running.closing(Servers.start(web.bind(), web.adminPort(), config -> {
            Assets.serve(config);
            Health.route(config, database, failing);
            panel.routes(config);
        }));
        running.closing(bot.timers());
        bot.timers().start(real);
        intake.map(running::closing).ifPresent(TelegramIntake::start);
    }

    private static List<TwilioSweep> sweeps(Channels channels, Bot bot, Clock real) {
        return Stream.concat(
                        sweep(channels.twilio(), ChannelKind.SMS, bot, real),
                        sweep(channels.discreet(), ChannelKind.DISCREET_SMS, bot, real))
                .toList();
    }

    private static Stream<TwilioSweep> sweep(Optional<TwilioAccount> account, ChannelKind kind, Bot bot, Clock real) {
        return account.map(one -> new TwilioSweep(one, kind, bot.inbox(), real)).stream();
    }

    private static List<Part> failing(Bot bot, Optional<TelegramIntake> intake) {
        Stream<Part> telegram = intake.filter(TelegramIntake::stuck).map(stuck -> Part.TELEGRAM).stream();
        return Stream.concat(bot.timers().failing().stream(), telegram).toList();
    }

    private static AutoCloseable publicSide(
            Settings settings,
            Database database,
            Channels channels,
            Bot bot,
            Supplier<List<Part>> failing,
            Conversations conversations,
            Demo demo,
            Ids ids,
            Clock clock,
            Clock real) {
        Settings.Web web = settings.web();
        return Servers.start(web.bind(), web.port(), config -> {
            Health.route(config, database, failing);
            channels.twilio()
                    .ifPresent(account -> new TwilioWebhook(
                                    account,
                                    settings.twilio().flatMap(Settings.Twilio::discreetFrom),
                                    bot.inbox(),
                                    new Receipts(bot.broadcasts()),
                                    real)
                            .routes(config));
            channels.telegram()
                    .flatMap(one -> TelegramWebhook.of(one, bot.inbox(), real))
                    .ifPresent(webhook -> webhook.routes(config));
            Assets.serve(config);
            PanelWiring.publicPages(settings, bot, clock, real, config);
            if (settings.simulator()) {
                new Simulator(
                                bot.inbox(),
                                conversations,
                                bot.storedBytes(),
                                PlacesFile.read(settings.folders().places()),
                                clock,
                                demo.time(bot),
                                ids,
                                PanelWiring.address(settings))
                        .routes(config);
            }
        });
    }

    private static void announce(Settings settings, PrintStream out) {
        Settings.Web web = settings.web();
        new PlacesCheck(settings).warnings().forEach(out::println);
        out.println(Sentence.STARTED.with(web.publicUrl(), PanelWiring.address(settings)));
        if (settings.simulator()) {
            out.println(Sentence.STARTED_PHONE.with(web.publicUrl() + "/proeftelefoon"));
        }
        if (settings.demo()) {
            List<String> logins = PanelWiring.DEMO_LOGINS.stream()
                    .map(login -> "    " + login.email() + "  " + login.password())
                    .toList();
            out.println(Sentence.STARTED_DEMO.with(String.join("\n", logins)));
        }
    }
}
