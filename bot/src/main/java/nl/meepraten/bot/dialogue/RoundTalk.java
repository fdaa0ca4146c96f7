package nl.meepraten.bot.dialogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.text.Text;

/** What a round means for one person: asked, reminded, told, or passed over in silence. */
final class RoundTalk {

    /** Who was asked more recently than this is not reminded yet. */
    private static final Duration TOO_SOON = Duration.ofHours(12);

    private RoundTalk() {}

    static Turn hear(State state, Incoming.Round round, Context context) {
        if (!context.participant().reachable()) {
            return Turn.none(state);
        }
        if (DoorTalk.shutForRounds(state, context)) {
            return DoorTalk.round(state, round, context);
        }
        // A round does not wait for whether STOP or a wipe was meant; what it lays on the table comes in its place.
        Turn turn = open(AsideTalk.under(state), round, context);
        return turn.effects().isEmpty() && state instanceof State.Aside aside
                ? Turn.none(aside.over(turn.next()))
                : turn;
    }

    /** The round to somebody to whom everything can be said at once. */
    static Turn open(State state, Incoming.Round round, Context context) {
        return switch (round.kind()) {
            case OPENING -> opening(state, round, context);
            case NUDGE -> nudge(state, round, context);
            case OUTCOME, FEEDBACK, WITHDRAWAL -> news(state, round, context);
            case INVITATION -> meeting(state, round, context, MeetingRoundTalk::invitation);
            case REMINDER -> meeting(state, round, context, MeetingRoundTalk::reminder);
            case CHANGE -> meeting(state, round, context, MeetingRoundTalk::change);
            case CANCELLATION -> meeting(state, round, context, MeetingRoundTalk::cancellation);
        };
    }

    private interface OfMeeting {
        Turn hear(State state, Agenda.Coming coming, Context context);
    }

    /** A meeting whose day is over means nothing to anybody any more. */
    private static Turn meeting(State state, Incoming.Round round, Context context, OfMeeting meant) {
        return context.agenda()
                .find(round.meeting())
                .map(coming -> meant.hear(state, coming, context))
                .orElseGet(() -> Turn.none(state));
    }

    private static Turn opening(State state, Incoming.Round round, Context context) {
        boolean busy = state instanceof State.Asked asked
                        && context.running(asked.question().consultation()).isPresent()
                || MeetingTalk.waits(state, TOO_SOON, context);
        Optional<Running> running = context.running(round.consultation()).filter(Running::wantsAnswer);
        if (busy || running.isEmpty() || !context.mayAskUnasked()) {
            return Turn.none(state);
        }
        List<Effect> before = new ArrayList<>();
        before.add(new Effect.Unasked());
        round.words()
                .forEach(words -> before.add(new Effect.Say(words, running.get().closesAt())));
        return QuestionTalk.askFirst(context, running.get()).precededBy(before.toArray(Effect[]::new));
    }

    private static Turn nudge(State state, Incoming.Round round, Context context) {
        Optional<Running> running = context.running(round.consultation()).filter(Running::wantsAnswer);
        if (running.isEmpty() || !context.mayAskUnasked() || !nudgeable(state, round, context)) {
            return Turn.none(state);
        }
        int number = running.get().firstOpen(Set.of()).orElseThrow();
        return QuestionTalk.ask(context, running.get(), number, false)
                .precededBy(new Effect.Unasked(), nudgeWords(context, running.get()));
    }

    private static Effect nudgeWords(Context context, Running running) {
        return new Effect.Say(
                context.house().say(Speech.language(context), Text.NUDGE, java.util.Map.of()), running.closesAt());
    }

    private static boolean nudgeable(State state, Incoming.Round round, Context context) {
        return switch (state) {
            case State.Asked asked -> {
                boolean same = asked.question().consultation().equals(round.consultation());
                boolean gone = context.running(asked.question().consultation()).isEmpty();
                yield gone || (same && !asked.laid().isAfter(context.now().minus(TOO_SOON)));
            }
            case State.Idle idle -> true;
            case State.Telling telling -> true;
            case State.Expected expected -> !MeetingTalk.waits(expected, TOO_SOON, context);
            case State.Unmet unmet -> false;
            case State.Invited invited -> false;
            case State.Aside aside -> nudgeable(aside.under(), round, context);
        };
    }

    /** Only who could answer is told; for anybody else there is nothing to forget either, but it is looked at the same. */
    private static Turn news(State state, Incoming.Round round, Context context) {
        if (!round.audience().includes(context.participant().place(), context.group())) {
            return Turn.none(without(state, round.consultation()));
        }
        List<Effect> told = round.words().stream()
                .map(words -> (Effect) new Effect.Say(words, context.now().plus(Context.NEWS)))
                .toList();
        return new Turn(without(state, round.consultation()), told);
    }

    /** What is over is not remembered: not as a question, and not as the one that was answered last. */
    private static State without(State state, ConsultationId consultation) {
        return switch (state) {
            case State.Asked asked -> asked.question().consultation().equals(consultation) ? Dialogue.idle() : asked;
            case State.Idle idle ->
                new State.Idle(idle.latest().filter(other -> !other.equals(consultation)), idle.meeting());
            case State.Expected expected -> expected.only(other -> !other.equals(consultation));
            case State.Telling telling -> telling.only(other -> !other.equals(consultation));
            case State.Unmet unmet -> unmet;
            case State.Invited invited -> invited;
            case State.Aside aside -> aside.over(without(aside.under(), consultation));
        };
    }
}
