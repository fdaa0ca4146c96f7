package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.config.command.Home;
import nl.meepraten.config.command.Storage;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Making a backup and putting it back, as an administrator types it; on a file and on a server. */
class RestoreTest {

    private static final Address SAM = new Address("sms", "+31600001000");

    enum Kind {
        FILE,
        SERVER
    }

    @TempDir
    Path root;

    private Typed typed;

    @BeforeEach
    void sit_down() {
        typed = new Typed(root).configured("{}\n");
    }

    private void on(Kind kind) {
        if (kind == Kind.SERVER) {
            typed.with("MEEPRATEN_DATABASE_URL", TestDatabase.bareUrl());
        }
    }

    private <T> T inside(Function<Bot, T> work) {
        return startedAgo(Duration.ZERO, work);
    }

    private <T> T startedAgo(Duration ago, Function<Bot, T> work) {
        Settings settings = new SettingsReader(root, typed.environment()).read(false);
        Clock clock = Clock.offset(Clock.systemUTC(), ago.negated());
        try (Database database = Storage.openOrMake(settings)) {
            return work.apply(BotWiring.bot(
                    settings, database, Ids.secure(), Channels.of(settings, Clock.systemUTC()), clock, () -> {}));
        }
    }

    /** Somebody joins, and a night that was missed makes the key backup. */
    private void live() {
        inside(bot -> bot.inbox()
                .receive(new InboundMessage(SAM, "1", "HAVEN", Clock.systemUTC().instant())));
        startedAgo(Duration.ofDays(-1), bot -> bot);
    }

