package nl.meepraten.core.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What keeps the answers to one question from being asked for: each kind of question has its own. */
final class QuestionCheck {

    private static final int SCALE_WORDS = 2;
    private static final int LEAST = 2;

    private QuestionCheck() {}

    static void options(Question question, int number, Findings findings) {
        switch (question.kind()) {
            case YES_NO, SINGLE_CHOICE, MULTIPLE_CHOICE -> choices(question, number, findings);
            case SCALE -> scale(question, number, findings);
            case NUMBER -> {
                choices(question, number, findings);
                if (filled(question) && NumberGroups.of(question.options()).isEmpty()) {
                    findings.add(Problem.Field.OPTIONS, number, Problem.Key.GROUPS, Map.of());
                }
            }
            case OPEN -> {}
        }
    }

    private static void scale(Question question, int number, Findings findings) {
        if (question.options().size() != SCALE_WORDS || !filled(question)) {
            findings.add(Problem.Field.OPTIONS, number, Problem.Key.MISSING, Map.of());
        } else if (different(question) < SCALE_WORDS) {
            findings.add(Problem.Field.OPTIONS, number, Problem.Key.SAME_TWICE, Map.of());
        }
    }

    private static void choices(Question question, int number, Findings findings) {
        if (!filled(question)) {
            findings.add(Problem.Field.OPTIONS, number, Problem.Key.MISSING, Map.of());
        } else if (question.options().size() < LEAST) {
            findings.add(Problem.Field.OPTIONS, number, Problem.Key.TOO_FEW, Map.of("least", LEAST));
        } else if (different(question) < question.options().size()) {
            findings.add(Problem.Field.OPTIONS, number, Problem.Key.SAME_TWICE, Map.of());
        }
        if (question.options().size() > Consultation.MOST_OPTIONS) {
            Map<String, Object> most = Map.of("most", Consultation.MOST_OPTIONS);
            findings.add(Problem.Field.OPTIONS, number, Problem.Key.TOO_MANY, most);
        }
    }

    private static boolean filled(Question question) {
        return question.options().stream().noneMatch(String::isBlank);
    }

    private static int different(Question question) {
        Set<String> different = new HashSet<>();
        List<String> options = question.options();
        options.forEach(option -> different.add(option.strip().toLowerCase(Locale.ROOT)));
        return different.size();
    }
}
