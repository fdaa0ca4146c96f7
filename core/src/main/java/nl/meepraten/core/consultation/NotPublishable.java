package nl.meepraten.core.consultation;

import java.util.List;

/** A draft cannot be published yet; {@link #problems} says why. */
public final class NotPublishable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    NotPublishable(List<Problem> problems) {
        super("Not publishable: " + problems.size() + " problems.");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
