package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.meeting.MeetingId;

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
     * @param meeting the meeting that was answered for after that
     */
    record Idle(Optional<ConsultationId> latest, Optional<MeetingId> meeting) implements State {
        public Idle(Optional<ConsultationId> latest) {
            this(latest, Optional.empty());
        }
    }

    /**
     * We invited to a meeting, and asked whether he or she comes.
     *
     * @param again whether we asked a second time
     * @param laid when we asked
     * @param before the question just before it, to which a reply may still be on its way
     * @param latest the consultation that was answered last
     */
    record Expected(
            MeetingId meeting, boolean again, Instant laid, Optional<Which> before, Optional<ConsultationId> latest)
            implements State {

        /** The same, remembering only consultations that are {@code kept}. */
        Expected only(Predicate<ConsultationId> kept) {
            return new Expected(
                    meeting, again, laid, before.filter(which -> kept.test(which.consultation())), latest.filter(kept));
        }
    }

    /**
     * A story was told and we asked how its words may travel on. What follows is more of the story, unless it answers
     * that. After two times we ask no more, and only listen for a tighter answer than the one that goes without.
     *
     * @param latest the consultation that was answered last
     * @param laid when we asked
     * @param before the question just before it, to which a reply may still be on its way
     * @param asks how often we asked: 1 or 2; 3 when we ask no more
     */
    record Telling(Optional<ConsultationId> latest, Instant laid, Optional<Which> before, int asks) implements State {

        static final int LET_GO = 3;

        /** The same, remembering only consultations that are {@code kept}. */
        Telling only(Predicate<ConsultationId> kept) {
            return new Telling(
                    latest.filter(kept), laid, before.filter(which -> kept.test(which.consultation())), asks);
        }

        /** Whether we ask no more. */
        public boolean letGo() {
            return asks >= LET_GO;
        }

        /** The same, asked once more. */
        Telling again() {
            return new Telling(latest, laid, before, asks + 1);
        }

        /** The same, asked no more. */
        Telling givenUp() {
            return new Telling(latest, laid, Optional.empty(), LET_GO);
        }
    }

    /**
     * One question of one consultation.
     *
     * @param number from 0
     */
    record Which(ConsultationId consultation, int number) {}
}
