package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;

/**
 * An open consultation as it stands for one person, in memory while a turn runs.
 *
 * @param room whether the ballot box has room for this person
 * @param answered the numbers of the questions that have an answer, understood or not
 * @param understood those among them whose answer counts
 */
public record Running(
        Consultation consultation, Instant closesAt, boolean room, Set<Integer> answered, Set<Integer> understood) {

    public Running {
        answered = Set.copyOf(answered);
        understood = Set.copyOf(understood);
    }

    /** The same in the words of this language. */
    Running in(Language language) {
        return new Running(consultation.in(language), closesAt, room, answered, understood);
    }

    /** Whether nothing of it tells anything to who should not know, in any language. */
    boolean harmless(Places places) {
        return Draft.of(consultation).harmless(places);
    }

    ConsultationId id() {
        return consultation.id();
    }

    Question question(int number) {
        return consultation.questions().get(number);
    }

    /** The first question without an answer, not counting {@code also}, which is being answered now. */
    Optional<Integer> firstOpen(Set<Integer> also) {
        for (int number = 0; number < consultation.questions().size(); number++) {
            if (!answered.contains(number) && !also.contains(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    boolean wantsAnswer() {
        return room && firstOpen(Set.of()).isPresent();
    }
}
