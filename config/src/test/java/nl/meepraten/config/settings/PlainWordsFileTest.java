package nl.meepraten.config.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.plainwords.WordList;
import nl.meepraten.core.plainwords.Writing;
import nl.meepraten.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of hard words is read as it stands, and what is wrong with it is said with the line it is on. */
class PlainWordsFileTest {

    @TempDir
    private Path folder;

    private Map<Language, WordList> read(String yaml) throws IOException {
        return PlainWordsFile.read(Files.writeString(folder.resolve("plainwords.yaml"), yaml));
    }

    @Test
    void forms_of_a_word_share_what_is_plainer() throws IOException {
        WordList dutch = read("""
                        nl:
                          words:
                            reeds: al
                            verstrekken, verstrekt: geven, geeft
                          law: [Wmo]
                        """).getOrDefault(Language.NL, WordList.NONE);
        assertThat(dutch.plainer())
                .containsOnly(
                        Map.entry("reeds", "al"),
                        Map.entry("verstrekken", "geven, geeft"),
                        Map.entry("verstrekt", "geven, geeft"));
        assertThat(dutch.law()).containsExactly("Wmo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nl: {words: {reeds: al, 'thans, Reeds': nu}, law: []}|regel 1|\"Reeds\" staat er twee keer",
                "nl: {words: {reeds: al}, law: [reeds]}|regel 1|\"reeds\" staat er twee keer",
                "nl: {words: {reeds: }, law: []}|regel 1|ontbreekt \"reeds\"",
                "nl: {words: {'reeds,': al}, law: []}|regel 1|een moeilijk woord",
                "nl: {words: {reeds: ''}, law: []}|regel 1|een moeilijk woord",
                "nl: {words: [reeds], law: []}|regel 1|een kopje met regels eronder",
                "nl: {words: {reeds: al}}|regel 1|ontbreekt \"law\"",
                "nl: {woorden: {reeds: al}}|regel 1|\"woorden\" bestaat niet",
                "fy: {words: {}, law: []}|regel 1|\"fy\" bestaat niet",
                "nl: {words: {reeds: al, reeds: nu}, law: []}|regel 1|\"reeds\" staat er twee keer",
                "nl: [|regel|geen goede YAML"
            })
    void what_is_wrong_is_said_with_its_line(String yaml, String line, String what) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("config/plainwords.yaml")
                .hasMessageContaining(line)
                .hasMessageContaining(what);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> PlainWordsFile.read(folder.resolve("plainwords.yaml")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("plainwords.yaml");
    }

    @Test
    void the_shipped_list_has_over_a_hundred_dutch_pairs_that_help() {
        Map<Language, WordList> shipped = PlainWordsFile.read(Path.of("plainwords.yaml"));
        assertThat(shipped.getOrDefault(Language.NL, WordList.NONE).plainer()).hasSizeGreaterThan(100);
        assertThat(shipped.getOrDefault(Language.EN, WordList.NONE).plainer()).hasSizeGreaterThan(40);
        PlainLanguage language = new PlainLanguage(shipped);
        shipped.forEach((in, list) -> list.plainer().forEach((hard, plain) -> {
            assertThat(language.remarks(in, Writing.PAGE, plain))
                    .as("instead of " + hard + ": " + plain)
                    .isEmpty();
            assertThat(language.remarks(in, Writing.PAGE, "x " + hard + " x"))
                    .as(hard)
                    .hasSize(1);
        }));
    }
}
