package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
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
     * One question of one consultation.
     *
     * @param number from 0
     */
    record Which(ConsultationId consultation, int number) {}
}
