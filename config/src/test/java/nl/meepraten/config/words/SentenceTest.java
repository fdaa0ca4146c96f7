package nl.meepraten.config.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void every_sentence_has_words_and_no_words_are_left_over() throws IOException {
        assertThat(bundle().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Sentence.values()).map(Enum::name).toList());
    }

    @Test
    void every_sentence_is_used() throws IOException {
        String code = allCode();
        assertThat(Arrays.stream(Sentence.values()).map(Enum::name))
                .allSatisfy(name -> assertThat(code).contains("Sentence." + name));
    }

    @Test
    void numbers_have_no_separators_and_braces_in_what_is_filled_in_mean_nothing() {
        assertThat(Sentence.PORT_TAKEN.with(47070, "{0}"))
                .contains("Poort 47070 ")
                .contains("met {0}.");
    }

    @Test
    void nobody_is_blamed() throws IOException {
        assertThat(bundle().values())
                .allSatisfy(words -> assertThat(words.toString().toLowerCase())
                        .doesNotContainPattern("\\b(fout|error|ongeldig|illegal)"));
    }

    private static Properties bundle() throws IOException {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/nl/meepraten/config/console_nl.properties"))) {
            words.load(file);
        }
        return words;
    }

    private static String allCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            StringBuilder all = new StringBuilder();
            for (Path file : java) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
