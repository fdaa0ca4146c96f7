package nl.meepraten.config.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.plainwords.WordList;
import nl.meepraten.core.text.Language;

/** Hard words with a plainer one in their place: {@code config/plainwords.yaml}. */
public final class PlainWordsFile {

    private PlainWordsFile() {}

    /**
     * The words of each language that has any.
     *
     * @throws Trouble when the file is not there, holds something else, or has a word twice
     */
    public static Map<Language, WordList> read(Path file) {
        String[] known = Language.FULL.stream().map(Language::iso).toArray(String[]::new);
        Yaml.Section all = YamlFile.read(file, "config/" + file.getFileName()).only(known);
        Map<Language, WordList> lists = new EnumMap<>(Language.class);
        for (Language language : Language.FULL) {
            if (all.has(language.iso())) {
                lists.put(language, list(all.section(language.iso()).only("words", "law")));
            }
        }
        return lists;
    }

    private static WordList list(Yaml.Section section) {
        Set<String> seen = new HashSet<>();
        Map<String, String> plainer = new LinkedHashMap<>();
        Yaml.Section words = section.section("words");
        for (String key : words.keys().keySet()) {
            String plain = words.text(key);
            for (String word : forms(key, words)) {
                once(word, words.where(key), seen);
                plainer.put(word, plain);
            }
        }
        List<String> law = section.texts("law");
        law.forEach(word -> once(word, section.where("law"), seen));
        return new WordList(plainer, law);
    }

    /** More forms of a word stand together, with commas between them. */
    private static List<String> forms(String key, Yaml.Section words) {
        List<String> forms =
                Arrays.stream(key.split(",", -1)).map(String::strip).toList();
        if (forms.contains("") || words.text(key).isEmpty()) {
            throw new Trouble(
                    Sentence.WRONG_VALUE, words.where(key), key, words.text(key), Sentence.EXPECTED_PLAINER.with());
        }
        return forms;
    }

    private static void once(String word, String where, Set<String> seen) {
        if (!seen.add(word.strip().toLowerCase(Locale.ROOT))) {
            throw new Trouble(Sentence.KEY_TWICE, where, word);
        }
    }
}
