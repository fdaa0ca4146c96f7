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
import java.util.regex.Pattern;

/**
 * Finds questions that were asked lately to some of the same people. Two outcomes of one question, each rounded apart,
 * would tell together what neither tells alone, so for {@link #KEPT} the same text is not asked twice.
 *
 * <p>A date or a year in it makes it another text: whoever asks about the meal of 14 May and of 21 May asks two things.
 */
final class Repeats {

    private static final Duration KEPT = Duration.ofDays(90);

    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?<![\\p{N}][-/.:])(?:(?<=\\p{L}{2})|(?<=[^\\p{L}\\p{N}]))\\p{N}{1,2}[^\\p{L}\\p{N}]*$");

    private final Set<Cell> cells;
    private final Instant now;

    /** @param cells for whom the new questions are */
    Repeats(Set<Cell> cells, Instant now) {
        this.cells = cells;
        this.now = now;
    }

    /** @param inCopy what was open in a backup that was put back */
    List<Problem> in(
            Draft draft,
            List<Consultation> all,
            Set<ConsultationId> inCopy,
            Function<Consultation, Set<Cell>> askedOf) {
        List<Problem> problems = new ArrayList<>();
        List<Consultation> recent = all.stream()
                .filter(one -> counts(one, inCopy.contains(one.id())))
                .toList();
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

    /** Of what was withdrawn nothing is ever published, so asking it again tells nothing; of a copy nobody knows that. */
    private boolean counts(Consultation one, boolean inCopy) {
        Optional<Instant> opened = one.openedAt().filter(at -> at.isAfter(now.minus(KEPT)));
        return opened.isPresent()
                && switch (one.stage()) {
                    case OPEN, CLOSED, TOLD_BACK -> true;
                    case DRAFT -> false;
                    case WITHDRAWN -> inCopy;
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

    /**
     * Letters and digits only: capitals, accents, spaces and punctuation make no other question, nor does a number of one
     * or two digits behind it that is no part of a date.
     */
    static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String before = "";
        while (!plain.equals(before)) {
            before = plain;
            plain = NUMBER_BEHIND.matcher(plain).replaceAll("");
        }
        return plain.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
