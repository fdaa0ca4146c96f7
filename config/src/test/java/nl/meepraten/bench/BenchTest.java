package nl.meepraten.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark still measures: every server starts, answers and keeps, and every line is told. How fast is nobody's business here. */
class BenchTest {

    private static final Machine HERE = new Machine(
            Path.of("..").toAbsolutePath().normalize(),
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @TempDir
    Path folder;

    @Test
    void every_figure_is_told() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Bench(HERE, Size.TINY, folder, new PrintStream(out, true, StandardCharsets.UTF_8)).run();
        String table = out.toString(StandardCharsets.UTF_8);
        assertThat(table)
                .contains("(a) turns against baseline, SQLite", "(a) turns against baseline, PostgreSQL")
                .contains("(b) cold start", "(c) resident memory after 30 turns")
                .contains("(d) closing 600 answers", "(e) panel page with 5 consultations and 50 contacts")
                .contains("(g) sealing and opening, as a share of a turn")
                .contains("(h) readings a second", "(h) all lists of words", "(h) a message of 20000 characters")
                .contains("(f) longest wait in a night of 50 contacts, SQLite", "of 50 contacts, PostgreSQL")
                .contains("HMAC-SHA256 over 1 GiB", "[aim 0.5, floor 0.25]");
        assertThat(table).containsPattern("turns against baseline, SQLite: [0-9]+\\.[0-9]{2} ");
    }
}
