package nl.meepraten.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.reading.ReceiptReader;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.story.receipt.Codes;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.Standing;
import nl.meepraten.core.story.receipt.Traced;
import nl.meepraten.core.text.Text;

/** Asking after a told story by its receipt, from any phone, and taking it back. */
final class ReceiptTalk {

    private static final int YES = 1;

    /** A reply is three messages at most. */
    private static final int MOST_ANSWERS = 2;

    private ReceiptTalk() {}

    /**
     * A receipt, or the wish to have one; empty when the text is something else. Who stopped may still take a story back,
     * but not where somebody else may read along; and to a shut door it is a knock like any other.
     */
    static Optional<Turn> heard(State state, String text, Context context) {
        boolean asks = ReceiptReader.asks(text) && context.participant().consent() == Consent.GIVEN;
        Optional<Codes.Sent> sent = context.codes().sent();
        if (!asks && sent.isEmpty()) {
            return Optional.empty();
        }
        if (context.participant().pace() == Pace.STOPPED) {
            return Optional.of(asks || context.discreet() ? Turn.none(state) : told(state, sent, context));
        }
        return Optional.of(
                DoorTalk.shut(state, Optional.empty(), context)
                        ? DoorTalk.knock(DoorTalk.door(state, context), context)
                        : told(state, sent, context));
    }

    private static Turn told(State state, Optional<Codes.Sent> sent, Context context) {
        State plain = AsideTalk.under(state);
        // Only who stopped comes here with a door: nothing that waits behind it is told any more.
        State under = plain instanceof State.Aside door ? door.under() : plain;
        return sent.map(one -> came(under, one, context)).orElseGet(() -> Turn.of(under, wished(context)));
    }

    private static Effect wished(Context context) {
        List<Receipt> told = context.codes().told();
        return told.isEmpty()
                ? Speech.reply(context, Text.CODE_NONE)
                : Speech.reply(context, Text.CODE, Map.of("code", told.getLast().words()));
    }

    private static Turn came(State under, Codes.Sent sent, Context context) {
        return switch (sent) {
            case Codes.Known known -> known(under, known, context);
            case Codes.Unknown unknown -> Turn.of(under, Speech.reply(context, Text.CODE_UNKNOWN));
            case Codes.Illegible illegible -> Turn.of(under, Speech.reply(context, Text.CODE_UNKNOWN));
            case Codes.TooOften often -> Turn.of(under, Speech.reply(context, Text.CODE_TOO_OFTEN));
        };
    }

    private static Turn known(State under, Codes.Known known, Context context) {
        Standing standing = known.traced().standing();
        List<Effect> said = new ArrayList<>();
        said.addAll(answers(known.traced(), context));
        said.add(Speech.reply(context, words(standing)));
        if (standing.withdrawn() || standing == Standing.EXPIRED) {
            return new Turn(under, said);
        }
        State.Ask ask = standing == Standing.SHARED ? State.Ask.WITHDRAW_SHARED : State.Ask.WITHDRAW;
        return new Turn(State.Aside.about(known.receipt(), ask, under, context.now()), said);
    }

    private static Text words(Standing standing) {
        return switch (standing) {
            case SEALED -> Text.CODE_SEALED;
            case WAITING -> Text.CODE_WAITS;
            case READ -> Text.CODE_READ;
            case SHARED -> Text.CODE_SHARED;
            case EXPIRED -> Text.CODE_EXPIRED;
            case WITHDRAWN, WITHDRAWN_SHARED -> Text.CODE_WITHDRAWN;
        };
    }

    /** What the council wrote may say more than may be read on this phone; then none of it is told. */
    private static List<Effect> answers(Traced traced, Context context) {
        return traced.answers().stream()
                .filter(text -> !context.discreet() || context.house().places().harmless(text))
                .limit(MOST_ANSWERS)
                .<Effect>map(text -> Speech.reply(context, Text.CODE_ANSWER, Map.of("answer", text)))
                .toList();
    }

    /** Whether the story is to be taken back was asked, and answered. */
    static Turn answered(State.Aside aside, int option, Context context) {
        State under = aside.under();
        if (option != YES || aside.receipt().isEmpty()) {
            return goesOn(under, context).precededBy(Speech.reply(context, Text.NOTHING_CHANGED));
        }
        Text done = aside.ask() == State.Ask.WITHDRAW_SHARED ? Text.WITHDRAWN_SHARED : Text.WITHDRAWN_STORY;
        return goesOn(under, context)
                .precededBy(new Effect.Withdraw(aside.receipt().get()), Speech.reply(context, done));
    }

    /** What is on the table once more, unless nobody was asked anything. */
    private static Turn goesOn(State under, Context context) {
        boolean talks = context.participant().pace() == Pace.ACTIVE
                && context.participant().consent() == Consent.GIVEN;
        return talks ? LanguageTalk.backTo(under, context) : Turn.none(under);
    }

    /** Thanks for how the words may travel on, with the receipt; where somebody else may read along only on request. */
    static Effect thanks(Context context) {
        return context.codes()
                .telling()
                .filter(given -> !context.discreet())
                .map(given -> Speech.reply(context, Text.PERMISSION_DONE_CODE, Map.of("code", given.words())))
                .orElseGet(() -> Speech.reply(context, Text.PERMISSION_DONE));
    }
}
