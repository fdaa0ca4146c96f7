package nl.meepraten.webadmin.consultation;

import java.time.LocalDate;
import java.util.Optional;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Stage;

/**
 * What is known about a consultation that people are answering: nothing about answers.
 *
 * @param sentOn day it was sent; empty for a draft
 * @param daysOpen days people can still answer, today included
 */
public record RunningView(
        Consultation one, Preview preview, Broadcasts.Counts counts, Optional<LocalDate> sentOn, long daysOpen) {

    public boolean open() {
        return one.stage() == Stage.OPEN;
    }
}
