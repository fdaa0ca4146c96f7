package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeWordsTest {

    private static final Question DOGS = Question.choice("Honden mee naar binnen?", List.of("ja", "nee", "weet niet"));

    /** Nobody has more participants than this. */
    private static final int CROWD = 10_000;

    @TempDir
    static Path folder;

    private final OutcomeWords outcome = new OutcomeWords(Texts.load());
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(folder);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    static Stream<Arguments> everyShape() {
        return Language.FULL.stream()
                .flatMap(language -> IntStream.rangeClosed(1, Consultation.MOST_QUESTIONS)
                        .boxed()
                        .flatMap(questions -> IntStream.rangeClosed(2, Consultation.MOST_OPTIONS)
                                .mapToObj(options -> Arguments.of(language, questions, options))));
    }

    /** Every text as long as publishing allows, the longest month, and figures of a large town. */
    @ParameterizedTest
    @MethodSource("everyShape")
    void whateverMayBePublishedFitsInThreeTextsOfOnePart(Language language, int questions, int options) {
        String topic = "t".repeat(longest(length -> publishable(draft("t".repeat(length), question(2, 1), 1))));
        int each = longest(length -> publishable(draft(topic, question(options, length), 1)));
        Draft draft = draft(topic, question(options, each), questions);
        assertThat(publishable(draft)).isTrue();
        assertThat(publishable(draft(topic, question(options, each + 1), questions)))
                .isFalse();

        for (Figures figures : List.of(
                new Figures(Collections.nCopies(options, CROWD), CROWD),
                new Figures(first(options, CROWD), 0),
                new Figures(Collections.nCopies(options, 0), 10))) {
            List<String> said =
                    outcome.words(language, consultation(draft), Collections.nCopies(questions, released(figures)));
            assertThat(said)
                    .hasSize(Math.min(questions, 3))
                    .allSatisfy(words -> assertThat(Segments.of(words))
                            .as(words)
                            .matches(segments ->
                                    segments.one() && segments.offenders().isEmpty()));
            assertThat(String.join(" ", said))
                    .contains(topic)
                    .contains("30 " + (language == Language.NL ? "september" : "September"));
        }
    }

    @ParameterizedTest
    @MethodSource("everyShape")
    void aReplyThatWasNotUnderstoodIsAnsweredInOnePart(Language language, int questions, int options) {
        int each = longest(length -> publishable(draft("x", question(options, length), 1)));
        Question question = question(options, each);

        String again = new QuestionText(Texts.load()).again(language, question);

        assertThat(Segments.of(again)).as(again).matches(Segments::one);
        assertThat(again).contains(Integer.toString(options));
    }

    @Test
    void oneQuestionIsToldInOneText() {
        assertThat(say(List.of(DOGS), released(new Figures(List.of(15, 0, 10), 0))))
                .containsExactly("De uitslag over de opvang: ja 15, nee minder dan 5, weet niet 10."
                        + " Minstens 25 mensen, afgerond. Op 30 september hoor je wat we doen.");
    }

    @Test
    void severalQuestionsAreToldApart() {
        Question slept = Question.yesNo("Heb je goed geslapen?");
        assertThat(say(
                        List.of(DOGS, slept, slept),
                        released(new Figures(List.of(15, 0, 10), 0)),
                        QuestionRelease.WITHHELD,
                        released(new Figures(List.of(20, 5), 0))))
                .containsExactly(
                        "De uitslag over de opvang, afgerond."
                                + " Honden mee naar binnen? ja 15, nee minder dan 5, weet niet 10. Minstens 25 mensen.",
                        "Vraag 2: te weinig antwoorden om te tonen.",
                        "Heb je goed geslapen? ja 20, nee 5. Minstens 25 mensen. Op 30 september hoor je wat we doen.");
    }

    @Test
    void ofFiveQuestionsTheLaterOnesShareAText() {
        List<String> said = say(
                Collections.nCopies(5, DOGS),
                Collections.nCopies(5, released(new Figures(List.of(15, 5, 10), 0)))
                        .toArray(QuestionRelease[]::new));

        assertThat(said).hasSize(3);
        assertThat(String.join(" ", said).split("ja 15, nee 5, weet niet 10")).hasSize(6);
    }

    @Test
    void whereAllAnswersDoNotFitTheSmallestAreAddedUp() {
        List<String> options = List.of(
                "in de nachtopvang", "bij vrienden thuis", "buiten op straat", "in mijn eigen auto", "in een hotel");
        List<String> said = say(
                List.of(Question.choice("Waar slaap je?", options)),
                released(new Figures(List.of(5, 25, 0, 15, 10), 5)));

        assertThat(said.getFirst())
                .contains("bij vrienden thuis 25, in mijn eigen auto 15, de rest samen 15.")
                .contains("Minstens 60 mensen");
    }

    @Test
    void severalThatAreAllWithheldAreToldOnce() {
        assertThat(say(List.of(DOGS, DOGS), QuestionRelease.WITHHELD, QuestionRelease.WITHHELD))
                .singleElement()
                .asString()
                .startsWith("Over de opvang: te weinig antwoorden om te tonen.");
    }

    private List<String> say(List<Question> questions, QuestionRelease... released) {
        Draft draft = new Draft("de opvang", questions, promise(), Audience.EVERYONE, town.today());
        return outcome.words(Language.NL, consultation(draft), List.of(released));
    }

    private static QuestionRelease released(Figures figures) {
        return new QuestionRelease(Optional.of(figures));
    }

    private static List<Integer> first(int options, int figure) {
        List<Integer> figures = new ArrayList<>(Collections.nCopies(options, 0));
        figures.set(0, figure);
        return figures;
    }

    private static boolean publishable(Draft draft) {
        return town.bot.consultations().problems(draft).isEmpty();
    }

    private static int longest(IntPredicate fits) {
        int length = 1;
        while (fits.test(length + 1)) {
            length++;
        }
        return length;
    }

    private static Question question(int options, int each) {
        return Question.choice(
                "?",
                IntStream.range(0, options)
                        .mapToObj(option -> answer(option, each))
                        .toList());
    }

    /** Different answers of this length, with now and then a space and a character that counts double. */
    private static String answer(int number, int length) {
        char letter = (char) ('a' + number);
        StringBuilder answer = new StringBuilder();
        for (int i = 1; i <= length; i++) {
            answer.append(i % 12 == 0 ? ' ' : i % 30 == 7 ? '~' : letter);
        }
        return answer.toString();
    }

    private static Draft draft(String topic, Question question, int questions) {
        return new Draft(topic, Collections.nCopies(questions, question), promise(), Audience.EVERYONE, town.today());
    }

    private static Promise promise() {
        return new Promise("x", "x", "x", Ladder.INFORM, LocalDate.of(2027, 9, 30), "x");
    }

    private static Consultation consultation(Draft draft) {
        return new Consultation(
                new ConsultationId("abcdefgh"),
                Stage.CLOSED,
                draft.topic(),
                draft.questions(),
                draft.promise(),
                draft.audience(),
                draft.lastDay(),
                Optional.empty(),
                Split.NONE,
                draft.translations());
    }
}