    private Path backup() {
        Typed.Answer answer = typed.types("backup", root.resolve("away").toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return only(root.resolve("away"));
    }

    private static Path only(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As after a disk that broke: data and vault are gone. */
    private void loseTheDisk(Kind kind) throws IOException {
        for (String folder : List.of("data", "vault")) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        on(kind);
    }

    private boolean knowsSam() {
        return inside(bot -> bot.storedBytes().of(SAM).lookup().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_disk_is_put_back(Kind kind) throws IOException {
        on(kind);
        live();
        Path made = backup();
        loseTheDisk(kind);

        Typed.Answer answer = typed.types("restore", made.toString());

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("slapen").contains("Start Meepraten nu");
        assertThat(knowsSam()).isTrue();
        try (Stream<Path> left = Files.list(root.resolve("data"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("meepraten\\.db(-wal|-shm)?|running"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_about_nobody_comes_back_as_it_was(Kind kind) throws IOException {
        on(kind);
        ConsultationId id = TenDays.live(this::startedAgo);
        List<Object> before = inside(bot -> TenDays.content(bot, id));
        assertThat(before.toString()).contains("options=[10, 0]", "er komt een hok", "Lunch", "Koud water");
        Path made = backup();
        loseTheDisk(kind);

        assertThat(typed.types("restore", made.toString()).code()).isZero();

        List<Object> after = inside(bot -> TenDays.content(bot, id));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_copy_that_the_night_made_is_put_back_too() throws IOException {
        live();
        Path made = only(root.resolve("backup"));
        loseTheDisk(Kind.FILE);
        assertThat(typed.types("restore", made.toString()).code()).isZero();
        assertThat(knowsSam()).isTrue();
    }

    @Test
    void without_the_keys_of_the_day_it_says_that_nobody_is_back() throws IOException {
        live();
        Path made = backup();
        loseTheDisk(Kind.FILE);
        Files.delete(root.resolve("key-backup/keys"));
        assertThat(typed.types("restore", made.toString()).out()).contains("zonder de mensen");
        assertThat(knowsSam()).isFalse();
    }

    @Test
    void a_backup_is_sealed_and_holds_no_vault() throws IOException {
        live();
        Typed.Answer answer = typed.types("backup", root.resolve("away").toString());
        assertThat(answer.out()).contains("Bewaar er nu een kopie van op een andere plek");
        String bytes = Files.readString(only(root.resolve("away")), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("SQLite").doesNotContain("flyway");
        try (Stream<Path> keys = Files.list(root.resolve("vault"))) {
            for (Path key :
                    keys.filter(file -> file.toString().endsWith(".key")).toList()) {
                String secret = Files.readString(key, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .substring(0, 32);
                assertThat(bytes).doesNotContain(secret);
            }
        }
        String plain = Files.readString(only(root.resolve("backup")), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(plain).as("control: the night's own copy is not sealed").contains("SQLite");
    }

    @Test
    void with_another_key_it_stays_shut_and_nothing_is_left() throws IOException {
        live();
        Path made = backup();
        loseTheDisk(Kind.FILE);
        Files.delete(root.resolve("backup.key"));
        assertThat(typed.types("restore", made.toString()).err()).contains("Zet de sleutel waarmee hij gemaakt is in");
        Files.writeString(root.resolve("backup.key"), "0".repeat(64));
        assertThat(typed.types("restore", made.toString()).err()).contains("gaat niet open met de sleutel");
        assertThat(root.resolve("data/meepraten.db")).doesNotExist();
        try (Stream<Path> left = Files.list(root.resolve("data"))) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("running");
        }
    }

    @Test
    void where_there_is_something_nothing_is_put_back() throws IOException {
        live();
        Path made = backup();
        assertThat(typed.types("restore", made.toString()).err()).contains("staan al gegevens");
        Files.delete(root.resolve("data/meepraten.db"));
        assertThat(typed.types("restore", made.toString()).err()).contains("liggen al sleutels");
    }

    /** SQLite would play what is in such a file over the database that was put back. */
    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-shm", "-journal"})
    void beside_what_an_old_database_left_nothing_is_put_back(String left) throws IOException {
        live();
        Path made = backup();
        loseTheDisk(Kind.FILE);
        Path rest = root.resolve("data/meepraten.db" + left);
        Files.createDirectories(rest.getParent());
        Files.writeString(rest, "oud");

        Typed.Answer answer = typed.types("restore", made.toString());

        assertThat(answer.code()).isNotZero();
        assertThat(answer.err())
                .contains("staan al gegevens")
                .contains(rest.getFileName().toString());
        assertThat(root.resolve("data/meepraten.db")).doesNotExist();
        Files.delete(rest);
        assertThat(typed.types("restore", made.toString()).code()).isZero();
        assertThat(knowsSam()).isTrue();
    }

    @Test
    void a_database_server_with_tables_is_refused() {
        typed.with("MEEPRATEN_DATABASE_URL", TestDatabase.freshUrl());
        live();
        Path made = only(root.resolve("backup"));
        typed.with("MEEPRATEN_VAULT", root.resolve("other-vault"));
        assertThat(typed.types("restore", made.toString()).err()).contains("In PostgreSQL staan al gegevens");
    }

    @Test
    void while_the_program_runs_nothing_is_put_back() throws IOException {
        live();
        Path made = backup();
        loseTheDisk(Kind.FILE);
        Settings settings = new SettingsReader(root, typed.environment()).read(false);
        try (Home running = Home.open(settings)) {
            assertThat(typed.types("restore", made.toString()).err()).contains("Meepraten draait al");
        }
    }

    @Test
    void what_is_no_backup_is_told_so() throws IOException {
        Path other = Files.writeString(root.resolve("brief.txt"), "Beste raad,");
        assertThat(typed.types("restore", other.toString()).err()).contains("is geen hele back-up");
        assertThat(typed.types("restore", root.resolve("weg").toString()).err()).contains("niet te lezen");
    }

    @Test
    void a_backup_never_goes_where_keys_lie() {
        live();
        assertThat(typed.types("backup", root.resolve("vault/away").toString()).err())
                .contains("liggen in elkaar");
        assertThat(typed.types("backup", root.toString()).err()).contains("liggen in elkaar");
        typed.with("MEEPRATEN_BACKUP_KEY", root.resolve("away/sleutel"));
        assertThat(typed.types("backup", root.resolve("away").toString()).err()).contains("moet apart");
    }

    @Test
    void the_demo_town_has_nothing_to_keep() {
        assertThat(typed.types("backup", "--demo", "away").err()).contains("Dit kan niet in de oefenstad");
        assertThat(typed.types("restore", "--demo", "away").err()).contains("Dit kan niet in de oefenstad");
    }
}
