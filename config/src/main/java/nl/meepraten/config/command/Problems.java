package nl.meepraten.config.command;

import java.util.Map;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.core.consultation.Problem;

/** Says in words what keeps a consultation from being published. */
final class Problems {

    private Problems() {}

    static String words(Problem problem) {
        Map<String, Object> known = problem.arguments();
        return switch (problem.key()) {
            case MISSING -> Sentence.PROBLEM_MISSING.with();
            case TOO_MANY -> Sentence.PROBLEM_TOO_MANY.with(known.getOrDefault("most", ""));
            case TOO_FEW -> Sentence.PROBLEM_TOO_FEW.with(known.getOrDefault("least", ""));
            case SAME_TWICE -> Sentence.PROBLEM_SAME_TWICE.with();
            case TOO_EARLY -> early(problem).with();
            case TOO_LATE -> Sentence.PROBLEM_TOO_LATE.with(known.getOrDefault("most", ""));
            case UNKNOWN -> Sentence.PROBLEM_UNKNOWN.with();
            case TOO_LONG ->
                Sentence.PROBLEM_TOO_LONG.with(known.getOrDefault("over", ""), known.getOrDefault("most", ""));
            case GROUPS -> Sentence.PROBLEM_GROUPS.with();
            case REPEAT ->
                Sentence.PROBLEM_REPEAT.with(known.getOrDefault("topic", ""), known.getOrDefault("days", ""));
            case ODD_CHARACTER -> Sentence.PROBLEM_ODD_CHARACTER.with(known.getOrDefault("character", ""));
        };
    }

    private static Sentence early(Problem problem) {
        return problem.field() == Problem.Field.LAST_DAY
                ? Sentence.PROBLEM_DAY_PASSED
                : Sentence.PROBLEM_ANSWER_BEFORE_END;
    }
}
