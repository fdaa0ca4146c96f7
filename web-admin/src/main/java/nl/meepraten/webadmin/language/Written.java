package nl.meepraten.webadmin.language;

/**
 * A text that people will get.
 *
 * @param key of the words that say which text it is
 * @param number of the question it belongs to, from 1; 0 when it belongs to none
 * @param field id of the field on the page
 */
public record Written(String key, int number, String field, String text) {}
