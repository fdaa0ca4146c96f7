package nl.meepraten.webadmin.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What every page shares: its frame.
 *
 * @param title of this page, for the browser's tab
 * @param current key of the menu item this page belongs to: "overview", "questions", "stories", "feedback", "meetings", "reading",
 *     "answerBack", "promises", "settings"; empty for none
 * @param visitor who is logged in
 * @param municipality name as it fits after "Gemeente": "Dorpstad"
 * @param demo whether this is the demo town
 * @param otherLanguage where this page in the other language is; empty when it cannot be asked for again
 */
public record Shell(
        String title,
        String current,
        Optional<Visitor> visitor,
        String municipality,
        boolean demo,
        Words words,
        Optional<String> otherLanguage) {

    public String say(String key) {
        return words.say(key);
    }

    public String say(String key, Map<String, Object> arguments) {
        return words.say(key, arguments);
    }

    /** "11 december". */
    public String day(LocalDate day) {
        return words.day(day);
    }

    /** The code of the language of this page, "nl" or "en". */
    public String language() {
        return words.language().iso();
    }

    /** The secret for the hidden field {@code csrf} of a form. */
    public String csrf() {
        return visitor.map(Visitor::csrf).orElse("");
    }
}
