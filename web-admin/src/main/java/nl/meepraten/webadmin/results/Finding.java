package nl.meepraten.webadmin.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.release.Lead;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.webadmin.page.Words;

/** What published figures say, in a sentence that promises no more than rounding leaves standing. */
final class Finding {

    private Finding() {}

    static String of(Question question, List<String> labels, Figures figures, Words words) {
        return switch (question.kind()) {
            case YES_NO, SINGLE_CHOICE, NUMBER -> one(labels, figures, words);
            case MULTIPLE_CHOICE -> several(labels, figures, words);
            case SCALE -> scale(figures, words).orElseGet(() -> one(labels, figures, words));
            case OPEN -> words.say("results.open");
        };
    }

    /**
     * "Most people" only when the lead over all other options together is real; "chosen most often" when the lead over
     * the next one is; else those that could be first are named as about as many.
     */
    private static String one(List<String> labels, Figures figures, Words words) {
        int all = figures.options().stream().mapToInt(Integer::intValue).sum();
        return Lead.of(figures)
                .map(option -> {
                    boolean most = 2 * figures.options().get(option) - all >= Lead.REAL;
                    return words.say(most ? "results.most" : "results.first", Map.of("option", labels.get(option)));
                })
                .orElseGet(() -> words.say("results.even", Map.of("options", couldBeFirst(labels, figures))));
    }

    /** Of several answers each stands on its own: "most people" when those who gave it are ahead of those who did not. */
    private static String several(List<String> labels, Figures figures, Words words) {
        int understood = figures.total() - figures.notUnderstood();
        List<String> most = IntStream.range(0, labels.size())
                .filter(option -> 2 * figures.options().get(option) - understood >= Lead.REAL)
                .mapToObj(labels::get)
                .toList();
        return most.isEmpty()
                ? Lead.of(figures)
                        .map(option -> words.say("results.first", Map.of("option", labels.get(option))))
                        .orElseGet(() -> words.say("results.none", Map.of("options", couldBeFirst(labels, figures))))
                : words.say("results.most", Map.of("option", String.join(", ", most)));
    }

    private static String couldBeFirst(List<String> labels, Figures figures) {
        int highest =
                figures.options().stream().mapToInt(Integer::intValue).max().orElse(0);
        return String.join(
                ", ",
                IntStream.range(0, figures.options().size())
                        .filter(option -> highest - figures.options().get(option) < Lead.REAL)
                        .mapToObj(labels::get)
                        .toList());
    }

    /** A mean of what is published, to half a step; from as many answers as percentages need. */
    private static Optional<String> scale(Figures figures, Words words) {
        int answers = figures.options().stream().mapToInt(Integer::intValue).sum();
        if (answers < Lead.PERCENTAGES_FROM) {
            return Optional.empty();
        }
        int sum = IntStream.range(0, figures.options().size())
                .map(step -> (step + 1) * figures.options().get(step))
                .sum();
        double mean = Math.round(2.0 * sum / answers) / 2.0;
        return Optional.of(words.say("results.mean", Map.of("mean", mean, "most", Question.STEPS)));
    }
}
