package nl.meepraten.webadmin.consultation;

import java.time.LocalDate;
import java.util.Optional;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.mishap.Mishap;

/**
 * What is known about a consultation that people are answering: nothing about answers.
 *
 * @param mishap what last happened to its answers, if anything did
 * @param sentOn day it was sent; empty for a draft
 * @param daysOpen days people can still answer, today included
 */
public record RunningView(
        Consultation one,
        Preview preview,
        Broadcasts.Counts counts,
        Optional<Mishap> mishap,
        Optional<LocalDate> sentOn,
        long daysOpen) {

    public boolean open() {
        return one.stage() == Stage.OPEN;
    }

    /** Whether it ended because its answers are gone, and not because somebody took it back. */
    public boolean lost() {
        return !open()
                && mishap.filter(one -> one.kind() == Mishap.Kind.ANSWERS_LOST).isPresent();
    }
}
