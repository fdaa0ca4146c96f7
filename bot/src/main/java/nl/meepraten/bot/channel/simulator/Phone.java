package nl.meepraten.bot.channel.simulator;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;

/**
 * What the page shows.
 *
 * @param who key of the person whose phone it is
 * @param bubbles oldest first; only the new ones when the page asks for what came after
 * @param next place of the first bubble that is yet to come
 * @param clockMoves whether the clock can be moved from here
 * @param lost whether a message just sent was not handled
 */
public record Phone(
        Words words,
        String who,
        List<Choice> people,
        List<String> keywords,
        List<Bubble> bubbles,
        long next,
        Instant now,
        boolean clockMoves,
        List<StoredRow> stored,
        boolean lost,
        String panelUrl) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final List<String> COMMANDS = List.of("WIE", "HULP", "PAUZE", "STOP", "WIS", "TAAL");

    /** Someone to choose in the list of people. */
    public record Choice(String key, String name, boolean chosen) {}

    static List<Choice> people(Words words, Persona chosen) {
        List<Choice> people = new ArrayList<>();
        for (Persona one : Personas.named()) {
            people.add(new Choice(one.key(), words.say("persona." + one.key()), one.equals(chosen)));
        }
        if (Personas.isNewcomer(chosen)) {
            people.add(new Choice(chosen.key(), words.say("persona.newcomer") + " " + chosen.key(), true));
        }
        people.add(new Choice(Personas.NEW, words.say("persona.new"), false));
        people.add(new Choice(Personas.NEW_DISCREET, words.say("persona.new.discreet"), false));
        return people;
    }

    /** Place of the bubble that will follow these. */
    static long next(List<Bubble> bubbles) {
        return bubbles.isEmpty() ? 0 : bubbles.getLast().place() + 1;
    }

    static List<String> keywords(Places places) {
        return places.all().stream().map(Place::keyword).toList();
    }

    /** The code of the language of the page, "nl" or "en"; the phone itself speaks the language of whoever holds it. */
    public String language() {
        return words.language().iso();
    }

    /** Where this page in the other language is. */
    public String otherLanguage() {
        String other = words.language() == Language.NL ? Language.EN.iso() : Language.NL.iso();
        return "/taal?naar=" + other;
    }

    /** Whether this phone texts to the discreet number. */
    public boolean discreet() {
        return Personas.find(who).filter(one -> one.channel().discreet()).isPresent();
    }

    public String say(String key) {
        return words.say(key);
    }

    /** Messages that are good to try. */
    public List<String> tries() {
        List<String> tries = new ArrayList<>(keywords);
        tries.addAll(List.of("1", "2", say("try.yes"), say("try.idea")));
        tries.addAll(COMMANDS);
        return tries;
    }

    public String date() {
        return formatted("clock.format");
    }

    public String time() {
        return formatted("clock.time");
    }

    private String formatted(String pattern) {
        return DateTimeFormatter.ofPattern(say(pattern), words.language().locale())
                .format(now.atZone(ZONE));
    }
}
