package nl.meepraten.core.consultation;

import java.time.LocalDate;

/**
 * What the municipality promises before it asks (BS4). Every part is obligatory.
 *
 * @param purpose what is done with the answers
 * @param open what can still be changed
 * @param closed what is already decided
 * @param ladder how much participants have to say
 * @param answerBy the last day on which participants hear what is done
 * @param contact the one person at the municipality who answers, with a telephone number: "Karin: 06 00000000"
 */
public record Promise(String purpose, String open, String closed, Ladder ladder, LocalDate answerBy, String contact) {

    /** The same promise with this in other words. */
    Promise saying(String openSaid, String closedSaid) {
        return new Promise(purpose, openSaid, closedSaid, ladder, answerBy, contact);
    }
}
