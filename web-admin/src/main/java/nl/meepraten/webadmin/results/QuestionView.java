package nl.meepraten.webadmin.results;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * @param parts the same for each row of the breakdown; empty when there is none
 */
public record QuestionView(String text, Optional<Table> table, List<Part> parts) {

    /**
     * @param sentence what the figures say, in words
     * @param several whether people could give several answers
     * @param percentages whether there are enough answers to show them
     */
    public record Table(int total, String sentence, List<Row> rows, boolean several, boolean percentages) {

        /** The sentence, with the answers in it marked as what officers wrote: Dutch. */
        public Content marked() {
            String answers = rows.stream()
                    .filter(row -> !row.kind().equals("stil"))
                    .map(Row::label)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])"));
            return output -> {
                int done = 0;
                for (MatchResult found :
                        Pattern.compile(answers).matcher(sentence).results().toList()) {
                    Escape.htmlContent(sentence.substring(done, found.start()), output);
                    output.writeContent("<span lang=\"nl\">");
                    Escape.htmlContent(found.group(), output);
                    output.writeContent("</span>");
                    done = found.end();
                }
                Escape.htmlContent(sentence.substring(done), output);
            };
        }
    }

    /** @param groups whose answers these are: "inloop, jongeren" */
    public record Part(String groups, Table table) {}

    /**
     * @param figure "15", or the words for fewer than five
     * @param percentage empty when it is not shown
     * @param width of the bar, in percent of the longest
     * @param kind "top" for the lead, "min" for fewer than five, "stil" for what was not understood; else empty
     */
    public record Row(String label, String figure, Optional<String> percentage, int width, String kind) {}

    /** Fewer than five has a bar too, so that it does not read as nobody. */
    private static final int SHORTEST = 4;

    /** @param groups which groups are in each row of the breakdown, as they are kept: "" is who is in none */
    static QuestionView of(
            Question question, List<String> labels, QuestionRelease release, List<List<String>> groups, Words words) {
        List<Part> parts = IntStream.range(0, release.rows().size())
                .mapToObj(row -> new Part(
                        names(groups.get(row), words),
                        table(question, labels, release.rows().get(row), words)))
                .toList();
        return new QuestionView(
                question.text(), release.figures().map(figures -> table(question, labels, figures, words)), parts);
    }

    private static String names(List<String> groups, Words words) {
        return groups.stream()
                .sorted(Comparator.comparing(String::isEmpty))
                .map(group -> group.isEmpty() ? words.say("results.split.others") : group)
                .collect(Collectors.joining(", "));
    }

    private static Table table(Question question, List<String> labels, Figures figures, Words words) {
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
            rows.add(row(labels.get(option), figure, percentage, longest, kind, words));
        }
        rows.add(row(
                words.say("results.notUnderstood"), figures.notUnderstood(), Optional.empty(), longest, "stil", words));
        return new Table(
                figures.total(),
                Finding.of(question, labels, figures, words),
                rows,
                figures.several(),
                percentages.isPresent());
    }

    private static Row row(
            String label, int figure, Optional<String> percentage, int longest, String kind, Words words) {
        return figure == 0
                ? new Row(label, words.say("results.fewer"), percentage, SHORTEST, "min")
                : new Row(label, Integer.toString(figure), percentage, 100 * figure / longest, kind);
    }
}
