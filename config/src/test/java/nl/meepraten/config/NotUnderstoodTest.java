package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed wrong gets one plain sentence, exit code 2, and changes nothing. */
class NotUnderstoodTest {

    @TempDir
    Path root;

    @Test
    void help_says_what_can_be_typed() {
        Typed.Answer answer = new Typed(root).types("help");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("./meepraten doctor").contains("./meepraten --demo");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void asking_for_help_with_a_dash_is_the_same() {
        assertThat(new Typed(root).types("--help").out()).contains("./meepraten doctor");
    }

    @Test
    void an_unknown_command_gets_the_nearest_name() {
        assertRefused("Het commando \"docter\" bestaat niet. Bedoel je \"doctor\"?", "docter");
        assertRefused("Bedoel je \"test\"?", "tests");
    }

    @Test
    void a_word_that_is_near_nothing_gets_no_guess() {
        Typed.Answer answer = new Typed(root).types("aardappel");
        assertThat(answer.err()).contains("aardappel").doesNotContain("Bedoel je");
    }

    @Test
    void an_unknown_option_gets_the_nearest_name() {
        assertRefused("De optie \"--dmeo\" bestaat niet. Bedoel je \"--demo\"?", "--dmeo");
    }

    @Test
    void too_many_words_are_refused() {
        assertRefused("\"nu\"", "doctor", "nu");
    }

    @Test
    void an_at_sign_is_no_file_to_read() {
        assertRefused("\"@geheim\"", "@geheim");
    }

    private void assertRefused(String sentence, String... words) {
        Typed typed = new Typed(root.resolve(String.join("-", words)));
        Typed.Answer answer = typed.types(words);
        assertThat(answer.err().lines()).singleElement().asString().contains(sentence);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.code()).isEqualTo(Main.NOT_UNDERSTOOD);
        assertThat(typed.made()).isEmpty();
    }
}
