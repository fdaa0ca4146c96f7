package nl.meepraten.webadmin.consultation;

import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Stage;

/**
 * What is known about a consultation that people are answering: nothing about answers.
 *
 * @param sentOn day it was sent, in words
 * @param daysOpen days people can still answer, today included
 */
public record RunningView(Consultation one, Preview preview, Broadcasts.Counts counts, String sentOn, long daysOpen) {

    public boolean open() {
        return one.stage() == Stage.OPEN;
    }
}
