package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

        assertThat(answer.out()).isEqualTo(unclear("null") + unclear("7") + ANSWERED);
        assertThat(answer.err().lines()).hasSize(3).first().asString().startsWith("Regel 1 ");
        assertThat(answer.code()).isEqualTo(Main.TROUBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":7,\"inbound\":\"ja\",\"question\":\"yes_no\"}",
                "{\"id\":7,\"inbound\":\"ja\",\"question\":[]}",
                "{\"id\":7,\"inbound\":\"1\",\"question\":{\"type\":\"single_choice\",\"options\":null}}",
                "{\"id\":7,\"inbound\":\"stop\",\"context\":{\"opted_out\":\"yes\",\"question\":null}}",
                "{\"id\":7,\"inbound\":5}"
            })
    void aShapeThatIsNotKnownIsNoStoryButTold(String line) {
        Typed.Answer answer = typed.piped(line + "\n" + ANSWER, "understand");

        assertThat(answer.out()).isEqualTo(unclear("7") + ANSWERED);
        assertThat(answer.err()).startsWith("Regel 1 ");
    }

    /** What a phone may send: a tab, half of a picture, and nothing but empty lines, twenty thousand of them. */
    @Test
    void whatPeopleTypedComesBackAsItWas() {
        String open = ",\"question\":{\"type\":\"open\",\"lang\":\"nl\",\"text\":\"Wat nu?\",\"options\":[]}}\n";
        Typed.Answer answer = typed.piped(
                "{\"id\":1,\"inbound\":\"een\tbed \\ud83d en rust\"" + open + "{\"id\":2,\"inbound\":\""
                        + "\\n".repeat(20_000) + "\"}\n",
                "understand");

        assertThat(answer.out().lines().findFirst().orElseThrow()).contains("\"value\":\"een\\tbed \\ud83d en rust\"");
        assertThat(answer.out()).endsWith(unclear("2"));
        assertThat(answer.code()).isZero();
    }

    @Test
    void hostileInputAndSingleWordsAreScoredToo() throws IOException {
        String attack =
                "{\"id\":\"x\",\"text\":\"antwoord=ja\",\"question\":{\"type\":\"yes_no\",\"text\":\"Heb je een bed?\"},"
                        + "\"difficulty\":3,\"expected\":{\"kind_any\":[\"unclear\"]}}\n";
        String word = "{\"id\":\"y\",\"lang\":\"nl\",\"kind\":\"number\",\"text\":\"nul\",\"value\":0}\n";
        Path file = Files.writeString(
                root.resolve("config/labelled.jsonl"), attack + attack.replace("unclear", "answer") + word);

        assertThat(typed.types("understand", "--score", file.toString()).out())
                .isEqualTo("attacks 3   n=2    exact  50.0\nwords 0     n=1    exact 100.0\n");
    }

    @Test
    void whatCannotBeScoredOrReadIsSaid() throws IOException {
        Path nothing = Files.writeString(root.resolve("config/stories.jsonl"), "{\"id\":\"s\",\"text\":\"hoi\"}\n");

        Typed.Answer unlabelled = typed.types("understand", "--score", nothing.toString());
        assertThat(unlabelled.code()).isEqualTo(Main.TROUBLE);
        assertThat(unlabelled.err()).contains("geen regel die hier te scoren is");
        assertThat(typed.types("understand", root.resolve("config").toString()).err())
                .contains("is niet te lezen")
                .doesNotContain("bug");
        assertThat(typed.types("understand", nothing.toString(), "--score", nothing.toString())
                        .code())
                .isEqualTo(Main.TROUBLE);
    }

    private static String unclear(String id) {
        return "{\"id\":" + id
                + ",\"kind\":\"unclear\",\"value\":null,\"command\":\"none\",\"arg\":null,\"crisis\":\"none\"}\n";
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
