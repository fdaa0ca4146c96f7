package nl.meepraten.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import org.junit.jupiter.api.Test;

/** From what was counted to what is published. */
class CountedTest {

    private static final ConsultationId CONSULTATION = new ConsultationId("nacht234");
    private static final List<String> GROUPS = List.of("inloop", "buitenslapers", "jongeren");

    private final RandomGenerator random = new Random(1);

    private static Tally tally(int yes, int no) {
        return new Tally(List.of(yes, no), 0, yes + no, false);
    }

    private Release release(List<String> rows, List<List<Tally>> questions) {
        return new Counted(rows, questions).release(CONSULTATION, random);
    }

    @Test
    void withoutABreakdownEveryQuestionIsPublishedOrWithheldOnItsOwn() {
        Release release = release(List.of(""), List.of(List.of(tally(12, 0)), List.of(tally(7, 2))));

        assertThat(release.rows()).isEmpty();
        assertThat(release.questions().getFirst().figures()).contains(new Figures(List.of(10, 0), 0));
        assertThat(release.questions().getLast()).isEqualTo(QuestionRelease.WITHHELD);
    }

    @Test
    void theWholeIsTheSumOfThePublishedRows() {
        for (int i = 0; i < 100; i++) {
            Release release = release(GROUPS, List.of(List.of(tally(15, 9), tally(11, 2), tally(3, 1))));
            QuestionRelease question = release.questions().getFirst();

            assertThat(release.rows()).containsExactly(List.of("inloop"), List.of("buitenslapers", "jongeren"));
            assertThat(question.rows()).hasSize(2);
            assertThat(question.figures())
                    .contains(question.rows().getFirst().plus(question.rows().getLast()));
        }
    }

    @Test
    void poolsAreMadeOnceOnTheQuestionThatFewestAnswered() {
        Release release = release(
                GROUPS,
                List.of(
                        List.of(tally(30, 10), tally(20, 12), tally(11, 9)),
                        List.of(tally(15, 9), tally(11, 2), tally(3, 1))));

        assertThat(release.rows()).containsExactly(List.of("inloop"), List.of("buitenslapers", "jongeren"));
        assertThat(release.questions())
                .allSatisfy(question -> assertThat(question.rows()).hasSize(2));
        assertThat(release.questions().getFirst().rows().getLast().total()).isEqualTo(50);
    }

    @Test
    void aQuestionWithTooFewAnswersAtAllDoesNotDecideThePools() {
        Release release = release(
                GROUPS,
                List.of(
                        List.of(tally(30, 10), tally(20, 12), tally(11, 9)),
                        List.of(tally(3, 0), tally(2, 0), tally(4, 0))));

        assertThat(release.rows()).containsExactly(List.of("inloop"), List.of("buitenslapers"), List.of("jongeren"));
        assertThat(release.questions().getLast()).isEqualTo(QuestionRelease.WITHHELD);
    }

    @Test
    void aRowWithTooFewAnswersToOneQuestionTakesTheBreakdownOfThatQuestionOnly() {
        Release release = release(
                GROUPS.subList(0, 2),
                List.of(List.of(tally(10, 2), tally(10, 3)), List.of(tally(30, 10), tally(5, 4))));

        assertThat(release.rows()).containsExactly(List.of("inloop"), List.of("buitenslapers"));
        assertThat(release.questions().getFirst().rows()).hasSize(2);
        assertThat(release.questions().getLast().rows()).isEmpty();
        assertThat(release.questions().getLast().figures()).isPresent();
    }

    @Test
    void ofSeveralAnswersEachIsPublishedBesideThoseWhoDidNotGiveIt() {
        Tally tally = new Tally(List.of(20, 0, 17), 5, 25, true);

        Figures figures = release(List.of(""), List.of(List.of(tally)))
                .questions()
                .getFirst()
                .figures()
                .orElseThrow();

        assertThat(figures.several()).isTrue();
        assertThat(figures.total()).isEqualTo(30);
        assertThat(figures.notUnderstood()).isEqualTo(5);
        assertThat(figures.options().subList(0, 2)).containsExactly(20, 0);
        assertThat(figures.options().getLast()).isIn(15, 20);
    }
}
