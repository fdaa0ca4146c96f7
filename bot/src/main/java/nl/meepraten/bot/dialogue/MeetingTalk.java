package nl.meepraten.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.dialogue.Agenda.Coming;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.bot.reading.RsvpReader;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.MeetingText;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.text.Text;

/** Inviting somebody to a meeting and hearing whether he or she comes: asked again once, kindly, and then let go. */
final class MeetingTalk {

    private MeetingTalk() {}

    /** The first meeting that this person is meant for and was not invited to yet. */
    static Optional<Turn> next(Context context, Optional<ConsultationId> latest, Optional<State.Which> before) {
        return context.agenda().meetings().stream()
                .filter(one -> isFor(one, context))
                .findFirst()
                .map(one -> invite(one, latest, before, context));
    }

    /** Whether this person is to be invited. */
    static boolean isFor(Coming coming, Context context) {
        return coming.open(context.now())
                && !context.agenda().rsvps().containsKey(coming.id())
                && coming.meeting()
                        .plan()
                        .audience()
                        .includes(context.participant().place(), context.group());
    }

    static Turn invite(Coming coming, Optional<ConsultationId> latest, Optional<State.Which> before, Context context) {
        return Turn.of(
                new State.Expected(coming.id(), false, context.now(), before, latest),
                new Effect.Attend(coming.id(), Rsvp.OPEN),
                invitation(coming, context));
    }

    private static Effect invitation(Coming coming, Context context) {
        String words = texts(context)
                .invitation(Speech.language(context), coming.meeting().plan());
        return Speech.coming(context, coming, words, coming.begins());
    }

    /** The whole invitation in another language, since it was not understood; asked as if for the first time. */
    static Turn saidAgain(State.Expected expected, Context context) {
        State asked =
                new State.Expected(expected.meeting(), false, expected.laid(), expected.before(), expected.latest());
        return context.agenda()
                .open(expected.meeting(), context.now())
                .map(coming -> Turn.of(asked, invitation(coming, context)))
                .orElseGet(() -> Turn.none(expected));
    }

    static Turn hear(State.Expected expected, Reading reading, String text, Context context) {
        Optional<Coming> coming = context.agenda().open(expected.meeting(), context.now());
        if (coming.isEmpty()) {
            return StoryTalk.hear(new State.Idle(expected.latest()), reading, text, context);
        }
        Optional<Turn> crossed = crossing(expected, coming.get(), text, context);
        if (crossed.isPresent()) {
            return crossed.get();
        }
        return switch (reading) {
            case Reading.Answer answer -> attend(expected.latest(), coming.get(), answer, context);
            case Reading.Unclear unclear ->
                expected.again() ? letGo(expected, text, context) : again(expected, coming.get(), context);
            case Reading.Story story ->
                Turn.of(
                        expected,
                        new Effect.Tell(text, true),
                        Speech.reply(context, Text.STORY_THANKS),
                        question(coming.get(), context));
            case Reading.Command command -> CommandTalk.obey(expected, command, context);
            case Reading.Distress distress -> DistressTalk.hear(expected, distress, context);
        };
    }

    /** Just after we asked, a reply is still about the question before it, as between two questions. */
    private static Optional<Turn> crossing(State.Expected expected, Coming coming, String text, Context context) {
        boolean mayCross = context.now().isBefore(expected.laid().plus(context.crossing()));
        return expected.before()
                .filter(before -> mayCross)
                .flatMap(before -> context.running(before.consultation())
                        .filter(Running::room)
                        .filter(running -> running.question(before.number()).kind() != Question.Kind.OPEN)
                        .flatMap(running -> StoryTalk.correction(running, before.number(), text, context))
                        .map(choose -> Turn.of(expected, choose, question(coming, context))));
    }

    private static Turn attend(Optional<ConsultationId> latest, Coming coming, Reading.Answer answer, Context context) {
        return after(coming, latest, context)
                .precededBy(heard(answer, context))
                .precededBy(new Effect.Attend(coming.id(), rsvp(answer)), thanks(coming, context));
    }

    /** What was read from other words than were asked for is said back; never to a phone that others may read. */
    private static Effect[] heard(Reading.Answer answer, Context context) {
        if (answer.literal() || context.discreet()) {
            return new Effect[0];
        }
        Text said = switch (rsvp(answer)) {
            case YES -> Text.BUTTON_YES;
            case NO -> Text.BUTTON_NO;
            case MAYBE -> Text.BUTTON_MAYBE;
            case OPEN -> throw new IllegalStateException("Nobody answers that it is open.");
        };
        String word = context.house().say(Speech.language(context), said, Map.of());
        return new Effect[] {Speech.reply(context, Text.ANSWER_HEARD, Map.of("answer", word))};
    }

