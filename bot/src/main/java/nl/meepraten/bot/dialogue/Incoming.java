package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.List;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.meeting.MeetingId;

/** What the conversation answers to: what someone texts, and what time brings. */
public sealed interface Incoming {

    record Message(String text) implements Incoming {}

    /**
     * A message that was changed after it was sent.
     *
     * @param text what it says now
     * @param written when it was first sent
     */
    record Edited(String text, Instant written) implements Incoming {}

    /**
     * A button that was pressed, now or long after it was sent.
     *
     * @param option the number of the answer, from 1; anybody can send any number
     */
    record Pressed(About about, int option) implements Incoming {}

    /**
     * A round that comes by everyone.
     *
     * @param subject code of the consultation or meeting it is about
     * @param audience for whom it is
     * @param words what it tells, or says before it asks; often nothing
     */
    record Round(Broadcast.Kind kind, String subject, Audience audience, List<String> words) implements Incoming {
        public Round {
            words = List.copyOf(words);
        }

        ConsultationId consultation() {
            return new ConsultationId(subject);
        }

        MeetingId meeting() {
            return new MeetingId(subject);
        }
    }
}
