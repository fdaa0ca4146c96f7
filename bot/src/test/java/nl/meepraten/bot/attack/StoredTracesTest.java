package nl.meepraten.bot.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.vault.Seal;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attack 1 (grep every byte) and attack 2 (key remnant) of the anonymity protocol, on both databases. */
@Tag("storage")
class StoredTracesTest {

    private static final int PEOPLE = 20;
    private static final String STORY = "kanariepiet zegt dat de verwarming het al drie weken niet doet";

    @TempDir
    Path folder;

    private Town town;
    private ConsultationId id;

    @BeforeEach
    void live() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        town = new Town(folder);
        id = town.publish("de opvang", 2, Question.yesNo("Is het warm genoeg?"));
        for (int person = 0; person < PEOPLE; person++) {
            town.participant(number(person)).joins("HAVEN").texts(person % 3 == 0 ? "ja" : "nee");
            town.receive(number(person), providerId(person), STORY);
        }
        town.participant(number(0)).texts("WIS");
        town.participant(number(1)).texts("STOP");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static String number(int person) {
        return "+3168765" + (4000 + person);
    }

    private static String providerId(int person) {
        return "SMcanary" + (7000 + person);
    }

    /** A server's folder is large, so there a few people stand for all. */
    private void assertNoTrace() throws IOException {
        int people = TestDatabase.onPostgres() ? 3 : PEOPLE;
        for (Path where : TestDatabase.files(town.database, folder.resolve("any"))) {
            for (int person = 0; person < people; person++) {
                assertThat(Traces.ofNumber(where, number(person))).isEmpty();
                assertThat(Traces.ofText(where, providerId(person))).isEmpty();
            }
            assertThat(Traces.ofText(where, "kanariepiet")).isEmpty();
        }
    }

    @Test
    void noFileHoldsANumberAnIdOrAWord() throws IOException {
        assertNoTrace();
        town.passTheNight();
        town.passTheNight();
        assertNoTrace();
    }

    @Test
    void controlOneLineWithTheLastDigitsIsCaught() throws IOException {
        Path log = folder.resolve("data/leak.log");
        Files.write(log, ("x" + number(3).substring(4)).getBytes(StandardCharsets.UTF_16LE));
        assertThat(Traces.ofNumber(folder, number(3))).containsOnly(log);

        Files.writeString(
                log, Base64.getEncoder().encodeToString(("to=" + number(4)).getBytes(StandardCharsets.UTF_8)));
        assertThat(Traces.ofNumber(folder, number(4))).containsOnly(log);
    }

    @Test
    void afterClosingNoKeyIsLeftAndNoKeyOpensWhatWasBackedUp() throws IOException {
        Path keyFile = folder.resolve("vault/box-" + id.code() + ".key");
        byte[] key = java.util.Arrays.copyOf(Files.readAllBytes(keyFile), Secret.LENGTH);
        assertThat(Traces.ofBytes(folder, key))
                .as("control: before closing it is found")
                .containsExactly(keyFile);
        town.passTheNight();
        List<byte[]> backedUp = shardsInBackups();
        assertThat(backedUp).as("shards in the backup made while it was open").isNotEmpty();

        town.passTheNight();

        assertThat(Traces.ofBytes(folder, key)).isEmpty();
        for (String name : town.vault.names()) {
            Secret left = town.vault.find(name).orElseThrow();
            for (byte[] shard : backedUp) {
                assertThat(opens(left, shard)).isFalse();
                assertThat(opens(left.derive("box"), shard)).isFalse();
            }
        }
        assertThat(backedUp)
                .as("control: the destroyed key would have opened them")
                .allMatch(shard -> opens(Secret.of(key).derive("box"), shard));
    }

    @Test
    void controlAKeyInOneLogLineIsCaught() throws IOException {
        byte[] key = java.util.Arrays.copyOf(
                Files.readAllBytes(folder.resolve("vault/box-" + id.code() + ".key")), Secret.LENGTH);
        town.passTheNight();
        town.passTheNight();
        Path log = folder.resolve("data/leak.log");

        Files.writeString(log, "key=" + HexFormat.of().formatHex(key));

        assertThat(Traces.ofBytes(folder, key)).containsExactly(log);
    }

    private boolean opens(Secret key, byte[] shard) {
        try {
            Seal.open(key, shard, id.code() + "|0|0");
            return true;
        } catch (Seal.WrongKey e) {
            return false;
        }
    }

    private List<byte[]> shardsInBackups() throws IOException {
        List<byte[]> shards = new ArrayList<>();
        try (var files = Files.list(folder.resolve("backup"))) {
            for (Path file : files.toList()) {
                shards.addAll(TestDatabase.onPostgres() ? shardsInTables(file) : shardsInFile(file));
            }
        }
        return shards;
    }

    private static List<byte[]> shardsInFile(Path file) {
        Jdbi backup = Jdbi.create("jdbc:sqlite:" + file);
        return backup.withHandle(handle -> handle.createQuery("select sealed from shard")
                .map((row, context) -> row.getBytes(1))
                .list());
    }

    /** PostgreSQL's text format: a line a row, tabs between columns, bytes as hexadecimal after an escaped \\x. */
    private static List<byte[]> shardsInTables(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String rows = new String(zip.getInputStream(zip.getEntry("shard")).readAllBytes(), StandardCharsets.UTF_8);
            return rows.lines()
                    .map(row -> row.substring(row.lastIndexOf('x') + 1))
                    .map(HexFormat.of()::parseHex)
                    .toList();
        }
    }
}
