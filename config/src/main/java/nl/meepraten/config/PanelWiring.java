package nl.meepraten.config;

import io.javalin.config.JavalinConfig;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.meepraten.bot.Bot;
import nl.meepraten.config.command.HelpCommand;
import nl.meepraten.config.doctor.DiskSpace;
import nl.meepraten.config.settings.PlacesFile;
import nl.meepraten.config.settings.PlainWordsFile;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.core.status.Alarm;
import nl.meepraten.core.status.Condition;
import nl.meepraten.core.status.Part;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.Panel;
import nl.meepraten.webadmin.about.AboutPages;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.ScreenLanguage;
import nl.meepraten.webadmin.page.Words;
import nl.meepraten.webadmin.publicpages.AnonymousPage;
import nl.meepraten.webadmin.publicpages.DocumentPages;
import nl.meepraten.webadmin.publicpages.PublicPages;
import nl.meepraten.webadmin.publicpages.PublicResultPages;
import nl.meepraten.webadmin.publicpages.SecurityText;
import nl.meepraten.webadmin.results.ResultViews;
import nl.meepraten.webadmin.session.Access;
import nl.meepraten.webadmin.session.DemoLogin;

/** Makes a panel of settings and a bot's doors. */
final class PanelWiring {

    /** The log-ins of the demo town; printed and shown, since they open nothing but invented people. */
    static final List<DemoLogin> DEMO_LOGINS = List.of(
            new DemoLogin("session.demo.officer", "samira@dorpstad.example", "samira-oefent-hier"),
            new DemoLogin("session.demo.council", "ria@dorpstad.example", "ria-leest-mee-eerst"),
            new DemoLogin("session.demo.administrator", "beheer@dorpstad.example", "beheer-oefent-hier"));

    private static final List<String> DEMO_NAMES = List.of("Samira", "Ria", "Bas");
    private static final List<Role> DEMO_ROLES = List.of(Role.OFFICER, Role.COUNCIL, Role.ADMINISTRATOR);

    private final Accounts accounts;
    private final Panel panel;

    /** @param failing the parts of the timed work that fail now in this program */
    PanelWiring(
            Settings settings,
            Database database,
            Bot bot,
            Supplier<List<Part>> failing,
            Ids ids,
            Clock clock,
            Clock real) {
        this.accounts = new Accounts(database, ids, real);
        AuditLog audit = new AuditLog(database, ids, real);
        audit.forgetOld();
        accounts.forgetOldInvitations();
        Sessions sessions = new Sessions(database, accounts, ids, real);
        sessions.forgetOld();
        // Once, and so mostly at night: what is free at this moment tells when something is written.
        boolean roomy = DiskSpace.of(settings.folders().home()).isEnough();
        Panel.Doors doors = new Panel.Doors(
                bot.consultations(),
                bot.broadcasts(),
                bot.feedbacks(),
                bot.meetings(),
                bot.releases(),
                bot.stories(),
                bot.headCounts(),
                bot.mishaps(),
                () -> condition(bot, failing.get(), roomy),
                PlacesFile.read(settings.folders().places()),
                Texts.load(),
                new PlainLanguage(PlainWordsFile.read(settings.folders().plainWords())),
                bot.languages(),
                accounts,
                sessions,
                audit,
                ids);
        Panel.Looks looks = new Panel.Looks(
                settings.municipality().name(),
                contact(settings),
                settings.demo(),
                settings.web().publicUrl().getScheme().equals("https"),
                settings.web().publicUrl(),
                settings.smsPartPrice().multiply(BigDecimal.valueOf(100)).intValue(),
                settings.demo() ? DEMO_LOGINS : List.of(),
                clock,
                real,
                BotWiring.ZONE,
                HelpCommand.version(),
                settings.web().apiToken());
        this.panel = new Panel(doors, looks);
    }

    /** What is noted in the database, by whichever program leads; and what hangs or fails here without a note. */
    private static Condition condition(Bot bot, List<Part> failing, boolean roomy) {
        List<Alarm> alarms = new ArrayList<>(bot.alarms().all());
        failing.stream()
                .filter(part -> alarms.stream().noneMatch(alarm -> alarm.part() == part))
                .forEach(part -> alarms.add(new Alarm(part, Optional.empty(), Optional.empty())));
        return new Condition(
                alarms, bot.night().last(), bot.night().missed(), bot.night().lastBackup(), roomy);
    }

    void routes(JavalinConfig config) {
        panel.routes(config);
    }

    void addDemoAccounts() {
        for (int i = 0; i < DEMO_LOGINS.size(); i++) {
            DemoLogin login = DEMO_LOGINS.get(i);
            accounts.create(DEMO_NAMES.get(i), login.email(), DEMO_ROLES.get(i), login.password());
        }
    }

    /** The pages for everyone, on the public side. */
    static void publicPages(Settings settings, Bot bot, Clock clock, Clock real, JavalinConfig config) {
        Pages pages = new Pages(Words.load(), settings.municipality().name(), settings.demo());
        ResultViews views =
                new ResultViews(bot.releases(), bot.feedbacks(), new QuestionText(Texts.load()), clock, BotWiring.ZONE);
        new ScreenLanguage(settings.web().publicUrl().getScheme().equals("https")).routes(config, Access.ANYONE);
        new AboutPages(pages, contact(settings)).routes(config);
        new PublicPages(pages, settings.simulator()).routes(config);
        new AnonymousPage(pages, contact(settings)).routes(config);
        new DocumentPages(pages).routes(config);
        new PublicResultPages(bot.consultations(), views, pages).routes(config);
        new SecurityText(settings.municipality().contactPhone(), settings.web().publicUrl(), real).routes(config);
    }

    private static String contact(Settings settings) {
        return settings.municipality().contactName() + ": "
                + settings.municipality().contactPhone();
    }

    /** Where the panel is, as seen from this machine. */
    static String address(Settings settings) {
        return "http://localhost:" + settings.web().adminPort();
    }
}
