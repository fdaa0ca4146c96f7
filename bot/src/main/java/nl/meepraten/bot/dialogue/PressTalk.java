package nl.meepraten.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.bot.reading.RsvpReader;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;

/**
 * A button was pressed. It answers what it stood under, however long ago that was: the question on the table, an
 * earlier one that is still open, or one that is closed. What no button of ours can say is passed over in silence.
 */
final class PressTalk {

    private static final int YES_OR_NO = 2;
    private static final int OTHER_LANGUAGE = 3;

    private PressTalk() {}

    static Turn hear(State state, Incoming.Pressed pressed, Context context) {
        if (context.participant().pace() == Pace.STOPPED || pressed.option() < 1) {
            return Turn.none(state);
        }
        if (DoorTalk.shut(state, Optional.empty(), context)) {
            return DoorTalk.knock(DoorTalk.door(state, context), context);
        }
        if (state instanceof State.Aside aside) {
            return hear(aside.under(), pressed, context);
        }
        return switch (pressed.about()) {
            case About.Nothing nothing -> Turn.none(state);
            case About.TakingPart part -> takingPart(state, part.asked(), pressed.option(), context);
            case About.Question question ->
                afterConsent(state, context, () -> question(state, question.which(), pressed.option(), context));
            case About.Coming coming ->
                afterConsent(state, context, () -> coming(state, coming, pressed.option(), context));
            case About.Permission permission ->
                afterConsent(state, context, () -> permission(state, permission, pressed.option(), context));
        };
    }

    private static Turn takingPart(State state, Language asked, int option, Context context) {
        if (option == OTHER_LANGUAGE) {
            return LanguageTalk.other(state, asked, context);
        }
        if (option > YES_OR_NO) {
            return Turn.none(state);
        }
        if (context.participant().consent() == Consent.GIVEN) {
            return Turn.of(state, Speech.reply(context, Text.BUTTON_TAKES_PART));
        }
        // A yes under an introduction of long ago, as after WIS, is no yes to this one.
        boolean now = state instanceof State.Invited || option == YES_OR_NO;
        return now ? ConsentTalk.answered(state, option, context) : ConsentTalk.introduce(context);
    }

    /** Without consent nothing can be answered; a button from before WIS may still be in the chat. */
    private static Turn afterConsent(State state, Context context, Supplier<Turn> answer) {
        if (context.participant().consent() == Consent.GIVEN) {
            return answer.get();
        }
        return state instanceof State.Invited
                ? Turn.of(state, Speech.invitation(context, Text.CONSENT_AGAIN))
                : ConsentTalk.introduce(context);
    }

    private static Turn question(State state, State.Which which, int option, Context context) {
        Optional<Running> running = context.running(which.consultation());
        if (running.isEmpty()) {
            return closed(state, context);
        }
        if (!offered(running.get(), which.number(), option)) {
            return Turn.none(state);
        }
        int choice = running.get().question(which.number()).code(List.of(option));
        Optional<State.Asked> normal = onTheTable(state, which, running.get(), context);
        if (normal.isPresent()) {
            return QuestionTalk.choose(normal.get(), running.get(), choice, context);
        }
        return running.get().room()
                ? Turn.of(
                        state,
                        new Effect.Choose(which.consultation(), which.number(), choice),
                        Speech.reply(context, Text.ANSWER_CHANGED))
                : Turn.of(state, Speech.reply(context, Text.FULL_BOX));
    }

    private static boolean offered(Running running, int number, int option) {
        if (number >= running.consultation().questions().size()) {
            return false;
        }
        Question question = running.question(number);
        return question.oneAnswer() && option <= question.answers();
    }

    /** The question as it is asked now, or as it still waits for an answer while nothing else is asked. */
    private static Optional<State.Asked> onTheTable(State state, State.Which which, Running running, Context context) {
        if (state instanceof State.Asked asked && asked.question().equals(which)) {
            return Optional.of(asked);
        }
        boolean waits = state instanceof State.Idle && !running.answered().contains(which.number());
        return waits
                ? Optional.of(new State.Asked(which, 0, context.now(), Optional.empty(), false))
                : Optional.empty();
    }

    private static Turn permission(State state, About.Permission asked, int option, Context context) {
        if (option > Permission.values().length) {
            return Turn.none(state);
        }
        boolean now = state instanceof State.Telling telling
                && asked.equals(About.Permission.of(telling.laid()))
                && context.storyRuns();
        return now
                ? StoryTalk.permitted((State.Telling) state, Permission.values()[option - 1], context)
                : closed(state, context);
    }

    /** What was said to an invitation can be changed by its buttons as long as the meeting is still to come. */
    private static Turn coming(State state, About.Coming about, int option, Context context) {
        if (option > RsvpReader.MAYBE) {
            return Turn.none(state);
        }
        return MeetingTalk.pressed(state, about.meeting(), new Reading.Answer(option), context)
                .orElseGet(() -> closed(state, context));
    }

    private static Turn closed(State state, Context context) {
        return Turn.of(state, Speech.reply(context, Text.BUTTON_CLOSED));
    }
}
