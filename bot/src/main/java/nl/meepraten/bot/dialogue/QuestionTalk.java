package nl.meepraten.bot.dialogue;

import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.reading.Reader;
import nl.meepraten.bot.reading.Reading;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.text.Text;

/** Asking, and hearing the answer: asked again once, kindly, and then let go. */
final class QuestionTalk {

    /** As the ballot box writes it. */
    private static final int NOT_UNDERSTOOD = 1;

    private QuestionTalk() {}

    static Turn hear(State.Asked asked, Reading reading, String text, Context context) {
        Optional<Running> running = context.running(asked.question().consultation());
        if (running.isEmpty()) {
            return StoryTalk.hear(Dialogue.idle(), reading, text, context);
        }
        Optional<Turn> crossed = crossing(asked, running.get(), text, context);
        if (crossed.isPresent()) {
            return crossed.get();
        }
        return switch (reading) {
            case Reading.Answer answer -> answered(asked, running.get(), answer, context);
            case Reading.Unclear unclear ->
                asked.unclear() == 0
                        ? again(asked, running.get(), unclear, context)
                        : letGo(asked, running.get(), text, context);
            case Reading.Story story ->
                isOpen(running.get(), asked.question())
                        ? told(asked, running.get(), text, context)
                        : storyFirst(asked, running.get(), text, context);
            case Reading.Command command -> CommandTalk.obey(asked, command, context);
            case Reading.Distress distress -> DistressTalk.hear(asked, distress, context);
        };
    }

    private static boolean isOpen(Running running, State.Which which) {
        return running.question(which.number()).kind() == Question.Kind.OPEN;
    }

    /** An answer as it goes into the ballot box. */
    static Effect.Choose chosen(Running running, int number, Reading.Answer answer) {
        return new Effect.Choose(running.id(), number, running.question(number).code(answer.options()));
    }

    /** Who told something already and now passes leaves it as it is: a story cannot be taken back by a number. */
    private static Turn answered(State.Asked asked, Running running, Reading.Answer answer, Context context) {
        int number = asked.question().number();
        boolean stands =
                isOpen(running, asked.question()) && running.understood().contains(number);
        return stands
                ? rest(asked, running, context).precededBy(Speech.reply(context, Text.STORY_STANDS))
                : heard(running.question(number), answer, context)
                        .map(effect -> choose(
                                        asked,
                                        running,
                                        chosen(running, number, answer).choice(),
                                        context)
                                .precededBy(effect))
                        .orElseGet(() -> choose(
                                asked, running, chosen(running, number, answer).choice(), context));
    }

    /** What was read from other words than were asked for is said back; never to a phone that others may read. */
    private static Optional<Effect> heard(Question question, Reading.Answer answer, Context context) {
        return answer.literal() || context.discreet()
                ? Optional.empty()
                : Optional.of(Speech.heard(context, question, answer.options()));
    }

    /** The answer to an open question is a story; the box holds only that there is one. */
    private static Turn told(State.Asked asked, Running running, String text, Context context) {
        int told = running.question(asked.question().number()).code(Set.of(Question.TOLD));
        return choose(asked, running, told, context.telling())
                .precededBy(new Effect.Tell(text, true, Optional.of(asked.question())));
    }

    /** Just after a new question a reply is still about the one before: it corrects that one, and we ask again. */
    private static Optional<Turn> crossing(State.Asked asked, Running running, String text, Context context) {
        boolean mayCross = context.now().isBefore(asked.laid().plus(context.crossing()));
        return asked.before()
                .filter(before -> mayCross)
                .flatMap(before -> context.running(before.consultation())
                        .flatMap(earlier -> crossed(asked, running, before, earlier, text, context))
                        .map(effect -> Turn.of(
                                asked,
                                effect,
                                Speech.question(
                                        context, running, asked.question().number()))));
    }

    /** Words are more of the story that was asked before, unless another story is asked now. */
    private static Optional<Effect> crossed(
            State.Asked asked, Running running, State.Which before, Running earlier, String text, Context context) {
        if (isOpen(earlier, before)) {
            Question now = running.question(asked.question().number());
            boolean more = now.kind() != Question.Kind.OPEN && isOfAStory(read(now, text, context));
            return more ? Optional.of(new Effect.Tell(text, true, Optional.of(before))) : Optional.empty();
        }
        return surely(earlier.question(before.number()), text, context)
                .map(answer -> chosen(earlier, before.number(), answer));
    }

    static Reading read(Question question, String text, Context context) {
        return Reader.read(Optional.of(question), context.participant().language(), false, text);
    }

    /** The answer in a text that was not asked for just now, when it is given as asked: other words may be part of a story. */
    static Optional<Reading.Answer> surely(Question question, String text, Context context) {
        return read(question, text, context) instanceof Reading.Answer answer && answer.literal()
                ? Optional.of(answer)
                : Optional.empty();
    }

    private static boolean isOfAStory(Reading reading) {
        return reading instanceof Reading.Story || reading instanceof Reading.Answer answer && !answer.literal();
    }

