package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last net: numbers and provider ids that slip into a log line are blanked. */
class LogTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+31612345678",
                "0031612345678",
                "06 12345678",
                "06-12 34 56 78",
                "(06) 123.456.78",
                "612345678",
                "SM0123456789abcdef0123456789abcdef"
            })
    void a_number_is_blanked_in_the_message_the_exception_and_its_cause(String number) throws Exception {
        String log =
                logged("from " + number, new IllegalStateException("to " + number, new IOException("by " + number)));
        assertThat(log).doesNotContain(number).doesNotContain("345678").doesNotContain("456.78");
        assertThat(log).contains("from [...]", "IllegalStateException: to [...]", "IOException: by [...]", "LogTest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed 3 of 500 in 1234567 ms", "http://127.0.0.1:7070", "turn f3a9c2d1"})
    void counts_addresses_and_turns_stay(String message) throws Exception {
        assertThat(logged(message, new IOException("x"))).contains(message);
    }

    /** How many of them are kept is in the test of the table of what is kept. */
    @Test
    void a_file_a_day() throws IOException, JoranException {
        LoggerContext context = context("files");
        context.getLogger("test").info("hello");
        context.stop();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file)
                            .hasFileName("meepraten." + LocalDate.now(ZoneId.systemDefault()) + ".log"));
        }
    }

    private String logged(String message, Exception exception) throws Exception {
        LoggerContext context = context("files");
        context.getLogger("test").error(message, exception);
        context.stop();
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    private LoggerContext context(String kind) throws JoranException {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("meepraten.logs", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogTest.class.getResource("/nl/meepraten/config/logback-" + kind + ".xml"));
        return context;
    }
}
