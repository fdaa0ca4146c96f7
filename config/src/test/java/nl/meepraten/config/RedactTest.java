package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that says what is personal in lines of text, without a database. */
class RedactTest {

    private static final String LINE = "{\"id\": \"a\", \"text\": \"😀 Petra belt 06-12345678\"}\n";
    private static final String FOUND = "{\"id\":\"a\",\"spans\":[{\"start\":3,\"end\":8,\"type\":\"NAME\"},"
            + "{\"start\":14,\"end\":25,\"type\":\"PHONE\"}]}\n";

    @TempDir
    Path root;

    private Typed typed;

    @BeforeEach
    void atATerminal() {
        typed = new Typed(root);
    }

    @Test
    void offsetsCountAsJavaCounts() {
        Typed.Answer answer = typed.piped(LINE, "redact");

        assertThat(answer).isEqualTo(new Typed.Answer(0, FOUND, ""));
        assertThat(typed.made()).as("no database, no folder").isEmpty();
    }

    @Test
    void aFileDoesAsWell() throws IOException {
        Path file = Files.writeString(root.resolve("config/lines.jsonl"), "\ufeff" + LINE + "\n" + LINE);

        assertThat(typed.types("redact", file.toString())).isEqualTo(new Typed.Answer(0, FOUND + FOUND, ""));
    }

    @Test
    void oneLineThatCannotBeReadIsToldAndTheOthersGoOn() {
        Typed.Answer answer = typed.piped(
                "nonsense\n{\"id\": 7, \"tekst\": \"Petra\"}\n[]\n" + LINE + "{\"id\":\"b\",\"text\":\"moe\"}",
                "redact");

        assertThat(answer.out()).isEqualTo("{\"id\":7,\"spans\":[]}\n" + FOUND + "{\"id\":\"b\",\"spans\":[]}\n");
        assertThat(answer.err().lines()).hasSize(4).first().asString().startsWith("Regel 1 ");
        assertThat(answer.code()).isEqualTo(Main.TROUBLE);
    }

    @Test
    void halfACharacterAndControlsAreText() {
        String line = "{\"id\":\"c\",\"text\":\"\\ude00\\ud83d \\u0000 bel 0612345678\"}\n";

        assertThat(typed.piped(line, "redact").out())
                .isEqualTo("{\"id\":\"c\",\"spans\":[{\"start\":9,\"end\":19,\"type\":\"PHONE\"}]}\n");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        Typed.Answer answer = typed.types("redact", root.resolve("none.jsonl").toString());

        assertThat(answer.err()).contains("none.jsonl");
        assertThat(answer.code()).isEqualTo(Main.TROUBLE);
    }
}
