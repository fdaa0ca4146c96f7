package nl.meepraten.bot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.bot.channel.simulator.Conversations;
import nl.meepraten.bot.channel.simulator.SimulatorSender;
import nl.meepraten.bot.dialogue.house.House;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.KeyVault;

/** A small town to try things in: the real bot on a real database, with phones that are lists and a clock that waits. */
public final class Town implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Tuesday 24 November 2026, 12.00 in Amsterdam. */
    public static final Instant START = Instant.parse("2026-11-24T11:00:00Z");

    public final TestClock clock;
    public final Phones phones = new Phones();
    public final Conversations conversations = new Conversations();
    public final Database database;
    public final KeyVault vault;
    public final Path folder;
    public final Bot bot;
    private Consumer<NightStep> beforeStep = step -> {};
    private Runnable beforeSending = () -> {};
    private long messages;

    /** How often the program was told that a night is done, so that it can start afresh. */
    public volatile int nightsHeld;

    public Town(Path folder) {
        this(folder, START, Ids.secure());
    }

    /** Opens the town in {@code folder}, as it was left there. */
    public Town(Path folder, Instant now, Ids ids) {
        this(folder, now, ids, Map.of());
    }

    /** @param more senders of other channels, by name */
    public Town(Path folder, Instant now, Ids ids, Map<String, Sender> more) {
        this(
                folder,
                TestDatabase.open(folder.resolve("data/meepraten.db")),
                new FileVault(folder.resolve("vault")),
                now,
                ids,
                more);
    }

    /** Opens the town in {@code folder} with another list of places. */
    public Town(Path folder, Instant now, Places places) {
        this(
                folder,
                TestDatabase.open(folder.resolve("data/meepraten.db")),
                new FileVault(folder.resolve("vault")),
                now,
                Ids.secure(),
                Map.of(),
                places);
    }

    /** On storage and keys of the caller's. */
    public Town(Path folder, Database database, KeyVault vault, Instant now, Ids ids, Map<String, Sender> more) {
        this(folder, database, vault, now, ids, more, places());
    }

    private Town(
            Path folder,
            Database database,
            KeyVault vault,
            Instant now,
            Ids ids,
            Map<String, Sender> more,
            Places places) {
        Map<String, Sender> senders = new HashMap<>(more);
        senders.put("sms", phones);
        senders.put("discreet_sms", phones);
        senders.put("simulator", new SimulatorSender(conversations));
        senders.put("discreet_simulator", new SimulatorSender(conversations));
        this.folder = folder;
        this.clock = new TestClock(now);
        this.database = database;
        this.vault = vault;
        this.bot = new Bot(new Bot.Parts(
                database,
                vault,
                ids,
                clock,
                ZONE,
                house(places),
                senders,
                Map.of(),
                channel -> channel.equals("telegram") ? Duration.ZERO : Duration.ofSeconds(10),
                folder.resolve("backup"),
                folder.resolve("key-backup/keys"),
                () -> nightsHeld++,
                step -> beforeStep.accept(step)));
        bot.prepare();
    }

    public static House house() {
        return house(places());
    }

    private static House house(Places places) {
        return new House(
                "Dorpstad",
                "Karin",
                "Karin: 06 00000000",
                places,
                Map.of(
                        "emergency", "112",
                        "suicideLine", "113",
                        "suicideLineFree", "0800-0113",
                        "safeHome", "0800-2000",
                        "sexualViolence", "0800-0188",
                        "childLine", "0800-0432"),
                Texts.load());
    }

    public static Places places() {
        return new Places(List.of(
                new Place("HAVEN", "Inloophuis De Haven", "in De Haven", "inloop"),
                new Place("SOEP", "Soepbus Stationsplein", "bij de soepbus", "buitenslapers"),
                new Place("SPOOR", "Nachtopvang Spoorzicht", "in de opvang", "buitenslapers"),
                new Place("LINDE", "De Linde", "in De Linde", "linde", true)));
    }

    /** What happens before each step of the night. */
    public void beforeStep(Consumer<NightStep> wanted) {
        beforeStep = wanted;
    }

    /** What happens between a turn's commit and the sending of its reply. */
    public void beforeSending(Runnable wanted) {
        beforeSending = wanted;
    }

    public Inbox.Handled receive(String number, String text) {
        return receive("sms", number, nextId(), text);
    }

    private String nextId() {
        return "SM" + clock.instant().toEpochMilli() + "-" + ++messages;
    }

    Inbox.Handled receiveOn(String channel, String number, String text) {
        return receive(channel, number, nextId(), text);
    }

    private Inbox.Handled receive(String channel, String number, String providerId, String text) {
        return receive(new InboundMessage(new Address(channel, number), providerId, text, clock.instant()));
    }

    public Inbox.Handled receive(String number, String providerId, String text) {
        return receive("sms", number, providerId, text);
    }

    public Inbox.Handled receive(InboundMessage message) {
        Inbox.Handled handled = bot.inbox().receive(message);
        beforeSending.run();
        bot.courier().sendAll();
        return handled;
    }

    public ParticipantDriver participant(String number) {
        return new ParticipantDriver(this, "sms", number);
    }

    /** Somebody who texts to the number for discreet places. */
    public ParticipantDriver discreetParticipant(String number) {
        return new ParticipantDriver(this, "discreet_sms", number);
    }

    /** Does everything that is due, as the clock stands. */
    public void tick() {
        bot.timers().runDue();
        bot.courier().sendAll();
    }

    /** Lets time pass; whatever becomes due on the way happens in order. */
    public void pass(Duration duration) {
        bot.timers().travel(clock.instant().plus(duration), clock::set);
    }

    public void passTheNight() {
        bot.timers().travel(bot.night().next().plusSeconds(60), clock::set);
    }

    public LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    /** What was released of the first question; nothing when that was withheld. */
    public Optional<Release.Figures> released(ConsultationId id) {
        return bot.releases().of(id).orElseThrow().questions().getFirst().figures();
    }

    /** Publishes a consultation for everyone that stays open for {@code days} days. */
    public ConsultationId publish(String topic, int days, Question... questions) {
        return publish(topic, days, Audience.EVERYONE, questions);
    }

    public ConsultationId publish(String topic, int days, Audience audience, Question... questions) {
        ConsultationId id = publishOnly(topic, days, audience, questions);
        tick();
        return id;
    }

    /** Publishes a consultation for everyone. {@code open} and {@code closed}: what can still change, and what cannot. */
    public ConsultationId publish(String topic, int days, String open, String closed, Question... questions) {
        ConsultationId id = publishOnly(draft(topic, days, open, closed, Audience.EVERYONE, questions));
        tick();
        return id;
    }

    /** Publishes one question with its words in another language. */
    public ConsultationId publish(
            String topic, int days, Language language, Translation translation, Question question) {
        Draft dutch = draft(topic, days, Audience.EVERYONE, question);
        ConsultationId id = publishOnly(new Draft(
                dutch.topic(),
                dutch.questions(),
                dutch.promise(),
                dutch.audience(),
                dutch.lastDay(),
                Split.By.NOTHING,
                Map.of(language, translation)));
        tick();
        return id;
    }

    /** Publishes and leaves it to the timed work to send it. */
    public ConsultationId publishOnly(String topic, int days, Audience audience, Question... questions) {
        return publishOnly(draft(topic, days, audience, questions));
    }

    private ConsultationId publishOnly(Draft draft) {
        ConsultationId id = bot.consultations().draft(draft);
        bot.consultations().publish(id);
        return id;
    }

    private Draft draft(String topic, int days, Audience audience, Question... questions) {
        return draft(topic, days, "tijden en regels", "meer bedden", audience, questions);
    }

    private Draft draft(String topic, int days, String open, String closed, Audience audience, Question... questions) {
        Promise promise = new Promise(
                "We maken er nieuwe regels mee.",
                open,
                closed,
                Ladder.ADVISE,
                today().plusDays(days + 20L),
                "Karin: 06 00000000");
        return new Draft(topic, List.of(questions), promise, audience, today().plusDays(days - 1L));
    }

    /** A meeting for everyone that lasts an hour. */
    public static Meeting.Plan plan(String what, LocalDate day, LocalTime from) {
        return plan(what, day, from, Audience.EVERYONE);
    }

    public static Meeting.Plan plan(String what, LocalDate day, LocalTime from, Audience audience) {
        return new Meeting.Plan(
                what,
                day,
                from,
                from.plusHours(1),
                "Buurthuis, Kerkstraat 1",
                "Hond mag mee. Roken kan buiten",
                "Karin: 06 00000000",
                audience);
    }

    /** Plans a meeting, invites to it and sends the invitations. */
    public MeetingId invite(Meeting.Plan plan) {
        MeetingId id = bot.meetings().newId();
        bot.meetings().plan(id, plan);
        bot.meetings().invite(id, 1);
        tick();
        return id;
    }

    @Override
    public void close() {
        database.close();
    }
}
