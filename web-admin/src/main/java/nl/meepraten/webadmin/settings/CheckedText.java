package nl.meepraten.webadmin.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.SafetyTexts;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;

/** A text in Dutch and in another language; what is filled in stands in braces. */
public record CheckedText(Text text, String dutch, String other) {

    static List<CheckedText> all(Texts texts, Language language) {
        return SafetyTexts.KEYS.stream()
                .map(text -> new CheckedText(text, said(texts, Language.NL, text), said(texts, language, text)))
                .toList();
    }

    private static String said(Texts texts, Language language, Text text) {
        Map<String, Object> arguments = new HashMap<>();
        texts.arguments(language, text).forEach(name -> arguments.put(name, "{" + name + "}"));
        return texts.say(language, text, arguments);
    }
}
