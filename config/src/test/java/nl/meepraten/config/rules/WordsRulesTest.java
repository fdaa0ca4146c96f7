package nl.meepraten.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.config.rules.Bundles.Bundle;
import nl.meepraten.core.text.Text;
import org.junit.jupiter.api.Test;

/** What people read is in files with words, in every language, and nothing in those files is for nobody. */
class WordsRulesTest {

    /** Dutch on purpose: the command line of the administrator, and what is made up for the demo town. */
    private static final Set<String> DUTCH_ONLY = Set.of("console_nl.properties", "town_nl.properties");

    private static final List<String> PANEL =
            List.of("web-admin/src/main/java", "web-admin/src/main/jte", "config/src/main/java");
    private static final String PHONE_JAVA = "bot/src/main/java/nl/meepraten/bot/channel/simulator";
    private static final String PHONE_JTE = "bot/src/main/jte";

    /** In no template, not even in an attribute that is read aloud. */
    private static final Pattern READ_ALOUD = Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=\"([^\"$]+)\"");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern DUTCH = Pattern.compile(
            "(?i).*\\b(?:de|het|een|niet|geen|wij|jij|uw|jouw|voor|naar|wordt|kunt|bij|nog|maar|ook)\\b.*");

    private record Found(Path path, String text) {}

    @Test
    void every_file_with_words_is_there_in_both_languages_with_the_same_keys_and_arguments() throws IOException {
        List<String> differences = new ArrayList<>();
        for (Bundle dutch : Bundles.dutch()) {
            if (!DUTCH_ONLY.contains(dutch.path().getFileName().toString())) {
                assertThat(Bundles.english(dutch)).exists();
                differences.addAll(Bundles.differences(dutch, Bundles.read(Bundles.english(dutch))));
            }
        }

        assertThat(differences).isEmpty();
        assertThat(Bundles.dutch()).as("files were found").hasSizeGreaterThan(10);
    }

    @Test
    void control_a_key_too_few_and_another_argument_are_seen() {
        Bundle dutch = new Bundle(Path.of("a_nl"), Map.of("a", "{n, plural, one {een} other {#}}", "b", "b", "c", "c"));
        Bundle english = new Bundle(Path.of("a_en"), Map.of("a", "{m}", "b", "b", "d", "d"));

        assertThat(Bundles.differences(dutch, english))
                .containsExactlyInAnyOrder("c is not in a_en", "d is not in a_nl", "a has other arguments in a_en");
    }

    @Test
    void every_word_of_the_panel_is_asked_for_and_every_word_asked_for_is_there() throws IOException {
        UsedWords used = UsedWords.in(PANEL, List.of("core/src/main/java"));
        Map<String, Bundle> bundles = bundles("web-admin");

        assertThat(bundles).hasSizeGreaterThan(10);
        bundles.forEach((name, bundle) -> {
            Set<String> keys = bundle.words().keySet();
            assertThat(used.orphans(keys)).as("asked for by nobody").isEmpty();
            assertThat(used.missing(name, keys)).as("not there").isEmpty();
        });
    }

    @Test
    void every_word_around_the_phone_is_asked_for() throws IOException {
        UsedWords used = UsedWords.in(List.of(PHONE_JAVA, PHONE_JTE), List.of());

        assertThat(bundles("bot")).containsOnlyKeys("words");
        bundles("bot")
                .values()
                .forEach(words ->
                        assertThat(used.orphans(words.words().keySet())).isEmpty());
    }

    @Test
    void control_an_orphan_and_a_missing_word_are_seen() {
        UsedWords used = UsedWords.of("say(\"a.one\") say(\"a.gone\") say(\"a.step.\" + step)", "enum {DRAFT}");
        Set<String> keys = Set.of("a.one", "a.two", "a.step.DRAFT", "a.step.OPEN");

        assertThat(used.orphans(keys)).containsExactlyInAnyOrder("a.two", "a.step.OPEN");
        assertThat(used.missing("a", keys)).containsExactly("a.gone");
    }

    @Test
    void every_text_for_participants_is_said_somewhere() throws IOException {
        List<String> sources = Sources.main().stream().map(Sources.File::text).toList();

        assertThat(Text.values())
                .filteredOn(text -> sources.stream()
                        .noneMatch(source -> source.contains("Text." + text.name())
                                || source.contains(
                                        "Text.valueOf(\"" + text.name().replaceAll("_.*", "_") + "\"")))
                .isEmpty();
    }

    @Test
    void no_template_has_words_of_its_own() throws IOException {
        List<Found> templates = files("web-admin/src/main/jte", PHONE_JTE);

        assertThat(templates).hasSizeGreaterThan(40);
        assertThat(problems(templates, WordsRulesTest::words)).isEmpty();
    }

    @Test
    void control_words_in_a_template_are_seen() {
        assertThat(words("<p title=\"Sluiten\">Dit is ${shell.say(\"x\")}\n@if(a)\n<b>open</b>\n@endif\n</p>"))
                .containsExactlyInAnyOrder("Sluiten", "Dit", "is", "open");
    }

    @Test
    void no_source_of_a_page_has_dutch_sentences() throws IOException {
        List<Found> sources = files("web-admin/src/main/java", PHONE_JAVA);

        assertThat(sources).hasSizeGreaterThan(60);
        assertThat(problems(sources, WordsRulesTest::dutch)).isEmpty();
    }

    @Test
    void control_a_dutch_sentence_in_a_source_is_seen() {
        assertThat(dutch("page.show(\"Dat kan nog niet\", \"/vragen/nieuw\");")).containsExactly("Dat kan nog niet");
    }

    /** By the first part of the name of the file, which is the beginning of the keys in it. */
    private static Map<String, Bundle> bundles(String module) throws IOException {
        Map<String, Bundle> bundles = new TreeMap<>();
        for (Bundle bundle : Bundles.dutch()) {
            if (bundle.path().startsWith(Code.ROOT.resolve(module))) {
                bundles.put(bundle.path().getFileName().toString().replace("_nl.properties", ""), bundle);
            }
        }
        return bundles;
    }

    private static List<Found> files(String... folders) throws IOException {
        List<Found> found = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Code.ROOT.resolve(folder))) {
                for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|jte)"))
                        .toList()) {
                    found.add(new Found(file, Files.readString(file)));
                }
            }
        }
        return found;
    }

    private static List<String> problems(List<Found> files, Function<String, List<String>> find) {
        return files.stream()
                .filter(file -> !find.apply(file.text()).isEmpty())
                .map(file -> Code.ROOT.relativize(file.path()) + ": " + find.apply(file.text()))
                .toList();
    }

    /** What would be read from a template whatever the language; the name of the program is the same in all. */
    private static List<String> words(String template) {
        List<String> words = new ArrayList<>();
        READ_ALOUD.matcher(template).results().forEach(match -> words.add(match.group(1)));
        String text = template.replaceAll("!?\\$?!?\\{(?:[^{}]|\\{[^{}]*})*}", " ")
                .replaceAll("@(?:import|param)[^\n]*", " ")
                .replaceAll("@(?:template|if|elseif|for).*?(?=<|\n|$)", " ")
                .replaceAll("@(?:else|endif|endfor|raw)|content = @`", " ")
                .replaceAll("<[^>]*>", " ");
        Stream.of(text.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1 && !word.equals("Meepraten"))
                .forEach(words::add);
        return words;
    }

    private static List<String> dutch(String source) {
        return LITERAL.matcher(source)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(text -> DUTCH.matcher(text).matches())
                .filter(text -> text.contains(" "))
                .toList();
    }
}
