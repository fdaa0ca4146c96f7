package nl.meepraten.bot.dialogue.house;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.contact.Participant;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;

/**
 * The municipality this conversation is held for.
 *
 * @param municipality name as it fits after "gemeente": "Dorpstad"
 * @param contactName first name of the contact person: "Karin"
 * @param contact how to reach that person: "Karin: 06 00000000"
 * @param helplines numbers of helplines by the name of their argument in the texts
 * @param more languages of which we know only some texts, and may say those
 */
public record House(
        String municipality,
        String contactName,
        String contact,
        Places places,
        Map<String, String> helplines,
        Texts texts,
        Set<Language> more) {

    public House {
        helplines = Map.copyOf(helplines);
        more = Set.copyOf(more);
    }

    /** In the languages in which everything can be said. */
    public House(
            String municipality,
            String contactName,
            String contact,
            Places places,
            Map<String, String> helplines,
            Texts texts) {
        this(municipality, contactName, contact, places, helplines, texts, Set.of());
    }

    /** The same, which speaks these languages too. */
    public House speaking(Set<Language> others) {
        return new House(municipality, contactName, contact, places, helplines, texts, others);
    }

    /** Whether somebody else may read along with this person: so it was once, or so it is where he or she joined. */
    public boolean discreet(Participant participant) {
        return participant.discreet() || places.discreet(participant.place());
    }

    /** The same, whose texts can be read by anybody who holds the phone. */
    public House discreetly() {
        return new House(municipality, contactName, contact, places, helplines, texts.discreet(), Set.of());
    }

    public String say(Language language, Text text, Map<String, Object> arguments) {
        return texts.say(language, text, arguments);
    }

    /** @param placePhrase where someone is, in Dutch; in another language that is left out */
    public String introduction(Language language, Optional<String> placePhrase, String channel) {
        String phrase = placePhrase
                .filter(known -> language == Language.NL)
                .orElseGet(() -> say(language, Text.PLACE_UNKNOWN, Map.of()));
        return say(
                language,
                Text.INTRO_WHO,
                Map.of(
                        "municipality",
                        municipality,
                        "contactName",
                        contactName,
                        "placePhrase",
                        phrase,
                        "channel",
                        channel));
    }
}
