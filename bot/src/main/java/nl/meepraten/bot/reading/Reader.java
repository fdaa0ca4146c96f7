package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Command;
import nl.meepraten.bot.reading.Reading.Distress;
import nl.meepraten.bot.reading.Reading.Kind;
import nl.meepraten.bot.reading.Reading.Line;
import nl.meepraten.bot.reading.Reading.Reason;
import nl.meepraten.bot.reading.Reading.Story;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.bot.reading.answer.Answers;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;
import nl.meepraten.bot.reading.wish.Wish;
import nl.meepraten.bot.reading.wish.WishReader;
import nl.meepraten.core.consultation.NumberGroups;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.text.Language;

/** Makes a {@link Reading} of any text. Never throws, whatever is sent. */
public final class Reader {

    /** Without a question a text of at most this many words may be an answer to one. */
    private static final int TRY = 3;

    /** A text of more words than these tells more than what it asks for. */
    private static final int FEW = 8;

    private static final int LONG = 14;

    /** The bare word, as HULP explains it: who reads this. */
    private static final Set<List<String>> JUST_WHO = Set.of(List.of("wie"), List.of("who"));

    private static final Table<Boolean> MORE = Lists.of("nl").table("more");
    private static final Table<Boolean> PASSES = Lists.of("nl").table("pass");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    private Reader() {}

    /** Reads the lists of words now, which takes a while, and not when the first text comes. */
    public static void load() {
        for (Asked.Kind kind : Asked.Kind.values()) {
            Asked asked = Asked.of(kind, Language.NL.iso(), "", List.of("ja", "nee"));
            Ear.hear(Optional.of(asked), false, "daar weet ik niks van");
        }
    }

    /** The same in Dutch, to somebody who did not send STOP. */
    public static Reading read(Optional<Question> open, String text) {
        return read(open, Language.NL, false, text);
    }

    /**
     * @param open the question this person was asked last and has not answered
     * @param language of the talk; it settles what a word means that two languages have
     * @param stopped whether this person sent STOP
     */
    public static Reading read(Optional<Question> open, Language language, boolean stopped, String text) {
        return open.map(question -> read(question, asked(question, language), stopped, text))
                .orElseGet(() -> alone(Ear.hear(Optional.empty(), stopped, text), language, text));
    }

    /** The same, of wishes only those that stand in our lists: where any words belong to a story, or are the name of a place. */
    public static Reading readPlainly(Optional<Question> open, Language language, boolean stopped, String text) {
        return open.map(question -> {
                    Optional<Asked> asked = Optional.of(asked(question, language));
                    return beside(question, Ear.hearPlainly(asked, stopped, text), text);
                })
                .orElseGet(() -> alone(Ear.hearPlainly(Optional.empty(), stopped, text), language, text));
    }

    static Reading read(Question question, Asked asked, boolean stopped, String text) {
        return beside(question, Ear.hear(Optional.of(asked), stopped, text), text);
    }

    private static Reading beside(Question question, Heard heard, String text) {
        Reading reading = replied(question, heard, text);
        return question.kind() == Question.Kind.OPEN ? reading : perhaps(reading, text);
    }

    /** What is no answer, wish or danger, but looks like STOP or a wipe, is asked about. */
    private static Reading perhaps(Reading reading, String text) {
        boolean clear = reading instanceof Answer || reading instanceof Command || reading instanceof Distress;
        return clear ? reading : alike(text).orElse(reading);
    }

    static Asked asked(Question question, Language language) {
        Asked.Kind kind = switch (question.kind()) {
            case YES_NO -> Asked.Kind.YES_NO;
            case SINGLE_CHOICE -> Asked.Kind.ONE;
            case MULTIPLE_CHOICE -> Asked.Kind.SEVERAL;
            case SCALE -> Asked.Kind.SCALE;
            case NUMBER -> Asked.Kind.NUMBER;
            case OPEN -> Asked.Kind.OPEN;
        };
        return Asked.of(kind, language.iso(), question.text(), question.options());
    }

