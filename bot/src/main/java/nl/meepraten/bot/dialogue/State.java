package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import nl.meepraten.core.consultation.ConsultationId;

/** Where someone is in the conversation. */
public sealed interface State {

    /** We have never met. */
    record Unmet() implements State {}

    /**
     * We asked whether he or she wants to take part.
     *
     * @param again whether we asked a second time
     */
    record Invited(boolean again) implements State {}

    /**
     * A question is on the table.
     *
     * @param unclear how often the reply to it was not understood
     * @param laid when it was sent
     * @param before the question just before it, to which a reply may still be on its way
     * @param redo whether earlier answers are being changed, so that every question comes along again
     */
    record Asked(Which question, int unclear, Instant laid, Optional<Which> before, boolean redo) implements State {}

    /**
     * Nothing is asked.
     *
     * @param latest the consultation that was answered last
     */
    record Idle(Optional<ConsultationId> latest) implements State {}

    /**
     * A story was told and we asked how its words may travel on. What follows is more of the story, unless it answers
     * that.
     *
     * @param latest the consultation that was answered last
     * @param laid when we asked
     * @param before the question just before it, to which a reply may still be on its way
     */
    record Telling(Optional<ConsultationId> latest, Instant laid, Optional<Which> before) implements State {

        /** The same, remembering only consultations that are {@code kept}. */
        Telling only(Predicate<ConsultationId> kept) {
            return new Telling(latest.filter(kept), laid, before.filter(which -> kept.test(which.consultation())));
        }
    }

    /**
     * One question of one consultation.
     *
     * @param number from 0
     */
    record Which(ConsultationId consultation, int number) {}
}
