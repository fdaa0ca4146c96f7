package nl.meepraten.core.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Words people meet in letters and questions, explained in a sentence: "WAT briefadres". */
public final class Explained {

    private static final Map<Language, Map<String, String>> WORDS = read();

    private Explained() {}

    private static Map<Language, Map<String, String>> read() {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.FULL) {
            Map<String, String> explained = new TreeMap<>();
            Properties file = Texts.file("explained_" + language.iso() + ".properties");
            file.stringPropertyNames().forEach(word -> explained.put(word.replace('_', ' '), file.getProperty(word)));
            words.put(language, Map.copyOf(explained));
        }
        return words;
    }

    /** What a word means; empty when it is not in the list. Words of the Dutch list are known in every language. */
    public static Optional<String> meaning(Language language, String word) {
        return Optional.ofNullable(words(language).get(word))
                .or(() -> Optional.ofNullable(words(Language.NL).get(word)));
    }

    /** All words of the list, in small letters, with what they mean. */
    public static Map<String, String> words(Language language) {
        return Optional.ofNullable(WORDS.get(language)).orElse(Map.of());
    }
}
