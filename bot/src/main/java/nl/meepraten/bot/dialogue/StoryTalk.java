package nl.meepraten.bot.dialogue;

import java.util.Optional;
import nl.meepraten.bot.reading.PermissionReader;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.text.Text;

/** What someone tells of their own accord. Everything counts; nothing is wrong. */
final class StoryTalk {

    /** Too little to ask how it may travel on. */
    private static final int FEW_WORDS = 3;

    private StoryTalk() {}

    static Turn hear(State.Idle idle, Reading reading, String text, Context context) {
        return noStory(idle, idle.latest(), reading, text, context)
                .orElseGet(() -> isShort(text)
                        ? added(idle, text, context)
                        : Turn.of(
                                new State.Telling(idle.latest(), context.now(), Optional.empty(), 1),
                                new Effect.Tell(text, true),
                                Speech.permission(context, Text.STORY_THANKS_ASK, context.now())));
    }

    /** An answer while nothing is asked: how to change one, or that there is no question. */
    private static Optional<Turn> noStory(
            State stays, Optional<ConsultationId> latest, Reading reading, String text, Context context) {
        Optional<Running> running = latest.flatMap(context::running);
        if (reading instanceof Reading.Unclear unclear && unclear.reason() != Reading.Reason.NO_ANSWER) {
            Text said = running.isPresent() ? Text.CHANGE_HINT : Text.NO_QUESTION_NOW;
            return Optional.of(Turn.of(stays, Speech.reply(context, said)));
        }
        return running.filter(one -> looksLikeAnAnswer(one, text, context))
                .map(one -> Turn.of(stays, Speech.reply(context, Text.CHANGE_HINT)));
    }

    private static boolean isShort(String text) {
        return text.strip().split("\\s+").length <= FEW_WORDS;
    }

    private static Turn added(State stays, String text, Context context) {
        return Turn.of(stays, new Effect.Tell(text, true), Speech.reply(context, Text.STORY_THANKS));
    }

    /** What comes after we asked how the words may travel on: the answer to that, or more of the story. */
    static Turn more(State.Telling telling, Reading reading, String text, Context context) {
        if (!context.storyRuns()) {
            return hear(new State.Idle(telling.latest()), reading, text, context);
        }
        Optional<Permission> permission = PermissionReader.read(text);
        if (telling.letGo()) {
            return permission
                    .filter(said -> said != Permission.AS_TYPED)
                    .map(said -> permitted(telling, said, context))
                    .orElseGet(() -> afterwards(telling, reading, text, context));
        }
        return crossing(telling, text, context)
                .or(() -> permission.map(said -> permitted(telling, said, context)))
                .orElseGet(() -> PermissionReader.isKindWord(text)
                        ? letGo(telling, context)
                        : unanswered(telling, reading, text, context));
    }

    /** Asked again once, kindly, and then let go, as a question is. */
    private static Turn unanswered(State.Telling telling, Reading reading, String text, Context context) {
        boolean unclear = reading instanceof Reading.Unclear;
        if (!unclear && isShort(text)) {
            return added(telling, text, context);
        }
        State.Telling again = telling.again();
        Turn turn = again.letGo()
                ? letGo(telling, context)
                : Turn.of(
                        again,
                        Speech.permission(
                                context, unclear ? Text.PERMISSION_ASK : Text.STORY_THANKS_ASK, telling.laid()));
        return unclear ? turn : turn.precededBy(new Effect.Tell(text, true));
    }

    /** What goes without an answer; the story stays open, so that a refusal is still heard. */
    static Turn letGo(State.Telling telling, Context context) {
        return Turn.of(telling.givenUp(), Speech.reply(context, Text.PERMISSION_LET_GO));
    }

    private static Turn afterwards(State.Telling telling, Reading reading, String text, Context context) {
        return noStory(telling, telling.latest(), reading, text, context)
                .orElseGet(() -> PermissionReader.isKindWord(text)
                        ? Turn.of(telling, Speech.reply(context, Text.NO_QUESTION_NOW))
                        : added(telling, text, context));
    }

    /** The reply names no choice: whoever looks at the phone does not see it there. */
    static Turn permitted(State.Telling telling, Permission permission, Context context) {
        return context.waiting(Optional.empty())
                .map(running -> QuestionTalk.askFirst(context, running))
                .or(() -> MeetingTalk.next(context, telling.latest(), Optional.empty()))
                .orElseGet(() -> Turn.none(new State.Idle(telling.latest())))
                .precededBy(new Effect.Permit(permission), ReceiptTalk.thanks(context));
    }

    /** Just after we asked, a reply is still about the question before it, as between two questions. */
    private static Optional<Turn> crossing(State.Telling telling, String text, Context context) {
        boolean mayCross = context.now().isBefore(telling.laid().plus(context.crossing()));
        return telling.before()
                .filter(before -> mayCross)
                .flatMap(before -> context.running(before.consultation())
                        .filter(Running::room)
                        .filter(running -> running.question(before.number()).kind() != Question.Kind.OPEN)
                        .flatMap(running -> correction(running, before.number(), text, context))
                        .map(choose -> Turn.of(
                                telling, choose, Speech.permission(context, Text.PERMISSION_ASK, telling.laid()))));
    }

    /** A reply to an earlier question, when it surely is one. */
    static Optional<Effect> correction(Running running, int number, String text, Context context) {
        return QuestionTalk.surely(running.question(number), text, context)
                .map(answer -> QuestionTalk.chosen(running, number, answer));
    }

    /** Asks how words may travel on that were told while something else was on the table. */
    static Turn ask(Context context, Optional<ConsultationId> latest, Optional<State.Which> before) {
        return Turn.of(
                new State.Telling(latest, context.now(), before, 1),
                Speech.permission(context, Text.PERMISSION_ASK, context.now()));
    }

    static Turn askIfToldOrElseIdle(Context context, Optional<ConsultationId> latest, Optional<State.Which> before) {
        return context.storyRuns() ? ask(context, latest, before) : Turn.none(new State.Idle(latest));
    }

    /** Numbers are in many stories, and anything answers an open question: those are not looked for. */
    private static boolean looksLikeAnAnswer(Running running, String text, Context context) {
        return running.consultation().questions().stream()
                .filter(question -> isShort(text)
                        || switch (question.kind()) {
                            case YES_NO, SINGLE_CHOICE, MULTIPLE_CHOICE -> true;
                            case SCALE, NUMBER, OPEN -> false;
                        })
                .filter(question -> question.kind() != Question.Kind.OPEN)
                .map(question -> QuestionTalk.read(question, text, context))
                .anyMatch(reading -> reading instanceof Reading.Answer answer && (answer.literal() || isShort(text)));
    }
}
