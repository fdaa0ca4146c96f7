package nl.meepraten.core.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.ConsultationId;

/**
 * The rounded, frozen result of a consultation: the only figures that ever leave the ballot box.
 *
 * @param questions one for each question, in order; at least one
 */
public record Release(ConsultationId consultation, List<QuestionRelease> questions) {

    public Release {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A release is about at least one question.");
        }
    }

    /**
     * One question's figures, or nothing at all when fewer than ten people answered it.
     *
     * @param figures empty when withheld
     */
    public record QuestionRelease(Optional<Figures> figures) {

        public static final QuestionRelease WITHHELD = new QuestionRelease(Optional.empty());
    }

    /**
     * Published figures: multiples of five that add up to {@link #total}, which is at least ten. Anything else cannot
     * have come from the rounding and is refused.
     *
     * @param options one for each option, in order; 0 is shown as "fewer than 5"
     * @param notUnderstood answers that were not understood: one more cell of the same rounding
     */
    public record Figures(List<Integer> options, int notUnderstood) {
        public Figures {
            options = List.copyOf(options);
            IntStream cells =
                    IntStream.concat(options.stream().mapToInt(Integer::intValue), IntStream.of(notUnderstood));
            if (cells.anyMatch(cell -> cell < 0 || cell % ControlledRounding.BASE != 0)) {
                throw new IllegalArgumentException("Published figures are multiples of five.");
            }
            if (sum(options) + notUnderstood < ControlledRounding.FLOOR) {
                throw new IllegalArgumentException("Under ten answers nothing is published.");
            }
        }

        /** At least this many people answered. */
        public int total() {
            return sum(options) + notUnderstood;
        }

        private static int sum(List<Integer> figures) {
            return figures.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
