package nl.meepraten.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.contact.Participant;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;

/**
 * Knocking before anything is said: in discreet mode whenever somebody else may hold the phone, and to a number that was
 * silent so long that it may have a new owner. What is sent meanwhile counts; the only thing that comes back is the knock.
 */
final class DoorTalk {

    /** So long after the last message the same person still holds the phone, we hope. */
    static final Duration OPEN = Duration.ofHours(1);

    private static final Duration KNOCK_AGAIN = Duration.ofHours(12);

    /** A number that did not answer whether it has a new owner is not asked again before this. */
    private static final Duration RETURNING_AGAIN = Duration.ofDays(30);

    private static final int YES = 1;

    private DoorTalk() {}

    static boolean isDoor(State state) {
        return state instanceof State.Aside aside && aside.ask().shutsTheDoor();
    }

    /** @param keyword the place whose word was sent just now */
    static boolean shut(State state, Optional<Place> keyword, Context context) {
        boolean strange = state instanceof State.Unmet || context.quiet().compareTo(OPEN) > 0;
        return isDoor(state)
                || context.returning()
                || context.discreet() && strange
                || keyword.filter(place -> place.discreet() && !context.discreet() || context.staysFrom(place))
                        .isPresent();
    }

    /** Somebody else may hold the phone by now, and would answer what was asked of another; to who stopped nothing is said. */
    static boolean fellShut(Context context) {
        return context.discreet()
                && context.quiet().compareTo(OPEN) > 0
                && context.participant().pace() != Pace.STOPPED;
    }

    static boolean shutForRounds(State state, Context context) {
        return isDoor(state) || context.returning() || context.discreet();
    }

    static State.Aside door(State state, Context context) {
        State plain = AsideTalk.under(state);
        State.Ask ask = context.returning() ? State.Ask.RETURNING : State.Ask.SUITS;
        return plain instanceof State.Aside aside ? aside : new State.Aside(ask, plain);
    }

    static Turn knock(State.Aside door, Context context) {
        return AsideTalk.saidAgain(door, context);
    }

    /** Somebody who stopped returns, at a place or by START. */
    static Turn comesBack(State state, Optional<Place> keyword, Context back) {
        return arrives(door(state, back), keyword, back).precededBy(new Effect.Hear(Pace.ACTIVE));
    }

    private static Turn arrives(State.Aside door, Optional<Place> keyword, Context context) {
        Optional<Place> joined = keyword.filter(place -> !context.staysFrom(place));
        Context there = joined.map(place -> context.with(context.participant().at(place)))
                .orElse(context);
        Turn knock = knock(door, there);
        return joined.<Effect>map(Effect.Join::new).map(knock::precededBy).orElse(knock);
    }

    static Turn hear(State.Aside door, Reading reading, Optional<Place> keyword, String text, Context context) {
        if (reading instanceof Reading.Command command) {
            return command(door, command, context);
        }
        if (keyword.isPresent()) {
            return arrives(door, keyword, context);
        }
        if (door.asked().isPresent() && reading instanceof Reading.Answer answer) {
            if (answer.isSurely(YES)) {
                return opened(door, context);
            }
            if (answer.option() != YES) {
                return refused(door, context);
            }
        }
        return taken(door, reading, text, context);
    }

    private static Turn command(State.Aside door, Reading.Command command, Context context) {
        boolean general = door.ask() == State.Ask.RETURNING;
        return switch (command.kind()) {
            case STOP, WIPE, PAUSE -> CommandTalk.obey(door, command, context);
            case START ->
                context.participant().pace() == Pace.PAUSED
                        ? knock(door, context).precededBy(new Effect.Hear(Pace.ACTIVE))
                        : knock(door, context);
            case HELP, WHO, READERS, ANONYMOUS, HUMAN ->
                general ? CommandTalk.obey(door, command, context) : knock(door, context);
            case DUTCH, ENGLISH -> spoken(door, command, context);
            case LANGUAGE, CHANGE, TELL, MEETING, SKIP, REPEAT, WORD -> knock(door, context);
        };
    }

    private static Turn spoken(State.Aside door, Reading.Command command, Context context) {
        Language language = command.kind() == Reading.Kind.DUTCH ? Language.NL : Language.EN;
        return knock(door, context.with(context.participant().in(language))).precededBy(new Effect.Speak(language));
    }

