package nl.meepraten.core.contact;

import nl.meepraten.core.text.Language;

/**
 * What we know of someone, and nothing else: never a name.
 *
 * @param language in which we talk
 * @param place keyword of the place where he or she joined; empty when it was none
 */
public record Participant(Language language, String place, Consent consent, Pace pace) {

    public static final Participant NEW = new Participant(Language.NL, "", Consent.NOT_GIVEN, Pace.ACTIVE);

    public Participant at(String keyword) {
        return new Participant(language, keyword, consent, pace);
    }

    public Participant in(Language spoken) {
        return new Participant(spoken, place, consent, pace);
    }

    public Participant with(Consent given) {
        return new Participant(language, place, given, pace);
    }

    public Participant with(Pace wanted) {
        return new Participant(language, place, consent, wanted);
    }

    /** Whether rounds may be told to this person. */
    public boolean reachable() {
        return consent == Consent.GIVEN && pace == Pace.ACTIVE;
    }
}
