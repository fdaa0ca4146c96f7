package nl.meepraten.bot.dialogue;

import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.text.Text;

/**
 * Asking whether STOP, a wipe or taking a story back was meant before anything is done, or in which language we talk; whoever
 * writes something else goes on where he or she was.
 */
final class AsideTalk {

    private static final int YES = 1;

    private AsideTalk() {}

    /** Asks first. What is on the table waits; and when STOP stands among more words, those may be a story. */
    static Turn ask(State.Ask ask, State state, String text, Context context) {
        boolean tells = ask == State.Ask.STOP
                && ConsentTalk.isMoreThanHello(text)
                && context.participant().consent() == Consent.GIVEN;
        Turn asked = ask(ask, state, context);
        return tells ? asked.precededBy(new Effect.Tell(text, true)) : asked;
    }

    static Turn ask(State.Ask ask, State state, Context context) {
        State.Aside aside = new State.Aside(ask, under(state)).askedAt(context.now());
        return Turn.of(aside, words(ask, context));
    }

    private static Effect words(State.Ask ask, Context context) {
        return Speech.reply(
                context,
                switch (ask) {
                    case SUITS -> Text.SUITS;
                    case RETURNING -> Text.RETURNING;
                    case WIPE -> Text.WIPE_ASK;
                    case STOP -> Text.STOP_ASK;
                    case LANGUAGE -> Text.LANGUAGE_MENU;
                    case WITHDRAW, WITHDRAW_SHARED -> Text.WITHDRAW_ASK;
                },
                Map.of(
                        "municipality", context.house().municipality(),
                        "choices", LanguageTalk.choices(context)));
    }

    static Turn hear(State.Aside aside, Reading reading, String text, Context context) {
        if (!(reading instanceof Reading.Answer answer) || !answer.literal()) {
            return Dialogue.message(aside.under(), text, context);
        }
        if (aside.ask() == State.Ask.LANGUAGE) {
            return LanguageTalk.chosen(aside.under(), answer.option(), context);
        }
        if (aside.ask().withdraws()) {
            return ReceiptTalk.answered(aside, answer.option(), context);
        }
        if (answer.option() != YES) {
            return context.participant().pace() == Pace.STOPPED
                    ? Turn.none(aside.under())
                    : LanguageTalk.backTo(aside.under(), context)
                            .precededBy(Speech.reply(context, Text.NOTHING_CHANGED));
        }
        Reading.Kind meant = aside.ask() == State.Ask.WIPE ? Reading.Kind.WIPE : Reading.Kind.STOP;
        return CommandTalk.obey(aside.under(), new Reading.Command(meant), context);
    }

    /** What was asked in between, once more. */
    static Turn saidAgain(State.Aside aside, Context context) {
        return Turn.of(aside.askedAt(context.now()), words(aside.ask(), context));
    }

    /** Where the conversation was before STOP or a wipe came in between. */
    static State under(State state) {
        return state instanceof State.Aside aside && !aside.ask().shutsTheDoor() ? aside.under() : state;
    }

    /** Whether a text has to be asked about first: it may have been meant as STOP, or as a wipe in other words. */
    static Optional<State.Ask> unsure(State state, Reading reading, String text, Context context) {
        boolean stranger = context.participant().consent() == Consent.NOT_GIVEN || DoorTalk.isDoor(state);
        if (state instanceof State.Unmet && context.discreet()) {
            return Optional.empty();
        }
        if (reading instanceof Reading.Unclear unclear && unclear.reason() == Reading.Reason.MAYBE_WIPE) {
            return Optional.of(State.Ask.WIPE);
        }
        // To a stranger we say in the first message how to stop; and "top" is no yes to whether somebody takes part.
        boolean stop = reading instanceof Reading.Unclear unclear && unclear.reason() == Reading.Reason.MAYBE_STOP
                || stranger && Reader.isLikeStop(text);
        boolean asked = context.participant().pace() != Pace.STOPPED
                && !(state instanceof State.Unmet)
                && !(state instanceof State.Telling);
        return stop && asked ? Optional.of(State.Ask.STOP) : Optional.empty();
    }
}
