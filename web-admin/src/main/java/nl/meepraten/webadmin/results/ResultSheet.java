package nl.meepraten.webadmin.results;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.webadmin.page.Headers;
import nl.meepraten.webadmin.page.Words;
import nl.meepraten.webadmin.sheet.Csv;
import nl.meepraten.webadmin.sheet.FileName;

/**
 * A result as a sheet: one line for each figure that the page shows, and nothing that it does not. What has to be known to
 * read a figure stands on its own line, since lines get copied elsewhere.
 */
public final class ResultSheet {

    private static final List<String> COLUMNS =
            List.of("topic", "lastDay", "number", "question", "part", "total", "answer", "people", "share", "note");

    private ResultSheet() {}

    /** Answers with the file. */
    public static void send(Context context, ResultView view, Words words) {
        String name = FileName.of(
                List.of(
                        words.say("results.csv.file"),
                        view.consultation().topic(),
                        view.consultation().id().code()),
                "csv");
        Headers.strict(context);
        context.contentType(Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Language", words.language().iso())
                .header("Vary", "Cookie")
                .result(Csv.write(rows(view, words)));
    }

    private static List<List<String>> rows(ResultView view, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> words.say("results.csv.column." + column))
                .toList());
        for (int number = 0; number < view.questions().size(); number++) {
            QuestionView question = view.questions().get(number);
            List<String> first = List.of(
                    view.consultation().topic(),
                    view.consultation().lastDay().toString(),
                    Integer.toString(number + 1),
                    question.text());
            question(question, words).forEach(rest -> rows.add(joined(first, rest)));
        }
        return rows;
    }

    private static Stream<List<String>> question(QuestionView question, Words words) {
        String everyone = words.say("results.csv.everyone");
        Stream<List<String>> whole = question.table()
                .map(table -> part(everyone, table, words))
                .orElseGet(() -> Stream.of(List.of(everyone, "", "", "", "", words.say("results.withheld"))));
        return Stream.concat(
                whole, question.parts().stream().flatMap(part -> part(part.groups(), part.table(), words)));
    }

    private static Stream<List<String>> part(String groups, QuestionView.Table table, Words words) {
        List<String> notes = new ArrayList<>(List.of(words.say("results.csv.rounded")));
        if (table.several()) {
            notes.add(words.say("results.several"));
        }
        if (!table.percentages()) {
            notes.add(words.say("results.noPercentages"));
        }
        return table.rows().stream()
                .map(row -> List.of(
                        groups,
                        Integer.toString(table.total()),
                        row.label(),
                        row.figure(),
                        row.percentage().orElse(""),
                        String.join(" ", notes)));
    }

    private static List<String> joined(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }
}