    /** Whether a text may have been meant as STOP, though it is a word of its own. */
    public static boolean isLikeStop(String text) {
        return alike(text).equals(Optional.of(new Unclear(Reason.MAYBE_STOP)));
    }

    /** Whether somebody asks for more of what was just offered. */
    public static boolean isMore(String text) {
        return MORE.isExactly(Normal.of(text).words());
    }

    private static Optional<Reading> alike(String text) {
        return WishReader.alike(Said.of(text, ""))
                .map(kind -> new Unclear(kind == Wish.Kind.STOP ? Reason.MAYBE_STOP : Reason.MAYBE_WIPE));
    }

    private static Reading replied(Question question, Heard heard, String text) {
        if (question.kind() == Question.Kind.OPEN && !(heard instanceof Heard.InDanger) && passes(text)) {
            return new Answer(Question.PASSED);
        }
        return switch (heard) {
            case Heard.InDanger danger ->
                new Distress(
                        Line.valueOf(danger.danger().name()),
                        danger.answer()
                                .map(value -> answer(question, value))
                                .filter(Answer.class::isInstance)
                                .map(Answer.class::cast));
            case Heard.Wished wished -> command(wished.wish(), text);
            case Heard.Answered answered -> answer(question, answered.answer());
            case Heard.Tried tried ->
                question.kind() == Question.Kind.OPEN && !onlySigns(text) ? new Story() : tried(tried.unsure());
            case Heard.Empty empty -> new Unclear(Reason.EMPTY);
            case Heard.Told told ->
                Said.of(text, "").words().size() <= TRY && question.kind() != Question.Kind.OPEN
                        ? new Unclear(Reason.NO_ANSWER)
                        : new Story();
        };
    }

    private static boolean onlySigns(String text) {
        return Normal.of(text).isPictures();
    }

    private static boolean passes(String text) {
        Said said = Said.of(text, "");
        return PASSES.isExactly(said.words())
                || PASSES.isExactly(said.plain())
                || PASSES.isExactly(FILLERS.without(said.plain()));
    }

    private static Reading answer(Question question, Take.Value value) {
        if (question.kind() != Question.Kind.NUMBER) {
            return new Answer(value.values(), value.literal());
        }
        OptionalInt group = NumberGroups.of(question.options())
                .orElseThrow()
                .groupOf(value.values().getFirst());
        return group.isPresent()
                ? new Answer(List.of(group.getAsInt()), value.literal())
                : new Unclear(Reason.NO_ANSWER);
    }

    /** Words of somebody's own are kept, also when they may have been meant as an answer. */
    private static Reading tried(Take.Unsure unsure) {
        return unsure.why() == Take.Why.OWN_WORDS ? new Story() : unclear(unsure);
    }

    private static Reading unclear(Take.Unsure unsure) {
        Reason reason = switch (unsure.why()) {
            case SEVERAL -> Reason.SEVERAL;
            case UNDECIDED -> Reason.UNDECIDED;
            case NO_ANSWER, OWN_WORDS, ELSEWHERE -> Reason.NO_ANSWER;
        };
        return new Unclear(reason, unsure.between());
    }

    private static Reading alone(Heard heard, Language language, String text) {
        return perhaps(byItself(heard, language, text), text);
    }

    private static Reading byItself(Heard heard, Language language, String text) {
        return switch (heard) {
            case Heard.InDanger danger ->
                new Distress(Line.valueOf(danger.danger().name()), Optional.empty());
            case Heard.Wished wished -> command(wished.wish(), text);
            case Heard.Answered answered -> new Story();
            case Heard.Tried tried -> unclear(tried.unsure());
            case Heard.Empty empty -> new Unclear(Reason.EMPTY);
            case Heard.Told told -> isAnswer(text, language) ? new Unclear(Reason.NO_QUESTION) : new Story();
        };
    }

