package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.text.Language;

/** What a button under a text is about, so that whoever presses it answers that and nothing else. */
public sealed interface About {

    /**
     * Whether someone takes part: 1 is yes, 2 is no, 3 is the other language.
     *
     * @param asked the language in which we asked
     */
    record TakingPart(Language asked) implements About {}

    /** A question of a consultation. */
    record Question(State.Which which) implements About {}

    /**
     * How the words of a story may travel on.
     *
     * @param asked when we asked, in seconds since 1970: which story it was is no business of the channel
     */
    record Permission(long asked) implements About {
        static Permission of(Instant laid) {
            return new Permission(laid.getEpochSecond());
        }
    }

    /** Whether someone comes to a meeting. */
    record Coming(MeetingId meeting) implements About {}

    /** Nothing that we ever asked: the button was not ours. */
    record Nothing() implements About {}

    /** What is on the table in this state, for who speaks this language. */
    static Optional<About> of(State state, Language language) {
        return switch (state) {
            case State.Unmet unmet -> Optional.empty();
            case State.Invited invited -> Optional.of(new TakingPart(language));
            case State.Asked asked -> Optional.of(new Question(asked.question()));
            case State.Idle idle -> Optional.empty();
            case State.Expected expected -> Optional.of(new Coming(expected.meeting()));
            case State.Telling telling ->
                telling.letGo() ? Optional.empty() : Optional.of(Permission.of(telling.laid()));
            case State.Aside aside -> Optional.empty();
        };
    }
}
