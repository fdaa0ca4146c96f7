package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;

/**
 * The whole conversation as one pure function: the same state, message and context always give the same turn. It knows
 * no clock, no database and no network, so it can be run again when a transaction has to be.
 */
public final class Dialogue {

    /** Consent is read as any question is. The third answer, the other language, has no words here: its words always work. */
    private static final Question CONSENT = Question.choice("", List.of("ja", "nee", ""));

    /** The channel whose chats carry our name. */
    private static final String NAMED = "telegram";

    private static final Question YES_OR_NO = Question.yesNo("");

    private Dialogue() {}

    public static Turn respond(State state, Incoming incoming, Context context) {
        return switch (incoming) {
            case Incoming.Message message ->
                soon(fitting(state, message(state, message.text(), context), context), context);
            case Incoming.Edited edited -> soon(fitting(state, edited(state, edited, context), context), context);
            case Incoming.Pressed pressed -> soon(PressTalk.hear(state, pressed, context), context);
            case Incoming.Round round -> RoundTalk.hear(state, round, context);
        };
    }

    /** What is said discreetly is said while the same person still holds the phone, or not at all. */
    private static Turn soon(Turn turn, Context context) {
        return context.discreet() ? turn.before(context.now().plus(DoorTalk.OPEN)) : turn;
    }

    /** Who told more than fits in a day is told so, and everything stays as it was; at a shut door nothing is said of it. */
    private static Turn fitting(State state, Turn turn, Context context) {
        if (context.mayTell() || !turn.tells()) {
            return turn;
        }
        boolean shut = turn.next() instanceof State.Aside aside && aside.ask().shutsTheDoor();
        return shut ? turn.withoutTelling() : Turn.of(state, Speech.reply(context, Text.STORY_FULL));
    }

    static Turn message(State state, String text, Context context) {
        Optional<Turn> receipt = ReceiptTalk.heard(state, text, context);
        if (receipt.isPresent()) {
            return receipt.get();
        }
        Reading reading = read(state, text, context);
        if (reading instanceof Reading.Distress distress) {
            return DistressTalk.hear(state, distress, context);
        }
        if (DistressTalk.isMore(text, context)) {
            return DistressTalk.more(state, context);
        }
        Optional<State.Ask> unsure = AsideTalk.unsure(state, reading, text, context);
        if (unsure.isPresent()) {
            return AsideTalk.ask(unsure.get(), state, text, context);
        }
        if (state instanceof State.Aside aside && !aside.ask().shutsTheDoor()) {
            return DoorTalk.fellShut(context)
                    ? atFallenDoor(aside.under(), reading, text, context)
                    : AsideTalk.hear(aside, reading, text, context);
        }
        Optional<Place> keyword = context.house().places().find(text);
        if (keyword.filter(Place::discreet).isPresent() && context.channel().equals(NAMED)) {
            return notHere(state, context);
        }
        if (context.participant().pace() == Pace.STOPPED) {
            return CommandTalk.whileStopped(state, reading, keyword, context);
        }
        if (DoorTalk.shut(state, keyword, context)) {
            return DoorTalk.hear(DoorTalk.door(state, context), reading, keyword, text, context);
        }
        if (reading instanceof Reading.Command command) {
            return CommandTalk.obey(state, command, context);
        }
        if (reading instanceof Reading.Unclear unclear && unclear.reason() == Reading.Reason.WHICH_COMMAND) {
            return Turn.of(state, Speech.reply(context, Text.HELP));
        }
        if (keyword.isPresent()) {
            return ConsentTalk.atPlace(state, keyword.get(), context);
        }
        if (context.participant().consent() == Consent.NOT_GIVEN) {
            return ConsentTalk.hear(state, reading, text, context);
        }
        return talk(state, reading, text, context);
    }

    /** An answer to what was asked in between answers nothing else. */
    private static Turn atFallenDoor(State under, Reading reading, String text, Context context) {
        return reading instanceof Reading.Answer
                ? DoorTalk.knock(DoorTalk.door(under, context), context)
                : message(under, text, context);
    }

    /**
     * A chat shows the name and picture of whom one talks to, so it cannot be discreet. Of who did not take part yet
     * nothing is kept.
     */
    private static Turn notHere(State state, Context context) {
        Turn told = Turn.of(state, Speech.reply(context, Text.NOT_HERE));
        boolean stranger = context.participant().consent() == Consent.NOT_GIVEN
                && context.participant().pace() != Pace.STOPPED;
        return stranger ? told.precededBy(new Effect.Forget()) : told;
    }

