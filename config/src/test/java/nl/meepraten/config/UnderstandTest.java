package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that says what messages mean, without a database. */
class UnderstandTest {

    private static final String SLEEP = """
            "question":{"key":"q","type":"single_choice","lang":"nl","text":"Waar slaap je?","options":["Opvang","Buiten"]}\
            """;
    private static final String ANSWER = "{\"id\":\"a\",\"inbound\":\"op straat\"," + SLEEP + "}\n";
    private static final String ANSWERED =
            "{\"id\":\"a\",\"kind\":\"answer\",\"value\":2,\"command\":\"none\",\"arg\":null,\"crisis\":\"none\"}\n";

    @TempDir
    Path root;

    private Typed typed;

    @BeforeEach
    void atATerminal() {
        typed = new Typed(root);
    }

    @Test
    void anAnswerAWishAndDangerEachHaveTheirLine() {
        Typed.Answer answer = typed.piped(
                ANSWER
                        + "{\"id\":\"b\",\"inbound\":\"po polsku\",\"context\":{\"opted_out\":false,\"question\":null}}\n"
                        + "{\"id\":\"c\",\"text\":\"ik wil dood\"}\n",
                "understand");

        assertThat(answer)
                .isEqualTo(new Typed.Answer(
                        0,
                        ANSWERED
                                + "{\"id\":\"b\",\"kind\":\"command\",\"value\":\"language\",\"command\":\"language\",\"arg\":\"pl\",\"crisis\":\"none\"}\n"
                                + "{\"id\":\"c\",\"kind\":\"crisis\",\"value\":\"suicide\",\"command\":\"none\",\"arg\":null,\"crisis\":\"suicide\"}\n",
                        ""));
        assertThat(typed.made()).as("no database, no folder").isEmpty();
    }

    @Test
    void oneLineThatCannotBeReadIsToldAndTheOthersGoOn() {
        Typed.Answer answer = typed.piped(
                "nonsense\n{\"id\":7,\"inbound\":\"ja\",\"question\":{\"type\":\"riddle\"}}\n" + ANSWER, "understand");

        assertThat(answer.out())
                .isEqualTo(
                        "{\"id\":7,\"kind\":\"unclear\",\"value\":null,\"command\":\"none\",\"arg\":null,\"crisis\":\"none\"}\n"
                                + ANSWERED);
        assertThat(answer.err().lines()).hasSize(3).first().asString().startsWith("Regel 1 ");
        assertThat(answer.code()).isEqualTo(Main.TROUBLE);
    }

    @Test
    void labelledLinesAreScored() throws IOException {
        String right = ANSWER.replace("}\n", ",\"difficulty\":2,\"expected\":{\"kind\":\"answer\",\"value\":2}}\n");
        String wrong = right.replace("\"value\":2", "\"value\":1");
        Path file = Files.writeString(root.resolve("config/labelled.jsonl"), right + wrong);

        assertThat(typed.types("understand", "--score", file.toString()).out())
                .isEqualTo("answers 2   n=2    exact  50.0  understood  50.0  wrong 50.0  needless  0.0\n");
    }
}
