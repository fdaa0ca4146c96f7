package nl.meepraten.core.place;

/**
 * Where people are found: a soup bus, a night shelter.
 *
 * @param keyword the word people text to join there, in capitals: "SOEP"
 * @param name as officers know it: "Soepbus Stationsplein"
 * @param phrase as it fits in "Karin wil weten hoe het gaat ...": "bij de soepbus"
 * @param group the target group that is learned from the keyword, not asked: "buitenslapers"
 */
public record Place(String keyword, String name, String phrase, String group) {}