    /** Writes down an answer and goes on. */
    static Turn choose(State.Asked asked, Running running, int choice, Context context) {
        if (!running.room()) {
            return Turn.of(Dialogue.idle(), Speech.reply(context, Text.FULL_BOX));
        }
        State.Which which = asked.question();
        return onwards(asked, running, context)
                .precededBy(new Effect.Choose(which.consultation(), which.number(), choice));
    }

    /** Writes down an answer without a word about it: what follows is asked another time. */
    static Turn noteOnly(State.Asked asked, Running running, Reading.Answer answer) {
        return Turn.of(
                new State.Idle(Optional.of(running.id())),
                chosen(running, asked.question().number(), answer));
    }

    private static Turn onwards(State.Asked asked, Running running, Context context) {
        Optional<Integer> following = following(asked, running);
        if (following.isPresent()) {
            State.Which next = new State.Which(running.id(), following.get());
            return Turn.of(
                    new State.Asked(next, 0, context.now(), Optional.of(asked.question()), asked.redo()),
                    Speech.reply(context, Text.THANKS_NEXT),
                    Speech.question(context, running, following.get()));
        }
        return waiting(context, running.id())
                .or(() -> MeetingTalk.next(context, Optional.of(running.id()), Optional.of(asked.question())))
                .orElseGet(() -> StoryTalk.askIfToldOrElseIdle(
                        context, Optional.of(running.id()), Optional.of(asked.question())))
                .precededBy(asked.redo() ? Speech.reply(context, Text.ANSWER_CHANGED) : thanks(context, running));
    }

    private static Optional<Integer> following(State.Asked asked, Running running) {
        int number = asked.question().number();
        return asked.redo()
                ? Optional.of(number + 1)
                        .filter(next ->
                                next < running.consultation().questions().size())
                : running.firstOpen(Set.of(number));
    }

    private static Effect thanks(Context context, Running running) {
        return Speech.reply(
                context,
                Text.THANKS_LAST,
                Speech.words(context).dates(Speech.language(context), running.consultation()));
    }

    private static Turn again(State.Asked asked, Running running, Reading.Unclear unclear, Context context) {
        State.Asked oncemore = new State.Asked(asked.question(), 1, asked.laid(), asked.before(), asked.redo());
        return Turn.of(
                oncemore,
                Speech.questionAgain(context, running, asked.question().number(), unclear.between()));
    }

    /** Leaves this question for what comes after it; it stays open. */
    static Turn skipped(State.Asked asked, Context context) {
        return context.running(asked.question().consultation())
                .map(running -> rest(asked, running, context).precededBy(Speech.reply(context, Text.SKIPPED)))
                .orElseGet(() -> next(context, Optional.empty()));
    }

    private static Turn letGo(State.Asked asked, Running running, String text, Context context) {
        Effect.Tell tell = new Effect.Tell(text, true);
        int number = asked.question().number();
        boolean kept = running.understood().contains(number);
        Effect said = Speech.reply(context, kept ? Text.ANSWER_KEPT : Text.ANSWER_LET_GO);
        if (!running.room()) {
            return Turn.of(Dialogue.idle(), tell, said);
        }
        Turn rest = rest(asked, running, context).precededBy(tell, said);
        return kept ? rest : rest.precededBy(new Effect.Choose(running.id(), number, NOT_UNDERSTOOD));
    }

    /** What comes after this question, when there is nothing to thank for. */
    private static Turn rest(State.Asked asked, Running running, Context context) {
        return following(asked, running)
                .map(next -> ask(context, running, next, asked.redo()))
                .orElseGet(() -> waitingOr(context, running.id()));
    }

    private static Turn storyFirst(State.Asked asked, Running running, String text, Context context) {
        return Turn.of(
                asked,
                new Effect.Tell(text, true),
                Speech.reply(context, Text.STORY_THANKS),
                Speech.question(context, running, asked.question().number()));
    }

    /** Lays a question on the table. */
    static Turn ask(Context context, Running running, int number, boolean redo) {
        return Turn.of(
                new State.Asked(new State.Which(running.id(), number), 0, context.now(), Optional.empty(), redo),
                Speech.question(context, running, number));
    }

    /** Promise and first open question of a consultation. */
    static Turn askFirst(Context context, Running running) {
        return ask(context, running, running.firstOpen(Set.of()).orElse(0), false)
                .precededBy(Speech.promise(context, running));
    }

    /** The next consultation that waits; when there is none, saying so. */
    static Turn next(Context context, Optional<ConsultationId> latest) {
        return context.waiting(Optional.empty())
                .map(running -> askFirst(context, running))
                .or(() -> MeetingTalk.next(context, latest, Optional.empty()))
                .orElseGet(() -> context.storyRuns()
                        ? StoryTalk.ask(context, latest, Optional.empty())
                        : Turn.of(new State.Idle(latest), Speech.reply(context, Text.NO_QUESTION_NOW)));
    }

    private static Optional<Turn> waiting(Context context, ConsultationId done) {
        return context.waiting(Optional.of(done)).map(running -> askFirst(context, running));
    }

    private static Turn waitingOr(Context context, ConsultationId done) {
        return waiting(context, done)
                .or(() -> MeetingTalk.next(context, Optional.of(done), Optional.empty()))
                .orElseGet(() -> Turn.none(new State.Idle(Optional.of(done))));
    }
}
