package nl.meepraten.bot.dialogue;

import java.util.Optional;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Participant;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.text.Text;

/** Getting acquainted: who we are, and whether someone wants to take part. */
final class ConsentTalk {

    private static final int YES = 1;
    private static final int OTHER_LANGUAGE = 3;

    /** A first message longer than a greeting is something someone wants to say. */
    private static final int GREETING = 25;

    private ConsentTalk() {}

    static Turn atPlace(State state, Place place, Context context) {
        Effect.Join join = new Effect.Join(place);
        Context there = context.with(context.participant().at(place));
        if (context.participant().consent() == Consent.GIVEN) {
            return QuestionTalk.next(there, latest(state)).precededBy(join);
        }
        return introduce(there).precededBy(join);
    }

    private static Optional<ConsultationId> latest(State state) {
        return switch (state) {
            case State.Idle idle -> idle.latest();
            case State.Telling telling -> telling.latest();
            case State.Expected expected -> expected.latest();
            case State.Asked asked -> Optional.empty();
            case State.Unmet unmet -> Optional.empty();
            case State.Invited invited -> Optional.empty();
            case State.Aside aside -> latest(aside.under());
        };
    }

    static Turn introduce(Context context) {
        String who = context.house()
                .introduction(context.language(Text.INTRO_WHO), context.place().map(Place::phrase), context.channel());
        boolean many = context.own().isEmpty() && !context.house().more().isEmpty();
        return Turn.of(
                new State.Invited(false),
                new Effect.Say(who, context.now().plus(Context.REPLY)),
                Speech.invitation(context, many ? Text.INTRO_ASK_MORE : Text.INTRO_ASK));
    }

    static Turn hear(State state, Reading reading, String text, Context context) {
        return switch (state) {
            case State.Invited invited -> invited(invited, reading, text, context);
            case State.Unmet unmet -> first(text, context);
            case State.Idle idle -> first(text, context);
            case State.Telling telling -> first(text, context);
            case State.Asked asked -> first(text, context);
            case State.Expected expected -> first(text, context);
            case State.Aside aside -> hear(aside.under(), reading, text, context);
        };
    }

    /** Whether a first message says more than hello. */
    static boolean isMoreThanHello(String text) {
        return text.strip().length() > GREETING;
    }

    private static Turn first(String text, Context context) {
        Turn introduction = introduce(context);
        return isMoreThanHello(text)
                ? introduction.precededBy(new Effect.Tell(text, false), Speech.reply(context, Text.STORY_FIRST))
                : introduction;
    }

    private static Turn invited(State.Invited invited, Reading reading, String text, Context context) {
        return switch (reading) {
            case Reading.Answer answer ->
                answer.option() == YES && !answer.isSurely(YES)
                        ? unclear(invited, text, context)
                        : answered(invited, answer.option(), context);
            case Reading.Unclear unclear -> unclear(invited, text, context);
            case Reading.Story story -> keep(text, context);
            case Reading.Command command -> CommandTalk.obey(invited, command, context);
            case Reading.Distress distress -> DistressTalk.hear(invited, distress, context);
        };
    }

    private static Turn unclear(State.Invited invited, String text, Context context) {
        return invited.again()
                ? keep(text, context)
                : Turn.of(new State.Invited(true), Speech.invitation(context, Text.CONSENT_AGAIN));
    }

    /** Yes is the introduction to everything; a no leaves nothing behind. */
    static Turn answered(State invited, int option, Context context) {
        return switch (option) {
            case YES -> welcome(context);
            case OTHER_LANGUAGE -> LanguageTalk.other(invited, Speech.language(context), context);
            default -> Turn.of(new State.Unmet(), new Effect.Forget(), Speech.reply(context, Text.CONSENT_NO));
        };
    }

    private static Turn keep(String text, Context context) {
        return Turn.of(
                new State.Invited(true),
                new Effect.Tell(text, false),
                Speech.invitation(context, Text.STORY_BEFORE_CONSENT));
    }

    private static Turn welcome(Context context) {
        Participant taking = context.participant().with(Consent.GIVEN);
        return QuestionTalk.next(context.with(taking), Optional.empty())
                .precededBy(new Effect.Agree(), Speech.reply(context, Text.CONSENT_WELCOME));
    }
}
