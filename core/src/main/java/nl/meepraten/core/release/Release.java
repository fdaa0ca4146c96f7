package nl.meepraten.core.release;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;

/**
 * The rounded, frozen result of a consultation: the only figures that ever leave the ballot box.
 *
 * @param questions one for each question, in order
 */
public record Release(ConsultationId consultation, List<QuestionRelease> questions) {

    public Release {
        questions = List.copyOf(questions);
    }

    /**
     * One question's figures, or nothing at all when fewer than ten people answered it.
     *
     * @param figures empty when withheld
     */
    public record QuestionRelease(Optional<Figures> figures) {}

    /**
     * Published figures: multiples of five that add up to {@link #total}.
     *
     * @param options one for each option, in order
     * @param notUnderstood answers that were not understood: one more cell of the same rounding
     */
    public record Figures(List<Integer> options, int notUnderstood) {
        public Figures {
            options = List.copyOf(options);
        }

        /** At least this many people answered. */
        public int total() {
            return options.stream().mapToInt(Integer::intValue).sum() + notUnderstood;
        }
    }
}
