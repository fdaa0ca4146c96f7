package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.webadmin.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Moves the clock to just before the end of every row of the table of what is kept, and sees that it is still there; then
 * past it, and sees it gone.
 */
class RetentionTest {

    @TempDir
    Path folder;

    private Traces traces;

    @BeforeEach
    void live() {
        traces = new Traces(folder);
    }

    @AfterEach
    void close() {
        traces.close();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_there_until_its_time_and_then_it_is_gone(Kept row) {
        Trace trace = traces.of(row);
        boolean ever = row.unit() != Kept.Unit.TURN;
        assertThat(trace.there().getAsBoolean()).as("there before").isEqualTo(ever);

        forgetAt(trace.still());
        assertThat(trace.there().getAsBoolean()).as("there just before the end").isEqualTo(ever);

        forgetAt(trace.gone());
        trace.last().run();
        assertThat(trace.there().getAsBoolean()).as("there after it").isEqualTo(row.unit() == Kept.Unit.ALWAYS);
    }

    /** Everything that forgets does so at this moment: the night, the courier and the start. */
    private void forgetAt(Instant moment) {
        traces.town.clock.set(moment);
        traces.town.tick();
        traces.staff.start();
    }

    @Test
    void control_a_text_that_lies_in_the_open_is_found() throws IOException {
        Files.writeString(folder.resolve("data/forgotten.tmp"), Traces.STORY);
        assertThat(traces.onDisk("kanariepark")).isTrue();
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
        assertThat(Files.readString(Path.of("../docs/dpia.md")))
                .contains(table)
                .contains(words.say("settings.retention.soon"));
    }
}
