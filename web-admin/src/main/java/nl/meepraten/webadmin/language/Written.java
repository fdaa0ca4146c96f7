package nl.meepraten.webadmin.language;

import nl.meepraten.core.plainwords.Writing;
import nl.meepraten.core.text.Language;

/**
 * A text that people will get.
 *
 * @param key of the words that say which text it is
 * @param number of the question it belongs to, from 1; 0 when it belongs to none
 * @param field id of the field on the page
 * @param language in which it is written
 */
public record Written(String key, int number, String field, Language language, Writing writing, String text) {

    /** Something told in Dutch that belongs to no question. */
    public static Written dutch(String key, String field, String text) {
        return new Written(key, 0, field, Language.NL, Writing.TEXT, text);
    }
}
