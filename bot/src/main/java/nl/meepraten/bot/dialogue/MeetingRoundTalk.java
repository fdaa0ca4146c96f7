package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import nl.meepraten.bot.dialogue.Agenda.Coming;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.MeetingText;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.text.Language;

/** What a round about a meeting means for one person; who said no hears nothing more of it. */
final class MeetingRoundTalk {

    private MeetingRoundTalk() {}

    /** Counts as one of the unasked messages, as the opening of a question does. */
    static Turn invitation(State state, Coming coming, Context context) {
        boolean invites = MeetingTalk.isFor(coming, context) && !asked(state, context) && context.mayAskUnasked();
        return invites
                ? MeetingTalk.invite(coming, latest(state, context), Optional.empty(), context)
                        .precededBy(new Effect.Unasked())
                : Turn.none(state);
    }

    /** Somebody asked for this one by saying yes or perhaps, so it is not counted. */
    static Turn reminder(State state, Coming coming, Context context) {
        Rsvp rsvp = context.agenda().rsvps().getOrDefault(coming.id(), Rsvp.OPEN);
        if (!rsvp.mayCome() || !coming.open(context.now())) {
            return Turn.none(state);
        }
        boolean tomorrow = context.now().isBefore(coming.dayBegins());
        String words =
                texts(context).reminder(language(context), coming.meeting().plan(), tomorrow);
        return told(state, coming, words, tomorrow ? coming.dayBegins() : coming.begins(), context);
    }

    /** What is new is no unasked message either: it is about something this person was told before. */
    static Turn change(State state, Coming coming, Context context) {
        if (!context.agenda().counts(coming.id()) || !coming.open(context.now())) {
            return Turn.none(state);
        }
        String words =
                texts(context).changed(language(context), coming.meeting().plan());
        return told(state, coming, words, coming.begins(), context);
    }

    static Turn cancellation(State state, Coming coming, Context context) {
        State left = without(state, coming.id());
        if (!context.agenda().counts(coming.id())) {
            return Turn.none(left);
        }
        String words =
                texts(context).cancelled(language(context), coming.meeting().plan());
        return Turn.of(left, new Effect.Say(words, coming.begins()));
    }

    /** Asks too whether somebody comes, unless something else is on the table. */
    private static Turn told(State state, Coming coming, String words, Instant until, Context context) {
        boolean telling = state instanceof State.Telling story && !story.letGo() && context.storyRuns();
        return telling || asked(state, context)
                ? Turn.of(state, new Effect.Say(words, until))
                : Turn.of(
                        new State.Expected(coming.id(), false, context.now(), Optional.empty(), latest(state, context)),
                        Speech.coming(context, coming, texts(context).asking(language(context), words), until));
    }

    private static boolean asked(State state, Context context) {
        return state instanceof State.Asked asked
                && context.running(asked.question().consultation()).isPresent();
    }

    private static Optional<ConsultationId> latest(State state, Context context) {
        return CommandTalk.latest(state).filter(id -> context.running(id).isPresent());
    }

    private static State without(State state, MeetingId id) {
        return switch (state) {
            case State.Expected expected ->
                expected.meeting().equals(id) ? new State.Idle(expected.latest()) : expected;
            case State.Idle idle -> idle.meeting().equals(Optional.of(id)) ? new State.Idle(idle.latest()) : idle;
            case State.Asked asked -> asked;
            case State.Telling telling -> telling;
            case State.Unmet unmet -> unmet;
            case State.Invited invited -> invited;
            case State.Aside aside -> aside.over(without(aside.under(), id));
        };
    }

    private static MeetingText texts(Context context) {
        return MeetingTalk.texts(context);
    }

    private static Language language(Context context) {
        return Speech.language(context);
    }
}
