package nl.meepraten.bot.dialogue;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.text.Explained;
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
            case WHO -> who(state, context);
            case READERS -> readers(state, context);
            case ANONYMOUS -> anonymous(state, context);
            case HUMAN -> human(state, context);
            case WORD -> explain(state, command.about().orElse(""), context);
            case TELL -> takingPart(() -> tell(state, context), context);
            case MEETING -> takingPart(() -> nextMeeting(state, context), context);
            case SKIP -> takingPart(() -> skip(state, context), context);
            case REPEAT -> takingPart(() -> repeat(state, context), context);
            case CHANGE -> change(state, context);
            case LANGUAGE -> LanguageTalk.wished(state, command.about(), context);
            case DUTCH -> LanguageTalk.speak(state, Language.NL, context);
            case ENGLISH -> LanguageTalk.speak(state, Language.EN, context);
        };
    }

    /** Who never agreed gets the introduction first. */
    private static Turn takingPart(Supplier<Turn> wish, Context context) {
        return context.participant().consent() == Consent.NOT_GIVEN ? ConsentTalk.introduce(context) : wish.get();
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
                // Nothing is said, but it may hold for more than it did the first time.
                case STOP -> Turn.of(state, new Effect.Hear(Pace.STOPPED));
                case PAUSE,
                        HELP,
                        WHO,
                        READERS,
                        ANONYMOUS,
                        CHANGE,
                        LANGUAGE,
                        DUTCH,
                        ENGLISH,
                        HUMAN,
                        TELL,
                        MEETING,
                        SKIP,
                        REPEAT,
                        WORD -> Turn.none(state);
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

    private static Turn who(State state, Context context) {
        return Turn.of(
                state,
                Speech.reply(
                        context,
                        Text.WHO,
                        Map.of("municipality", context.house().municipality())));
    }

    private static Turn readers(State state, Context context) {
        return contact(state, Text.READERS, context);
    }

    private static Turn anonymous(State state, Context context) {
        return Turn.of(state, Speech.reply(context, Text.ANONYMOUS, Map.of("channel", context.channel())));
    }

    private static Turn human(State state, Context context) {
        return contact(state, Text.HUMAN, context);
    }

    private static Turn contact(State state, Text text, Context context) {
        return Turn.of(
                state,
                Speech.reply(context, text, Map.of("contact", context.house().contact())));
    }

    /** Whatever comes next is told, or answers what is on the table. */
    private static Turn tell(State state, Context context) {
        return Turn.of(state, Speech.reply(context, Text.TELL));
    }

    /** The next meeting this person knows of or is meant for. */
    private static Turn nextMeeting(State state, Context context) {
        return context.agenda().invitedTo(context.now()).stream()
                .findFirst()
                .map(coming -> MeetingTalk.ask(coming, latest(state), context))
                .or(() -> MeetingTalk.next(context, latest(state), Optional.empty()))
                .orElseGet(() -> Turn.of(state, Speech.reply(context, Text.MEETING_NONE)));
    }

    /** Leaves what is on the table; nothing is written down about it. */
    private static Turn skip(State state, Context context) {
        return switch (state) {
            case State.Asked asked -> QuestionTalk.skipped(asked, context);
            case State.Expected expected ->
                Turn.of(
                        new State.Idle(expected.latest(), Optional.of(expected.meeting())),
                        Speech.reply(context, Text.SKIPPED));
            case State.Telling telling -> StoryTalk.letGo(telling, context);
            case State.Idle idle -> nothing(idle, context);
            case State.Unmet unmet -> nothing(unmet, context);
            case State.Invited invited -> nothing(invited, context);
            case State.Aside aside -> skip(aside.under(), context);
        };
    }

    /** Says again what is on the table. */
    private static Turn repeat(State state, Context context) {
        return switch (state) {
            case State.Asked asked -> LanguageTalk.backTo(asked, context);
            case State.Expected expected -> LanguageTalk.backTo(expected, context);
            case State.Telling telling -> LanguageTalk.backTo(telling, context);
            case State.Aside aside -> LanguageTalk.backTo(aside, context);
            case State.Invited invited -> LanguageTalk.backTo(invited, context);
            case State.Idle idle -> nothing(idle, context);
            case State.Unmet unmet -> nothing(unmet, context);
        };
    }

    private static Turn nothing(State state, Context context) {
        return Turn.of(state, Speech.reply(context, Text.NO_QUESTION_NOW));
    }

    /** Not on a phone that others may read: most of these words tell where somebody asks for help. */
    private static Turn explain(State state, String word, Context context) {
        return Explained.meaning(Speech.language(context), word)
                .filter(meaning -> !context.discreet())
                .map(meaning -> Turn.of(
                        state, Speech.reply(context, Text.WORD_MEANS, Map.of("word", word, "meaning", meaning))))
                .orElseGet(() -> Turn.of(state, Speech.reply(context, Text.HELP)));
    }
}
