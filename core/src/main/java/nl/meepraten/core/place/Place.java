package nl.meepraten.core.place;

/**
 * Where people are found: a soup bus, a night shelter.
 *
 * @param keyword the word people text to join there, in capitals: "SOEP"
 * @param name as officers know it: "Soepbus Stationsplein"
 * @param phrase as it fits in "Karin wil weten hoe het gaat ...": "bij de soepbus"
 * @param group the target group that is learned from the keyword, not asked: "buitenslapers"
 * @param discreet whether somebody else may read along on the phones of who joins here
 */
public record Place(String keyword, String name, String phrase, String group, boolean discreet) {

    /** A place where nobody needs to be careful with a phone. */
    public Place(String keyword, String name, String phrase, String group) {
        this(keyword, name, phrase, group, false);
    }
}
