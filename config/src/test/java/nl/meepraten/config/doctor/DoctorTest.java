package nl.meepraten.config.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import nl.meepraten.core.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    Path root;

    @Test
    void java_that_is_too_old_is_wrong() {
        assertThat(grades(new JavaCheck(17, List.of()))).contains(Finding.Grade.WRONG);
        assertThat(grades(new JavaCheck(21, List.of()))).doesNotContain(Finding.Grade.WRONG);
    }

    @Test
    void java_that_may_dump_memory_is_a_warning_that_names_the_flag() {
        assertThat(words(new JavaCheck(25, List.of("-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash"))))
                .contains("-XX:-HeapDumpOnOutOfMemoryError", "-XX:+SuppressFatalErrorMessage")
                .doesNotContain("-XX:+DisableAttachMechanism");
    }

    @Test
    void java_that_something_looks_into_is_wrong() {
        List<String> quiet = List.of("-Xmx256m", "-XX:+DisableAttachMechanism", "-XX:-HeapDumpOnOutOfMemoryError");
        assertThat(grades(new JavaCheck(25, quiet))).doesNotContain(Finding.Grade.WRONG);
        for (String watching : List.of(
                "-XX:StartFlightRecording=filename=all.jfr",
                "-agentlib:jdwp=transport=dt_socket,server=y",
                "-javaagent:profiler.jar",
                "-Dcom.sun.management.jmxremote.port=9010",
                "-XX:+HeapDumpOnOutOfMemoryError")) {
            List<String> given = new ArrayList<>(quiet);
            given.add(watching);
            assertThat(grades(new JavaCheck(25, given))).contains(Finding.Grade.WRONG);
            assertThat(words(new JavaCheck(25, given))).contains(watching);
        }
    }

    @Test
    void a_clock_in_another_century_is_wrong() {
        assertThat(grades(new ClockCheck(at("1970-01-01T00:10:00Z")))).containsExactly(Finding.Grade.WRONG);
        assertThat(grades(new ClockCheck(at("2126-11-24T00:00:00Z")))).containsExactly(Finding.Grade.WRONG);
        assertThat(grades(new ClockCheck(at("2026-11-24T00:00:00Z")))).containsExactly(Finding.Grade.OK);
    }

    @Test
    void a_vault_that_others_can_look_into_is_wrong_and_the_mending_line_is_given() throws IOException {
        Path vault = Files.createDirectories(root.resolve("vault-demo"));
        Files.setPosixFilePermissions(vault, PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(words(new FoldersCheck(settings()))).contains("chmod 700 \"" + vault + "\"");
        Files.setPosixFilePermissions(vault, PosixFilePermissions.fromString("rwx------"));
        assertThat(grades(new FoldersCheck(settings()))).doesNotContain(Finding.Grade.WRONG);
    }

    @Test
    void a_vault_nobody_vouched_for_is_a_warning() {
        assertThat(words(new FoldersCheck(settings()))).contains("vault_outside_backups");
    }

    @Test
    void a_vault_inside_the_data_folder_is_wrong() {
        Settings settings =
                settings("MEEPRATEN_VAULT", root.resolve("data-demo/vault").toString());
        assertThat(grades(new FoldersCheck(settings))).containsExactly(Finding.Grade.WRONG);
    }

    @Test
    void swap_is_a_warning() throws IOException {
        put("proc/swaps", "Filename Type Size Used Priority\n");
        assertThat(words(new MemoryCheck(root, false))).contains("Er is geen swap.");
        put("proc/swaps", "Filename Type Size Used Priority\n/dev/sda2 partition 8 0 -2\n");
        assertThat(words(new MemoryCheck(root, false))).contains("Swap staat aan");
    }

    @Test
    void swap_is_wrong_where_no_disk_may_ever_have_a_key() throws IOException {
        put("proc/swaps", "Filename Type Size Used Priority\n");
        assertThat(grades(new MemoryCheck(root, true))).doesNotContain(Finding.Grade.WRONG);
        put("proc/swaps", "Filename Type Size Used Priority\n/dev/sda2 partition 8 0 -2\n");
        assertThat(grades(new MemoryCheck(root, true))).contains(Finding.Grade.WRONG);
    }

    @Test
    void keys_on_the_disk_of_the_backup_are_a_warning() {
        Settings.Folders folders = settings().folders();
        assertThat(words(new VaultCheck(folders, folder -> new VaultCheck.Disk(folder.toString(), "ext4"))))
                .doesNotContain("dezelfde schijf");
        assertThat(words(new VaultCheck(folders, folder -> new VaultCheck.Disk("/dev/sda1", "ext4"))))
                .contains("De sleutelkluis " + folders.vault() + " ligt op dezelfde schijf")
                .contains("De sleutels van de dag (" + folders.keyBackup() + ") liggen op dezelfde schijf");
    }

    @Test
    void a_disk_that_keeps_what_was_overwritten_is_a_warning() {
        Settings.Folders folders = settings().folders();
        assertThat(words(new VaultCheck(folders, folder -> new VaultCheck.Disk(folder.toString(), "btrfs"))))
                .contains("blijft staan wat overschreven is");
        assertThat(words(new VaultCheck(folders, folder -> new VaultCheck.Disk(folder.toString(), "tmpfs"))))
                .contains("zijn dan alle mensen weg");
    }

    @Test
    void keys_that_should_be_in_memory_and_are_not_are_wrong() {
        Settings settings = new SettingsReader(
                        root,
                        Map.of(
                                "MEEPRATEN_VAULT_MODE", "memory",
                                "MEEPRATEN_VAULT_MEMORY", "/proc/meepraten"))
                .read(false);
        assertThat(grades(new FoldersCheck(settings))).containsExactly(Finding.Grade.WRONG);
    }

    @Test
    void sleeping_on_disk_is_a_warning() throws IOException {
        put("sys/power/state", "freeze mem disk\n");
        put("sys/power/disk", "[platform] shutdown\n");
        assertThat(words(new MemoryCheck(root, false))).contains("hibernate.target");
        put("sys/power/disk", "[disabled]\n");
        assertThat(words(new MemoryCheck(root, false))).doesNotContain("hibernate.target");
    }

    @Test
    void core_dumps_are_a_warning() throws IOException {
        put("proc/self/limits", "Max core file size        unlimited            unlimited            bytes\n");
        assertThat(words(new MemoryCheck(root, false))).contains("ulimit -c 0");
        put("proc/self/limits", "Max core file size        0                    unlimited            bytes\n");
        assertThat(words(new MemoryCheck(root, false))).doesNotContain("ulimit -c 0");
    }

    @Test
    void a_whole_database_is_well_and_a_broken_one_is_wrong() throws IOException {
        Path file = root.resolve("meepraten.db");
        assertThat(grades(new DatabaseCheck(file))).containsExactly(Finding.Grade.OK);
        Database.sqlite(file).close();
        assertThat(grades(new DatabaseCheck(file))).containsExactly(Finding.Grade.OK);
        Files.writeString(file, "this is not a database, but a text that is long enough to look like one");
        assertThat(grades(new DatabaseCheck(file))).containsExactly(Finding.Grade.WRONG);
    }

    @Test
    void without_a_database_looking_does_not_make_one() {
        Path file = root.resolve("meepraten.db");
        new DatabaseCheck(file).look();
        assertThat(file).doesNotExist();
    }

    @Test
    void a_place_that_left_the_list_is_a_warning_and_no_other_is() throws IOException, SQLException {
        put("config/places.yaml", "places:\n" + place("HAVEN") + place("LINDE"));
        assertThat(new PlacesCheck(settings()).look()).as("no database yet").isEmpty();
        Path file = settings().folders().database();
        Files.createDirectories(file.getParent());
        Database.sqlite(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into head_count (place, channel, people) values"
                    + " ('', 'sms', 10), ('HAVEN', 'sms', 10), ('LINDE', 'sms', 0)");
            statement.execute("insert into asked_cell (consultation, place, people) values ('ab12', 'ROOS', 'x')");
        }
        assertThat(words(new PlacesCheck(settings()))).contains("ROOS").doesNotContain("LINDE", "HAVEN");

        put("config/places.yaml", "places:\n" + place("HAVEN"));
        assertThat(grades(new PlacesCheck(settings()))).containsOnly(Finding.Grade.WARNING);
        assertThat(words(new PlacesCheck(settings()))).contains("LINDE", "ROOS").doesNotContain("HAVEN");
    }

    private static String place(String keyword) {
        return "  - keyword: " + keyword + "\n    name: De plek\n    phrase: hier\n    group: inloop\n";
    }

    @Test
    void one_wrong_finding_makes_the_whole_wrong_and_a_warning_does_not() {
        assertThat(examine(Finding.Grade.OK, Finding.Grade.WARNING))
                .startsWith("true")
                .contains("let op");
        assertThat(examine(Finding.Grade.OK, Finding.Grade.WRONG))
                .startsWith("false")
                .contains("mis");
    }

    private static String examine(Finding.Grade... grades) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<Check> checks = List.of(() -> List.of(grades).stream()
                .map(grade -> new Finding(grade, "iets"))
                .toList());
        boolean well = new Doctor(checks).examine(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return well + " " + printed.toString(StandardCharsets.UTF_8);
    }

    private Settings settings(String... variable) {
        Map<String, String> environment = variable.length == 0 ? Map.of() : Map.of(variable[0], variable[1]);
        return new SettingsReader(root, environment).read(false);
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static List<Finding.Grade> grades(Check check) {
        return check.look().stream().map(Finding::grade).toList();
    }

    private static String words(Check check) {
        return String.join("\n", check.look().stream().map(Finding::words).toList());
    }
}
