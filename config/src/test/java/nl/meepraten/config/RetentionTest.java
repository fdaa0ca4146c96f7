package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Trail;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.webadmin.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Moves the clock past every row of the table of what is kept, and sees it gone. A row that is not here does not compile. */
class RetentionTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final String SAM = "+31600001000";
    private static final String MO = "+31600001001";
    private static final String STORY = "Gisteren was er geen plek en toen heb ik buiten geslapen bij het kanariepark";

    @TempDir
    Path folder;

    private Town town;
    private Accounts accounts;
    private Sessions sessions;
    private AuditLog audit;

    @BeforeEach
    void live() {
        town = new Town(folder);
        Ids ids = Ids.secure();
        accounts = new Accounts(town.database, ids, town.clock);
        sessions = new Sessions(town.database, accounts, ids, town.clock);
        audit = new AuditLog(town.database, ids, town.clock);
        town.participant(SAM).joins("HAVEN");
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** Something that is there now and must not be after a while. */
    private record Trace(BooleanSupplier there, Duration gone) {}

    /** What has to happen besides the clock and a night: the logger starts, or every night of a week is held. */
    private Runnable besides = () -> {};

    @ParameterizedTest
    @EnumSource
    void it_is_there_and_after_its_time_it_is_gone(Kept row) {
        Trace trace = trace(row);
        boolean ever = row.unit() != Kept.Unit.TURN;
        assertThat(trace.there().getAsBoolean()).as("control: there before").isEqualTo(ever);

        town.clock.set(town.clock.instant().plus(trace.gone()));
        town.tick();
        audit.forgetOld();
        sessions.forgetOld();
        accounts.forgetOldInvitations();
        besides.run();

        assertThat(trace.there().getAsBoolean()).isEqualTo(row.unit() == Kept.Unit.ALWAYS);
    }

    private Trace trace(Kept row) {
        return switch (row) {
            case MESSAGE -> message();
            case BALLOT -> ballot();
            case SEEN ->
                new Trace(
                        () -> keys("seen-"
                                + Town.START.atZone(Town.ZONE).toLocalDate().toEpochDay()),
                        days(row));
            case REPLY -> reply();
            case NEWS -> news();
            case LETTERBOX -> letterbox();
            case STORY -> story();
            case CHAT_NUMBERS -> chatNumbers();
            case RSVP -> rsvp();
            case SILENT_CONTACT -> new Trace(() -> rows("contact"), Duration.ofDays(31L * (row.amount() + 1)));
            case SILENT_DISCREET ->
                discreet(
                        () -> town.discreetParticipant(MO)
                                .texts("hoi")
                                .texts("1")
                                .texts("LINDE")
                                .texts("ja"),
                        days(row));
            case UNSURE_DISCREET ->
                discreet(() -> town.discreetParticipant(MO).texts("hoi"), Duration.ofDays(row.amount()));
            case STOPPED_CONTACT -> stopped();
            case KEYS_OF_THE_DAY -> new Trace(() -> keys("contact-1"), Duration.ofDays(1));
            case HEAD_COUNTS -> headCounts();
            case BACKUP -> backup();
            case LOG -> log();
            case STAFF_DEED -> deed();
            case SESSION -> session();
            case INVITATION -> invitation();
            case STAFF_ACCOUNT -> account();
            case PUBLISHED -> published();
        };
    }

    private static Duration days(Kept row) {
        return row.duration();
    }

    private boolean keys(String name) {
        return town.vault.names().contains(name);
    }

    private boolean rows(String table) {
        return town.database.read(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    private boolean anybody(Predicate<Contact> is) {
        return town.database.read(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            Contacts contacts = new Contacts(Ids.secure());
            return contacts.slice(handle, new byte[0], 10).stream()
                    .flatMap(id -> contacts.open(handle, keys, id).stream())
                    .map(Contacts.Read::contact)
                    .anyMatch(is);
        });
    }

    /** Not even while it is kept does a text lie anywhere in the open. */
    private Trace message() {
        town.participant(SAM).texts(STORY);
        return new Trace(() -> onDisk("kanariepark"), Duration.ZERO);
    }

    private boolean onDisk(String needle) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, needle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String needle) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(needle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void control_a_text_that_lies_in_the_open_is_found() throws IOException {
        Files.writeString(folder.resolve("data/forgotten.tmp"), STORY);
        assertThat(onDisk("kanariepark")).isTrue();
    }

    private Trace ballot() {
        ConsultationId id = town.publish("de opvang", Kept.BALLOT.amount(), DOGS);
        town.participant(SAM).texts("ja");
        return new Trace(() -> keys("box-" + id.code()) || rows("shard"), Kept.BALLOT.duration());
    }

    private void nobodyCanBeReached() {
        town.phones.behave(text -> new Delivery.TryLater(Optional.empty()));
    }

    private Trace reply() {
        nobodyCanBeReached();
        town.participant(SAM).texts("WIE");
        return new Trace(() -> rows("parcel"), Kept.REPLY.duration().plusMinutes(1));
    }

    private Trace news() {
        town.publish("de opvang", 1, DOGS);
        town.participant(SAM).texts("ja");
        town.passTheNight();
        nobodyCanBeReached();
        town.pass(Duration.ofHours(8));
        return new Trace(() -> rows("parcel"), Kept.NEWS.duration().plusMinutes(1));
    }

    private Trace letterbox() {
        town.participant(SAM).texts(STORY);
        town.passTheNight();
        return new Trace(() -> rows("letterbox"), Duration.ofDays(Kept.LETTERBOX.amount() - 1));
    }

    private Trace story() {
        town.participant(SAM).texts(STORY);
        town.pass(Duration.ofDays(2));
        return new Trace(() -> rows("story"), Kept.STORY.duration().minusDays(2));
    }

    private Trace chatNumbers() {
        town.database.writeAlone(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            Contacts contacts = new Contacts(Ids.secure());
            Contacts.Read read = contacts.slice(handle, new byte[0], 1).stream()
                    .flatMap(id -> contacts.open(handle, keys, id).stream())
                    .findFirst()
                    .orElseThrow();
            long hour = town.clock.instant().getEpochSecond() / 3600;
            Trail trail = new Trail(List.of(new Trail.Mark(7, hour, false)));
            contacts.update(handle, keys, read, read.contact().leaving(trail));
            return hour;
        });
        return new Trace(
                () -> anybody(contact -> !contact.trail().marks().isEmpty()),
                Kept.CHAT_NUMBERS.duration().plusDays(1));
    }

    private Trace rsvp() {
        town.invite(Town.plan("Lunch", town.today().plusDays(1), LocalTime.of(13, 0)));
        town.participant(SAM).texts("ja");
        return new Trace(() -> anybody(contact -> !contact.rsvps().isEmpty()), Duration.ofDays(2));
    }

    private Trace discreet(Runnable beginning, Duration gone) {
        beginning.run();
        return new Trace(() -> anybody(contact -> contact.address().value().equals(MO)), gone);
    }

    private Trace stopped() {
        town.participant(SAM).texts("STOP");
        return new Trace(() -> rows("contact"), Kept.STOPPED_CONTACT.duration().plusDays(1));
    }

    /** Counted once a week: after everybody left there is nothing to count. */
    private Trace headCounts() {
        for (int person = 0; person < 12; person++) {
            town.participant("+3160000%04d".formatted(2000 + person)).joins("HAVEN");
        }
        town.bot.countHeads();
        for (int person = 0; person < 12; person++) {
            town.participant("+3160000%04d".formatted(2000 + person)).texts("WIS");
        }
        besides = () -> town.pass(days(Kept.HEAD_COUNTS));
        return new Trace(() -> rows("head_count"), Duration.ZERO);
    }

    private Trace backup() {
        town.passTheNight();
        try (Stream<Path> files = Files.list(folder.resolve("backup"))) {
            Path made = files.findFirst().orElseThrow();
            return new Trace(() -> Files.exists(made), Kept.BACKUP.duration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Log files go by the machine's own clock: this one has the name of a day that is long enough ago. */
    private Trace log() {
        LocalDate day = LocalDate.now(ZoneId.systemDefault()).minusDays(Kept.LOG.amount());
        Path old = write("meepraten." + day + ".log");
        Path younger = write("meepraten." + day.plusDays(1) + ".log");
        besides = () -> {
            startLogging();
            assertThat(younger).exists();
        };
        return new Trace(() -> Files.exists(old), Duration.ZERO);
    }

    private Path write(String name) {
        try {
            return Files.writeString(folder.resolve(name), "old");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startLogging() {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("meepraten.logs", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(RetentionTest.class.getResource("/nl/meepraten/config/logback-files.xml"));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        // Waits for what it is deleting.
        context.stop();
    }

    private Trace deed() {
        audit.note("", AuditLog.Kind.INVITED, "");
        return new Trace(() -> rows("audit"), Kept.STAFF_DEED.duration().plusHours(1));
    }

    private Trace session() {
        sessions.open(accounts.create("Samira", "samira@dorpstad.example", Role.OFFICER, "vier appels in een mand")
                .orElseThrow());
        return new Trace(() -> rows("session"), Kept.SESSION.duration());
    }

    private Trace invitation() {
        accounts.invite(Role.OFFICER);
        return new Trace(() -> rows("invitation"), Kept.INVITATION.duration());
    }

    private Trace account() {
        accounts.create("Samira", "samira@dorpstad.example", Role.OFFICER, "vier appels in een mand");
        return new Trace(() -> rows("account"), Duration.ofDays(800));
    }

    private Trace published() {
        ConsultationId id = town.publish("de opvang", 1, DOGS);
        town.passTheNight();
        return new Trace(() -> town.bot.releases().of(id).isPresent(), Duration.ofDays(800));
    }

    @Test
    void the_dpia_says_what_the_code_does() throws IOException {
        Words words = Words.load();
        StringBuilder table = new StringBuilder();
        for (Kept row : Kept.values()) {
            table.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            words.say("settings.retention.what." + row),
                            words.say("settings.retention.unit." + row.unit(), Map.of("n", row.amount())),
                            words.say("settings.retention.why." + row),
                            words.say("settings.retention.by." + row.deleter())));
        }
        assertThat(Files.readString(Path.of("../docs/dpia.md"))).contains(table);
    }
}
