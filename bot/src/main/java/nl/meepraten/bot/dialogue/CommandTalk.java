package nl.meepraten.bot.dialogue;

import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;

/** Words that always work, wherever someone is in the conversation. */
final class CommandTalk {

    private CommandTalk() {}

    static Turn obey(State state, Reading.Command command, Context context) {
        return switch (command.kind()) {
            case STOP -> Turn.of(state, new Effect.Hear(Pace.STOPPED), Speech.reply(context, Text.STOP_DONE));
            case START -> start(state, context);
            case WIPE ->
                Turn.of(
                        new State.Unmet(),
                        new Effect.Forget(),
                        new Effect.EmptyChat(),
                        Speech.reply(context, Text.WIS_DONE));
            case PAUSE -> Turn.of(state, new Effect.Hear(Pace.PAUSED), Speech.reply(context, Text.PAUSE_DONE));
            case HELP -> Turn.of(state, Speech.reply(context, Text.HELP));
            case WHO ->
                Turn.of(
                        state,
                        Speech.reply(
                                context,
                                Text.WHO,
                                Map.of("contact", context.house().contact())));
            case CHANGE -> change(state, context);
            case LANGUAGE -> LanguageTalk.which(state, context);
            case DUTCH -> LanguageTalk.speak(state, Language.NL, context);
            case ENGLISH -> LanguageTalk.speak(state, Language.EN, context);
        };
    }

    /** Who stopped hears nothing until START or a place's word; only forgetting and help still work. */
    static Turn whileStopped(State state, Reading reading, Optional<Place> keyword, Context context) {
        Context back = context.with(context.participant().with(Pace.ACTIVE));
        boolean returns = keyword.isPresent() || reading.equals(new Reading.Command(Reading.Kind.START));
        if (returns && (back.discreet() || DoorTalk.shut(state, keyword, back))) {
            return DoorTalk.comesBack(state, keyword, back);
        }
        if (reading instanceof Reading.Command command) {
            return switch (command.kind()) {
                case START, WIPE -> obey(state, command, context);
                case STOP, PAUSE, HELP, WHO, CHANGE, LANGUAGE, DUTCH, ENGLISH -> Turn.none(state);
            };
        }
        return keyword.map(place -> welcomeBack(ConsentTalk.atPlace(state, place, back), back))
                .orElseGet(() -> Turn.none(state));
    }

    /** Who never agreed gets the introduction instead. */
    private static Turn welcomeBack(Turn next, Context back) {
        return back.participant().consent() == Consent.GIVEN
                ? next.precededBy(new Effect.Hear(Pace.ACTIVE), Speech.reply(back, Text.START_BACK))
                : next.precededBy(new Effect.Hear(Pace.ACTIVE));
    }

    private static Turn start(State state, Context context) {
        boolean wasAway = context.participant().pace() != Pace.ACTIVE;
        Context back = context.with(context.participant().with(Pace.ACTIVE));
        if (context.participant().consent() == Consent.NOT_GIVEN) {
            return wasAway ? welcomeBack(ConsentTalk.introduce(back), back) : ConsentTalk.introduce(back);
        }
        Turn next = goOn(state, back);
        return wasAway ? welcomeBack(next, back) : next;
    }

    /** Says again what is on the table, or else what comes next. */
    static Turn goOn(State state, Context context) {
        return switch (state) {
            case State.Asked asked -> resume(asked, context);
            case State.Expected expected -> expected(expected, context);
            case State.Idle idle -> QuestionTalk.next(context, latest(idle));
            case State.Telling telling -> QuestionTalk.next(context, latest(telling));
            case State.Unmet unmet -> QuestionTalk.next(context, Optional.empty());
            case State.Invited invited -> QuestionTalk.next(context, Optional.empty());
            case State.Aside aside -> goOn(aside.under(), context);
        };
    }

    private static Turn resume(State.Asked asked, Context context) {
        return context.running(asked.question().consultation())
                .map(running ->
                        QuestionTalk.ask(context, running, asked.question().number(), asked.redo()))
                .orElseGet(() -> QuestionTalk.next(context, Optional.empty()));
    }

    private static Turn change(State state, Context context) {
        if (context.participant().consent() == Consent.NOT_GIVEN) {
            return ConsentTalk.introduce(context);
        }
        return meeting(state)
                .flatMap(id -> context.agenda().open(id, context.now()))
                .map(coming -> MeetingTalk.ask(coming, latest(state), context))
                .or(() -> latest(state)
                        .flatMap(context::running)
                        .map(running -> QuestionTalk.ask(context, running, 0, true)))
                .or(() -> context.agenda().invitedTo(context.now()).stream()
                        .findFirst()
                        .map(coming -> MeetingTalk.ask(coming, Optional.empty(), context)))
                .orElseGet(() -> QuestionTalk.next(context, Optional.empty()));
    }

    private static Turn expected(State.Expected expected, Context context) {
        return context.agenda()
                .open(expected.meeting(), context.now())
                .map(coming -> MeetingTalk.ask(coming, expected.latest(), context))
                .orElseGet(() -> QuestionTalk.next(context, expected.latest()));
    }

    /** The meeting that was the latest thing somebody was asked about. */
    private static Optional<MeetingId> meeting(State state) {
        return switch (state) {
            case State.Expected expected -> Optional.of(expected.meeting());
            case State.Idle idle -> idle.meeting();
            case State.Asked asked -> Optional.empty();
            case State.Telling telling -> Optional.empty();
            case State.Unmet unmet -> Optional.empty();
            case State.Invited invited -> Optional.empty();
            case State.Aside aside -> meeting(aside.under());
        };
    }

    static Optional<ConsultationId> latest(State state) {
        return switch (state) {
            case State.Asked asked -> Optional.of(asked.question().consultation());
            case State.Idle idle -> idle.latest();
            case State.Telling telling -> telling.latest();
            case State.Expected expected -> expected.latest();
            case State.Unmet unmet -> Optional.empty();
            case State.Invited invited -> Optional.empty();
            case State.Aside aside -> latest(aside.under());
        };
    }
}