    private static Effect thanks(Coming coming, Context context) {
        return Speech.reply(
                context,
                texts(context).thanks(Speech.language(context), coming.meeting().plan()));
    }

    private static Rsvp rsvp(Reading.Answer answer) {
        return switch (answer.option()) {
            case RsvpReader.YES -> Rsvp.YES;
            case RsvpReader.NO -> Rsvp.NO;
            case RsvpReader.MAYBE -> Rsvp.MAYBE;
            default -> throw new IllegalArgumentException("An invitation has no answer " + answer.option() + ".");
        };
    }

    /** What still waits: a question, another meeting, or how a story that was told meanwhile may travel on. */
    private static Turn after(Coming coming, Optional<ConsultationId> latest, Context context) {
        return context.waiting(Optional.empty())
                .map(running -> QuestionTalk.askFirst(context, running))
                .or(() -> next(context, latest, Optional.empty()))
                .orElseGet(() -> context.storyRuns()
                        ? StoryTalk.ask(context, latest, Optional.empty())
                        : Turn.none(new State.Idle(latest, Optional.of(coming.id()))));
    }

    private static Turn again(State.Expected expected, Coming coming, Context context) {
        Instant soon = context.now().plus(Context.REPLY);
        String words = texts(context).unclear(Speech.language(context));
        return Turn.of(
                new State.Expected(expected.meeting(), true, expected.laid(), expected.before(), expected.latest()),
                Speech.coming(context, coming, words, soon));
    }

    private static Turn letGo(State.Expected expected, String text, Context context) {
        return Turn.of(
                new State.Idle(expected.latest(), Optional.of(expected.meeting())),
                new Effect.Tell(text, true),
                Speech.reply(context, Text.MEETING_LET_GO));
    }

    /** Asks once more whether somebody comes, to a meeting that he or she knows. */
    static Turn ask(Coming coming, Optional<ConsultationId> latest, Context context) {
        return Turn.of(
                new State.Expected(coming.id(), false, context.now(), Optional.empty(), latest),
                question(coming, context));
    }

    static Effect question(Coming coming, Context context) {
        return Speech.coming(context, coming, words(coming, context), coming.begins());
    }

    /** In what words it is asked whether somebody comes, with the day. */
    private static String words(Coming coming, Context context) {
        return texts(context).again(Speech.language(context), coming.meeting().plan());
    }

    /** Reads a reply to the question whether somebody comes. */
    static Reading read(Coming coming, String text, Context context) {
        return RsvpReader.read(Speech.language(context), words(coming, context), text);
    }

    /**
     * A button under an invitation was pressed. What is on the table besides stays there.
     *
     * @return empty when it cannot be answered any more
     */
    static Optional<Turn> pressed(State state, MeetingId id, Reading.Answer answer, Context context) {
        return context.agenda()
                .open(id, context.now())
                .filter(coming -> context.agenda().rsvps().containsKey(id))
                .map(coming -> {
                    boolean asked = state instanceof State.Expected expected
                            && expected.meeting().equals(id);
                    return asked || state instanceof State.Idle
                            ? attend(CommandTalk.latest(state), coming, answer, context)
                            : Turn.of(state, new Effect.Attend(id, rsvp(answer)), thanks(coming, context));
                });
    }

    /** Somebody who is asked nothing says to come after all, or not to; or sends a number just after saying so. */
    static Optional<Turn> unasked(State.Idle idle, Reading reading, String text, Context context) {
        List<Coming> invited = context.agenda().invitedTo(context.now());
        Optional<Reading.Answer> answer = RsvpReader.unasked(text);
        if (answer.isPresent() && !invited.isEmpty()) {
            return Optional.of(
                    invited.size() == 1
                            ? attend(idle.latest(), invited.getFirst(), answer.get(), context)
                            : ask(invited.getFirst(), idle.latest(), context));
        }
        boolean stray = reading instanceof Reading.Unclear unclear && unclear.reason() == Reading.Reason.NO_QUESTION;
        return idle.meeting()
                .filter(id -> stray)
                .flatMap(id -> context.agenda().open(id, context.now()))
                .map(coming -> Turn.of(idle, Speech.reply(context, Text.CHANGE_HINT)));
    }

    static MeetingText texts(Context context) {
        return new MeetingText(context.house().texts());
    }

    /** Whether an invitation was laid so short ago that something else had better wait. */
    static boolean waits(State state, Duration tooSoon, Context context) {
        return state instanceof State.Expected expected
                && context.agenda().open(expected.meeting(), context.now()).isPresent()
                && expected.laid().isAfter(context.now().minus(tooSoon));
    }
}