    /** What was sent to a shut door counts, but nothing is said about it. */
    private static Turn taken(State.Aside door, Reading reading, String text, Context context) {
        boolean story = reading instanceof Reading.Story;
        boolean agreed = context.participant().consent() == Consent.GIVEN && door.ask() == State.Ask.SUITS;
        if (!agreed) {
            boolean keeps = story || ConsentTalk.isMoreThanHello(text);
            Turn knock = knock(door, context);
            return keeps ? knock.precededBy(new Effect.Tell(text, false)) : knock;
        }
        // A greeting is no story; few words may answer an open question.
        boolean told = story && (ConsentTalk.isMoreThanHello(text) || door.under() instanceof State.Asked);
        boolean counts = told || reading instanceof Reading.Answer;
        if (!counts) {
            return knock(door, context);
        }
        Turn inside = Dialogue.talk(door.under(), reading, text, context);
        Turn knock = knock(door.over(inside.next()), context);
        return knock.precededBy(inside.unsaid().toArray(Effect[]::new));
    }

    private static Turn opened(State.Aside door, Context context) {
        Participant who = context.participant();
        if (who.consent() == Consent.NOT_GIVEN) {
            return ConsentTalk.introduce(context);
        }
        List<Effect> news = door.inTime(context.now()).waiting().stream()
                .map(one -> (Effect) new Effect.Say(one.words(), one.until()))
                .toList();
        Turn next = news.isEmpty() ? CommandTalk.goOn(door.under(), context) : new Turn(door.under(), news);
        // Whatever waited for this yes may be used from now on.
        return door.ask() == State.Ask.RETURNING ? next.precededBy(new Effect.Agree()) : next;
    }

    /** A no to whether it suits leaves no trace: a stranger is forgotten, and anybody else asked another time. */
    private static Turn refused(State.Aside door, Context context) {
        if (door.ask() == State.Ask.RETURNING) {
            return Turn.of(new State.Unmet(), new Effect.Forget(), Speech.reply(context, Text.RETURNING_NO));
        }
        Effect closing = Speech.reply(context, Text.NOT_NOW);
        return context.participant().consent() == Consent.NOT_GIVEN
                ? Turn.of(new State.Unmet(), new Effect.Forget(), closing)
                : Turn.of(door.unasked(), closing);
    }

    /** Knocks when the round has something to say, and keeps what would not be said again. */
    static Turn round(State state, Incoming.Round round, Context context) {
        State.Aside door = door(state, context);
        Turn inside = RoundTalk.open(door.under(), round, context);
        List<State.Waiting> said = allowed(inside.said(), context);
        boolean saidAgain = switch (round.kind()) {
            case OPENING, NUDGE, INVITATION -> true;
            case OUTCOME, FEEDBACK, WITHDRAWAL, REMINDER, CHANGE, CANCELLATION -> false;
        };
        State.Aside next = saidAgain ? door : door.over(inside.next()).with(said);
        List<Effect> effects = new ArrayList<>(saidAgain ? List.of() : inside.unsaid());
        if (said.isEmpty() || !mayKnock(door, context)) {
            return new Turn(next, effects);
        }
        effects.add(new Effect.Unasked());
        effects.addAll(knock(next, context).effects().stream()
                .map(effect -> lasting(effect, context.now().plus(Context.NEWS)))
                .toList());
        return new Turn(next.askedAt(context.now()), effects);
    }

    /** What an officer wrote may say more than may be read on this phone; then none of it is told. */
    private static List<State.Waiting> allowed(List<State.Waiting> said, Context context) {
        boolean harmless = !context.discreet()
                || said.stream()
                        .map(State.Waiting::words)
                        .allMatch(context.house().places()::harmless);
        return harmless ? said : List.of();
    }

    private static Effect lasting(Effect effect, Instant until) {
        return effect instanceof Effect.Say say ? new Effect.Say(say.words(), until) : effect;
    }

    private static boolean mayKnock(State.Aside door, Context context) {
        Duration wait = door.ask() == State.Ask.RETURNING ? RETURNING_AGAIN : KNOCK_AGAIN;
        boolean longAgo = door.asked()
                .filter(asked -> asked.isAfter(context.now().minus(wait)))
                .isEmpty();
        return longAgo && context.mayAskUnasked() && !(context.discreet() && context.silent());
    }
}
