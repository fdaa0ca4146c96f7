package nl.meepraten.core.contact;

import java.util.Optional;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.text.Language;

/**
 * What we know of someone, and nothing else: never a name.
 *
 * @param language in which we talk, and in which we can say everything
 * @param own another language that was asked for, in which only some texts can be said
 * @param place keyword of the place where he or she joined; empty when it was none
 * @param discreet whether somebody else may read along on the phone; once so, that stays until this record is forgotten
 */
public record Participant(
        Language language, Optional<Language> own, String place, boolean discreet, Consent consent, Pace pace) {

    public static final Participant NEW = new Participant(Language.NL, "", Consent.NOT_GIVEN, Pace.ACTIVE);

    public Participant {
        if (!language.full() || own.filter(Language::full).isPresent()) {
            throw new IllegalArgumentException("Nobody talks " + language + " with " + own + " beside it.");
        }
    }

    /** Who asked for no other language than those in which we can say everything. */
    public Participant(Language language, String place, Consent consent, Pace pace) {
        this(language, Optional.empty(), place, false, consent, pace);
    }

    /** The same, who joins at this place. */
    public Participant at(Place joined) {
        return new Participant(language, own, joined.keyword(), discreet || joined.discreet(), consent, pace);
    }

    /** The same, on a phone that somebody else may read. */
    public Participant discreetly() {
        return new Participant(language, own, place, true, consent, pace);
    }

    /** Who asks for a language of which we know only some texts hears the rest in the one that was spoken before. */
    public Participant in(Language spoken) {
        return spoken.full()
                ? new Participant(spoken, Optional.empty(), place, discreet, consent, pace)
                : new Participant(language, Optional.of(spoken), place, discreet, consent, pace);
    }

    public Participant with(Consent given) {
        return new Participant(language, own, place, discreet, given, pace);
    }

    public Participant with(Pace wanted) {
        return new Participant(language, own, place, discreet, consent, wanted);
    }

    /** Whether rounds may be told to this person. */
    public boolean reachable() {
        return consent == Consent.GIVEN && pace == Pace.ACTIVE;
    }
}
