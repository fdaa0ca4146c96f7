package nl.meepraten.core.meeting;

import java.util.List;

/** A meeting cannot be planned like this; {@link #problems} says why. */
public final class NotPlannable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<MeetingProblem> problems;

    NotPlannable(List<MeetingProblem> problems) {
        super("Not plannable: " + problems.size() + " problems.");
        this.problems = List.copyOf(problems);
    }

    public List<MeetingProblem> problems() {
        return problems;
    }
}
