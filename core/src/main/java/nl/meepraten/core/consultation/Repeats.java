package nl.meepraten.core.consultation;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds questions that were asked lately to some of the same people. Two outcomes of one question, each rounded apart,
 * would tell together what neither tells alone, so for {@link #KEPT} the same text is not asked twice.
 *
 * <p>A date or a year in it makes it another text: whoever asks about the meal of 14 May and of 21 May asks two things.
 */
final class Repeats {

    private static final Duration KEPT = Duration.ofDays(90);

    private final Set<Cell> cells;
    private final Instant now;

    /** @param cells for whom the new questions are */
    Repeats(Set<Cell> cells, Instant now) {
        this.cells = cells;
        this.now = now;
    }

    List<Problem> in(Draft draft, List<Consultation> all, Function<Consultation, Set<Cell>> askedOf) {
        List<Problem> problems = new ArrayList<>();
        List<Consultation> recent = all.stream().filter(this::counts).toList();
        for (int number = 1; number <= draft.questions().size(); number++) {
            int question = number;
            String words = normal(draft.questions().get(number - 1).text());
            recent.stream()
                    .filter(one -> !words.isEmpty() && asks(one, words))
                    .filter(one -> !Collections.disjoint(cells, askedOf.apply(one)))
                    .findFirst()
                    .ifPresent(one -> problems.add(problem(question, one)));
        }
        return problems;
    }

    /** Of what was withdrawn nothing is ever published, so asking it again tells nothing. */
    private boolean counts(Consultation one) {
        Optional<Instant> opened = one.openedAt().filter(at -> at.isAfter(now.minus(KEPT)));
        return opened.isPresent()
                && switch (one.stage()) {
                    case OPEN, CLOSED, TOLD_BACK -> true;
                    case DRAFT, WITHDRAWN -> false;
                };
    }

    private static boolean asks(Consultation one, String words) {
        return one.questions().stream()
                .anyMatch(question -> normal(question.text()).equals(words));
    }

    private Problem problem(int question, Consultation earlier) {
        Duration left = Duration.between(now, earlier.openedAt().orElseThrow().plus(KEPT));
        Map<String, Object> when = Map.of("topic", earlier.topic(), "days", left.toDays() + 1);
        return new Problem(Problem.Field.QUESTION, question, Problem.Key.REPEAT, when);
    }

    /** Letters and digits only: capitals, accents, spaces and punctuation make no other question. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
