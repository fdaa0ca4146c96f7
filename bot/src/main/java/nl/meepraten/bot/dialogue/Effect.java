package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.text.Language;

/** What must happen because of a turn: data, written in one transaction by {@code EffectWriter}. */
public sealed interface Effect {

    /**
     * Sends a text.
     *
     * @param until after this it is no longer worth sending
     * @param buttons for answering it, when it asks something
     */
    record Say(String words, Instant until, Optional<Buttons> buttons) implements Effect {
        Say(String words, Instant until) {
            this(words, until, Optional.empty());
        }
    }

    /**
     * Puts a choice in the ballot box, over an earlier one.
     *
     * @param question from 0
     * @param choice as {@code Question.code} writes it, or {@code Choice.NOT_UNDERSTOOD}
     */
    record Choose(ConsultationId consultation, int question, int choice) implements Effect {}

    /**
     * Puts words in the letterbox.
     *
     * @param agreed whether the writer has agreed to take part
     * @param about the open question they answer; empty when nobody asked
     */
    record Tell(String text, boolean agreed, Optional<State.Which> about) implements Effect {
        Tell(String text, boolean agreed) {
            this(text, agreed, Optional.empty());
        }
    }

    /** What the person said to an invitation, over what was said before. */
    record Attend(MeetingId meeting, Rsvp rsvp) implements Effect {}

    /** How the words of the story being told may travel on; that ends the story. */
    record Permit(Permission permission) implements Effect {}

    /** The story with this receipt is to go. */
    record Withdraw(Receipt receipt) implements Effect {}

    /** The person agrees to take part. */
    record Agree() implements Effect {}

    /** The person belongs to this place from now on. */
    record Join(Place place) implements Effect {}

    /** The person wants more or fewer messages. */
    record Hear(Pace pace) implements Effect {}

    /** Everything we keep of this person goes, now. */
    record Forget() implements Effect {}

    /** The person wants to talk in this language. */
    record Speak(Language language) implements Effect {}

    /** What lies in the chat goes too, of both sides, as far as the channel lets us. */
    record EmptyChat() implements Effect {}

    /** Helplines were given; not again within the hour. */
    record GaveHelpline() implements Effect {}

    /** One of the two unasked messages of this week was used. */
    record Unasked() implements Effect {}
}