    /** What somebody who takes part says besides commands. */
    static Turn talk(State state, Reading reading, String text, Context context) {
        return switch (state) {
            case State.Asked asked -> QuestionTalk.hear(asked, reading, text, context);
            case State.Expected expected -> MeetingTalk.hear(expected, reading, text, context);
            case State.Idle idle ->
                MeetingTalk.unasked(idle, reading, text, context)
                        .orElseGet(() -> StoryTalk.hear(idle, reading, text, context));
            case State.Telling telling -> StoryTalk.more(telling, reading, text, context);
            case State.Unmet unmet -> StoryTalk.hear(idle(), reading, text, context);
            case State.Invited invited -> StoryTalk.hear(idle(), reading, text, context);
            case State.Aside aside -> talk(aside.under(), reading, text, context);
        };
    }

    /**
     * What was said before the question on the table was laid does not answer that question, nor surely the one before.
     * Whole sentences, commands and danger count whenever they are written.
     */
    private static Turn edited(State state, Incoming.Edited edited, Context context) {
        boolean earlier = laid(state).filter(edited.written()::isBefore).isPresent();
        Reading reading = read(state, edited.text(), context);
        boolean answer = reading instanceof Reading.Answer || reading instanceof Reading.Unclear;
        return earlier && answer && context.participant().pace() != Pace.STOPPED
                ? Turn.of(state, Speech.reply(context, Text.EDIT_PASSED))
                : message(state, edited.text(), context);
    }

    private static Optional<Instant> laid(State state) {
        return switch (state) {
            case State.Asked asked -> Optional.of(asked.laid());
            case State.Telling telling -> Optional.of(telling.laid());
            case State.Expected expected -> Optional.of(expected.laid());
            case State.Idle idle -> Optional.empty();
            case State.Unmet unmet -> Optional.empty();
            case State.Invited invited -> Optional.empty();
            case State.Aside aside -> Optional.empty();
        };
    }

    private static Reading read(State state, String text, Context context) {
        if (state instanceof State.Aside aside && aside.asked().isEmpty()) {
            return read(aside.under(), text, context);
        }
        Language language = context.participant().language();
        boolean stopped = context.participant().pace() == Pace.STOPPED;
        Optional<Reading> reply = state instanceof State.Expected expected && !stopped
                ? context.agenda()
                        .open(expected.meeting(), context.now())
                        .map(coming -> MeetingTalk.read(coming, text, context))
                : Optional.empty();
        if (reply.isPresent()) {
            return reply.get();
        }
        // More of a story, and the word of a place, may sound like many things.
        boolean plainly = state instanceof State.Telling
                || context.house().places().find(text).isPresent();
        Optional<Question> open = onTheTable(state, context);
        return plainly ? Reader.readPlainly(open, language, stopped, text) : Reader.read(open, language, stopped, text);
    }

    private static Optional<Question> onTheTable(State state, Context context) {
        if (state instanceof State.Aside aside) {
            return Optional.of(aside.ask() == State.Ask.LANGUAGE ? LanguageTalk.question(context) : YES_OR_NO);
        }
        if (context.participant().consent() == Consent.NOT_GIVEN) {
            return Optional.of(CONSENT);
        }
        return switch (state) {
            case State.Asked asked ->
                context.running(asked.question().consultation())
                        .map(running -> running.question(asked.question().number()));
            case State.Idle idle -> Optional.empty();
            case State.Expected expected -> Optional.empty();
            case State.Telling telling -> Optional.empty();
            case State.Unmet unmet -> Optional.empty();
            case State.Invited invited -> Optional.empty();
            case State.Aside aside -> Optional.empty();
        };
    }

    static State.Idle idle() {
        return new State.Idle(Optional.empty());
    }

    /**
     * At night: a state that speaks of nothing but what is still open, and keeps nothing that is too late to be told.
     *
     * @param meetings that people can still say something about
     * @param storyRuns whether a story of this person can still be added to
     */
    public static State withoutClosed(
            State state, List<ConsultationId> open, Set<MeetingId> meetings, boolean storyRuns, Instant now) {
        return switch (state) {
            case State.Asked asked -> open.contains(asked.question().consultation()) ? asked : idle();
            case State.Idle idle ->
                new State.Idle(
                        idle.latest().filter(open::contains), idle.meeting().filter(meetings::contains));
            case State.Expected expected ->
                meetings.contains(expected.meeting())
                        ? expected.only(open::contains)
                        : new State.Idle(expected.latest().filter(open::contains));
            case State.Telling telling ->
                storyRuns
                        ? telling.only(open::contains)
                        : new State.Idle(telling.latest().filter(open::contains));
            case State.Unmet unmet -> unmet;
            case State.Invited invited -> invited;
            case State.Aside aside -> {
                State under = withoutClosed(aside.under(), open, meetings, storyRuns, now);
                yield aside.ask().shutsTheDoor() ? aside.over(under).inTime(now) : under;
            }
        };
    }
}
