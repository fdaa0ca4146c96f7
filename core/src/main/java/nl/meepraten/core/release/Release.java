package nl.meepraten.core.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.ConsultationId;

/**
 * The rounded, frozen result of a consultation: the only figures that ever leave the ballot box.
 *
 * @param questions one for each question, in order; at least one
 * @param rows which groups each row of the breakdown puts together; empty when there is none
 */
public record Release(ConsultationId consultation, List<QuestionRelease> questions, List<List<String>> rows) {

    public Release {
        questions = List.copyOf(questions);
        rows = rows.stream().map(List::copyOf).toList();
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A release is about at least one question.");
        }
        int all = rows.size();
        if (questions.stream()
                .anyMatch(one -> !one.rows().isEmpty() && one.rows().size() != all)) {
            throw new IllegalArgumentException("A question is broken down in the rows of the release or not at all.");
        }
    }

    /** Without a breakdown. */
    public Release(ConsultationId consultation, List<QuestionRelease> questions) {
        this(consultation, questions, List.of());
    }

    /**
     * One question's figures, or nothing at all when fewer than ten people answered it.
     *
     * @param figures empty when withheld
     * @param rows the same for every row of the breakdown; empty when this question is not broken down
     */
    public record QuestionRelease(Optional<Figures> figures, List<Figures> rows) {

        public static final QuestionRelease WITHHELD = new QuestionRelease(Optional.empty());

        public QuestionRelease {
            rows = List.copyOf(rows);
        }

        public QuestionRelease(Optional<Figures> figures) {
            this(figures, List.of());
        }
    }

    /**
     * Published figures: multiples of five. Anything else cannot have come from the rounding and is refused.
     *
     * @param options one for each answer, in order; 0 is shown as "fewer than 5"
     * @param notUnderstood answers that were not understood: one more cell of the same rounding
     * @param total at least this many people answered; at least ten
     * @param several whether people could give several answers; else the options and what was not understood add up to
     *     the total
     */
    public record Figures(List<Integer> options, int notUnderstood, int total, boolean several) {
        public Figures {
            options = List.copyOf(options);
            IntStream cells =
                    IntStream.concat(options.stream().mapToInt(Integer::intValue), IntStream.of(notUnderstood, total));
            if (cells.anyMatch(cell -> cell < 0 || cell % ControlledRounding.BASE != 0)) {
                throw new IllegalArgumentException("Published figures are multiples of five.");
            }
            if (total < ControlledRounding.FLOOR) {
                throw new IllegalArgumentException("Under ten answers nothing is published.");
            }
            int understood = total - notUnderstood;
            boolean fits = several
                    ? understood >= 0 && options.stream().allMatch(option -> option <= understood)
                    : sum(options) == understood;
            if (!fits) {
                throw new IllegalArgumentException("Published figures add up.");
            }
        }

        /** Everyone gave one answer. */
        public Figures(List<Integer> options, int notUnderstood) {
            this(options, notUnderstood, sum(options) + notUnderstood, false);
        }

        static Figures ofSeveral(List<Integer> options, int notUnderstood, int total) {
            return new Figures(options, notUnderstood, total, true);
        }

        Figures plus(Figures other) {
            return new Figures(
                    IntStream.range(0, options.size())
                            .mapToObj(option ->
                                    options.get(option) + other.options().get(option))
                            .toList(),
                    notUnderstood + other.notUnderstood(),
                    total + other.total(),
                    several);
        }

        private static int sum(List<Integer> figures) {
            return figures.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
