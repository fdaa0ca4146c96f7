package nl.meepraten.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers as they are written in a slot, which has two bytes for each. */
class QuestionTest {

    static Stream<Question> everyKind() {
        return Stream.of(
                Question.yesNo("?"),
                Question.choice("?", List.of("a", "b", "c")),
                Question.several("?", Collections.nCopies(Consultation.MOST_OPTIONS, "x")),
                Question.scale("?", "slecht", "goed"),
                Question.number("?", List.of("0", "1-2", "3+")),
                Question.open("?"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyAnswerHasACodeOfItsOwnThatSaysJustThatAnswer(Question question) {
        List<Integer> codes = new ArrayList<>();
        for (Set<Integer> answers : possible(question)) {
            int code = question.code(answers);
            codes.add(code);

            assertThat(code).isGreaterThan(1).isLessThan(question.codes()).isLessThan(1 << 16);
            for (int answer = 1; answer <= question.answers(); answer++) {
                assertThat(question.says(code, answer)).isEqualTo(answers.contains(answer));
            }
        }

        assertThat(codes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noAnswerAndOneThatWasNotUnderstoodSayNothing(Question question) {
        for (int answer = 1; answer <= question.answers(); answer++) {
            assertThat(question.says(0, answer)).isFalse();
            assertThat(question.says(1, answer)).isFalse();
        }
    }

    private static List<Set<Integer>> possible(Question question) {
        if (!question.several()) {
            return IntStream.rangeClosed(1, question.answers())
                    .mapToObj(Set::of)
                    .toList();
        }
        List<Set<Integer>> sets = new ArrayList<>();
        for (int mask = 0; mask < 1 << question.answers(); mask++) {
            Set<Integer> set = new HashSet<>();
            for (int answer = 1; answer <= question.answers(); answer++) {
                if ((mask >> answer - 1 & 1) == 1) {
                    set.add(answer);
                }
            }
            sets.add(set);
        }
        return sets;
    }

    @Test
    void whatCannotBeAnswersIsRefused() {
        assertThatThrownBy(() -> Question.yesNo("?").code(Set.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Question.yesNo("?").code(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Question.yesNo("?").code(Set.of(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Question.several("?", List.of("a")).code(Set.of(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
