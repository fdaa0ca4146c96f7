package nl.meepraten.bot.reading;

import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Command;
import nl.meepraten.bot.reading.Reading.Distress;
import nl.meepraten.bot.reading.Reading.Kind;
import nl.meepraten.bot.reading.Reading.Line;
import nl.meepraten.bot.reading.Reading.Reason;
import nl.meepraten.bot.reading.Reading.Story;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;

/**
 * Makes a {@link Reading} of any text: danger first, then commands, then an answer to the open question, else somebody's
 * own words. Never throws, whatever is sent.
 */
public final class Reader {

    /** Beside an open question a text of at most this many words is a try at an answer; a longer one is a story. */
    private static final int TRY = 3;

    private static final Phrases MORE = new Phrases("meer, more, meer nummers, more numbers, stuur meer");
    private static final Question ANYTHING = Question.yesNo("");

    private Reader() {}

    /** @param open the question this person was asked last and has not answered */
    public static Reading read(Optional<Question> open, String text) {
        Normal normal = Normal.of(text);
        Optional<Line> line = DistressReader.read(normal);
        if (line.isPresent()) {
            return new Distress(line.get(), open.flatMap(question -> answer(question, normal)));
        }
        Optional<Reading> command = CommandReader.read(normal);
        if (command.isPresent()) {
            if (open.isPresent()
                    && CommandReader.isAboutLanguage(command.get())
                    && namesLanguages(open.get(), normal)) {
                return readAnswer(open.get(), normal);
            }
            return open.flatMap(question -> OptionReader.exact(question, normal.words()))
                    .map(option -> optionOrCommand(option, command.get(), normal))
                    .orElse(command.get());
        }
        Reading read = open.map(question -> readAnswer(question, normal)).orElseGet(() -> readUnasked(normal));
        boolean own = read instanceof Answer
                || open.filter(question -> question.kind() == Question.Kind.OPEN)
                        .isPresent();
        return own ? read : CommandReader.alike(normal).orElse(read);
    }

    /** Whether a text may have been meant as STOP, though it is a word of its own. */
    public static boolean isLikeStop(String text) {
        return CommandReader.isLikeStop(text);
    }

    /** Whether somebody asks for more of what was just offered. */
    public static boolean isMore(String text) {
        return MORE.isExactly(Normal.of(text).words());
    }

    private static Optional<Answer> answer(Question question, Normal normal) {
        return AnswerReader.read(question, normal)
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast);
    }

    /** Where languages are among the answers their names are answers; "taal engels" still switches. */
    private static boolean namesLanguages(Question question, Normal normal) {
        boolean told = normal.length() > 1
                && (normal.words().contains("taal") || normal.words().contains("language"));
        return !told
                && question.options().stream()
                        .map(option -> CommandReader.read(Normal.of(option)))
                        .anyMatch(read ->
                                read.filter(CommandReader::isAboutLanguage).isPresent());
    }

    /** An option may be called "anders" or "hulp". STOP and WIS keep their meaning whatever the options are. */
    private static Reading optionOrCommand(int option, Reading command, Normal normal) {
        boolean change = command.equals(new Command(Kind.CHANGE));
        boolean firm = command.equals(new Command(Kind.WIPE)) || normal.words().contains("stop");
        return change ? new Answer(option) : firm ? command : new Unclear(Reason.SEVERAL);
    }

    private static Reading readAnswer(Question question, Normal normal) {
        if (normal.isEmpty()) {
            return new Unclear(Reason.EMPTY);
        }
        if (question.kind() == Question.Kind.OPEN) {
            return PassReader.passes(normal.words()) ? new Answer(Question.PASSED) : new Story();
        }
        return AnswerReader.read(question, normal)
                .orElseGet(() -> normal.length() <= TRY ? new Unclear(Reason.NO_ANSWER) : new Story());
    }

    private static Reading readUnasked(Normal normal) {
        if (normal.isEmpty()) {
            return new Unclear(Reason.EMPTY);
        }
        boolean answer = normal.length() <= TRY && answersSomething(normal);
        return answer ? new Unclear(Reason.NO_QUESTION) : new Story();
    }

    private static boolean answersSomething(Normal normal) {
        boolean number =
                normal.length() == 1 && normal.words().getFirst().chars().allMatch(c -> c >= '0' && c <= '9');
        return number || answer(ANYTHING, normal).isPresent();
    }
}