    /** "Ja", "nee hoor" or a number, while nothing is asked. */
    private static boolean isAnswer(String text, Language language) {
        Said said = Said.of(text, "");
        boolean number =
                said.words().size() == 1 && Normal.isDigits(said.words().getFirst());
        Asked anything = Asked.of(Asked.Kind.YES_NO, language.iso(), "", List.of());
        return number
                || said.words().size() <= TRY && Answers.read(anything, said).isPresent();
    }

    private static Reading command(Wish wish, String text) {
        return switch (wish.how()) {
            case AMONG -> among(wish, Said.of(text, "").words().size());
            case WEIGHED -> weighed(wish, Said.of(text, "").words().size());
            case PLAIN ->
                new Command(JUST_WHO.contains(Normal.of(text).words()) ? Kind.READERS : kind(wish), wish.about());
            case SEVERAL -> new Unclear(wish.kind() == Wish.Kind.WIPE ? Reason.MAYBE_WIPE : Reason.WHICH_COMMAND);
            case WORDED -> wish.kind() == Wish.Kind.WIPE ? new Unclear(Reason.MAYBE_WIPE) : new Command(spoken(wish));
            case SLIPPED ->
                switch (wish.kind()) {
                    case WIPE -> new Unclear(Reason.MAYBE_WIPE);
                    case STOP -> new Unclear(Reason.MAYBE_STOP);
                    default -> new Command(kind(wish), wish.about());
                };
        };
    }

    /** A wish in a longer text is part of a story, which must not be lost; whether STOP is meant in it is asked. */
    private static Reading among(Wish wish, int words) {
        return switch (wish.kind()) {
            case STOP -> words > FEW ? new Unclear(Reason.MAYBE_STOP) : new Command(Kind.STOP);
            case PAUSE, START -> new Command(kind(wish));
            case WIPE -> words > LONG ? new Story() : new Unclear(Reason.MAYBE_WIPE);
            default -> words > FEW ? new Story() : new Command(kind(wish), wish.about());
        };
    }

    /** What stands in no list is asked about before anything is done that matters; what may be a story is kept as one. */
    private static Reading weighed(Wish wish, int words) {
        return switch (wish.kind()) {
            case STORY -> new Story();
            case STOP -> new Unclear(Reason.MAYBE_STOP);
            case WIPE -> words > LONG ? new Story() : new Unclear(Reason.MAYBE_WIPE);
            default -> words > FEW ? new Story() : new Command(kind(wish), wish.about());
        };
    }

    /** Who only says which languages he or she speaks is asked to choose one. */
    private static Kind spoken(Wish wish) {
        return wish.kind() == Wish.Kind.LANGUAGE ? Kind.LANGUAGE : kind(wish);
    }

    private static Kind kind(Wish wish) {
        return switch (wish.kind()) {
            case STOP -> Kind.STOP;
            case START -> Kind.START;
            case WIPE -> Kind.WIPE;
            case PAUSE -> Kind.PAUSE;
            case HELP -> Kind.HELP;
            case WHAT -> Kind.WHO;
            case READS -> Kind.READERS;
            case ANONYMOUS -> Kind.ANONYMOUS;
            case CHANGE -> Kind.CHANGE;
            case LANGUAGE -> language(wish);
            case HUMAN -> Kind.HUMAN;
            case STORY -> Kind.TELL;
            case MEETING -> Kind.MEETING;
            case SKIP -> Kind.SKIP;
            case REPEAT -> Kind.REPEAT;
            case WORD -> Kind.WORD;
        };
    }

    private static Kind language(Wish wish) {
        return wish.about()
                .map(code -> code.equals("nl") ? Kind.DUTCH : code.equals("en") ? Kind.ENGLISH : Kind.LANGUAGE)
                .orElse(Kind.LANGUAGE);
    }
}
