package nl.meepraten.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meepraten.config.settings.PlainWordsFile;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.plainwords.Remark;
import nl.meepraten.core.plainwords.Writing;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;
import org.junit.jupiter.api.Test;

/** What we ask of officers we do ourselves: our own texts for people have nothing that Taalhulp would point out. */
class OwnWordsTest {

    /** Words of the people in the documents themselves, explained where they stand. */
    private static final Set<String> OURS = Set.of("doelgroep", "participation");

    private static final Path TOWN =
            Code.ROOT.resolve("config/src/main/resources/nl/meepraten/config/demo/town_nl.properties");

    private final PlainLanguage language =
            new PlainLanguage(PlainWordsFile.read(Code.ROOT.resolve("config/plainwords.yaml")));
    private final List<String> found = new ArrayList<>();

    @Test
    void participants_read_only_plain_language() {
        Texts texts = Texts.load();
        for (Language spoken : Language.FULL) {
            for (Text text : Text.values()) {
                for (String channel : List.of("sms", "telegram")) {
                    look(spoken, Writing.TEXT, text.name(), filled(texts, spoken, text, channel));
                    look(spoken, Writing.TEXT, text.name(), filled(texts.discreet(), spoken, text, channel));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_demo_town_asks_as_we_would_have_it() {
        Map<String, String> town = Bundles.read(TOWN).words();
        town.forEach((key, words) -> {
            Language written = key.contains(".en.") ? Language.EN : Language.NL;
            if (key.contains(".question")) {
                look(written, Writing.QUESTION, key, words);
            } else if (key.matches(".*\\.(options|topic|open|closed|feedback|purpose|what|where|provided).*")) {
                look(written, Writing.TEXT, key, words);
            }
        });
        assertThat(town.keySet()).as("questions were found").anyMatch(key -> key.contains(".question"));
        assertThat(found).isEmpty();
    }

    @Test
    void screens_have_no_hard_words_and_no_law_talk() throws IOException {
        for (Bundles.Bundle dutch : Bundles.dutch()) {
            dutch.words().forEach((key, words) -> words(Language.NL, key, words));
            if (Bundles.english(dutch).toFile().exists()) {
                Bundles.read(Bundles.english(dutch)).words().forEach((key, words) -> words(Language.EN, key, words));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void control_what_is_not_plain_is_found() {
        look(Language.NL, Writing.TEXT, "hard", "Indien de cliënt dat wil.");
        words(Language.NL, "law", "Dat staat in de Wmo.");
        look(Language.EN, Writing.QUESTION, "leading", "Don't you think so?");
        assertThat(found).hasSize(5);
    }

    private void look(Language written, Writing writing, String key, String words) {
        language.remarks(written, writing, words)
                .forEach(remark -> found.add(written.iso() + " " + key + ": " + remark));
    }

    /** Sentences on a screen may be longer, and have arguments in braces here. */
    private void words(Language written, String key, String words) {
        language.remarks(written, Writing.PAGE, words).stream()
                .filter(remark -> switch (remark) {
                    case Remark.HardWord hard -> !OURS.contains(hard.words().toLowerCase(written.locale()));
                    case Remark.LawTalk law -> true;
                    case Remark.LongSentence sentence -> false;
                    case Remark.OddCharacter odd -> false;
                    case Remark.TwoQuestions two -> false;
                    case Remark.Leading leading -> false;
                })
                .forEach(remark -> found.add(written.iso() + " " + key + ": " + remark));
    }

    /** What an officer fills in is no word of ours: a single one stands for it. */
    private static String filled(Texts texts, Language spoken, Text text, String channel) {
        Map<String, Object> arguments = new HashMap<>();
        texts.arguments(spoken, text).forEach(name -> arguments.put(name, "Karin"));
        arguments.put("channel", channel);
        return texts.say(spoken, text, arguments);
    }
}
