package nl.meepraten.webadmin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.release.Lead;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.webadmin.page.Words;

/**
 * The published figures of one question, as they are drawn.
 *
 * @param table empty when too few people answered
 */
public record QuestionView(String text, Optional<Table> table) {

    /**
     * @param sentence what the figures say, in words
     * @param percentages whether there are enough answers to show them
     */
    public record Table(int total, String sentence, List<Row> rows, boolean percentages) {}

    /**
     * @param figure "15", or the words for fewer than five
     * @param percentage empty when it is not shown
     * @param width of the bar, in percent of the longest
     * @param kind "top" for the lead, "min" for fewer than five, "stil" for what was not understood; else empty
     */
    public record Row(String label, String figure, Optional<String> percentage, int width, String kind) {}

    /** Fewer than five has a bar too, so that it does not read as nobody. */
    private static final int SHORTEST = 4;

    static QuestionView of(Question question, QuestionRelease release, Words words) {
        return new QuestionView(question.text(), release.figures().map(figures -> table(question, figures, words)));
    }

    private static Table table(Question question, Figures figures, Words words) {
        Optional<Integer> lead = Lead.of(figures);
        Optional<List<Integer>> percentages = Lead.percentages(figures);
        int longest = Math.max(
                figures.notUnderstood(),
                figures.options().stream().mapToInt(Integer::intValue).max().orElse(0));
        List<Row> rows = new ArrayList<>();
        for (int option = 0; option < figures.options().size(); option++) {
            int figure = figures.options().get(option);
            int shown = option;
            Optional<String> percentage = percentages.filter(all -> figure > 0).map(all -> all.get(shown) + "%");
            String kind = lead.equals(Optional.of(option)) ? "top" : "";
            rows.add(row(question.options().get(option), figure, percentage, longest, kind, words));
        }
        rows.add(row(
                words.say("results.notUnderstood"), figures.notUnderstood(), Optional.empty(), longest, "stil", words));
        return new Table(figures.total(), sentence(question, figures, lead, words), rows, percentages.isPresent());
    }

    private static Row row(
            String label, int figure, Optional<String> percentage, int longest, String kind, Words words) {
        return figure == 0
                ? new Row(label, words.say("results.fewer"), percentage, SHORTEST, "min")
                : new Row(label, Integer.toString(figure), percentage, 100 * figure / longest, kind);
    }

    /**
     * "Most people" only when the lead over all other options together is real; "chosen most often" when the lead over
     * the next one is; else those that could be first are named as about as many.
     */
    private static String sentence(Question question, Figures figures, Optional<Integer> lead, Words words) {
        int all = figures.options().stream().mapToInt(Integer::intValue).sum();
        return lead.map(option -> {
                    boolean most = 2 * figures.options().get(option) - all >= Lead.REAL;
                    return words.say(
                            most ? "results.most" : "results.first",
                            Map.of("option", question.options().get(option)));
                })
                .orElseGet(() -> words.say(
                        "results.even", Map.of("options", String.join(", ", couldBeFirst(question, figures)))));
    }

    private static List<String> couldBeFirst(Question question, Figures figures) {
        int highest =
                figures.options().stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(0, figures.options().size())
                .filter(option -> highest - figures.options().get(option) < Lead.REAL)
                .mapToObj(question.options()::get)
                .toList();
    }
}
