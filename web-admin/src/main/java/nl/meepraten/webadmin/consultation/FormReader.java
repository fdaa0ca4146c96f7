package nl.meepraten.webadmin.consultation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Ladder;

/** Reads what is typed from a request. */
final class FormReader {

    private FormReader() {}

    static Form read(Context context) {
        return new Form(
                typed(context, "id"),
                Asked.seen(context),
                typed(context, "onderwerp"),
                questions(context),
                !typed(context, "voor").equals("keuze"),
                new HashSet<>(context.formParams("plek")),
                new HashSet<>(context.formParams("groep")),
                typed(context, "doel"),
                ladder(typed(context, "ladder")),
                typed(context, "open"),
                typed(context, "vast"),
                typed(context, "antwoordop"),
                typed(context, "contact"),
                typed(context, "laatstedag"));
    }

    private static List<QuestionForm> questions(Context context) {
        List<QuestionForm> questions = new ArrayList<>();
        for (int number = 1; number <= Consultation.MOST_QUESTIONS; number++) {
            if (context.formParam("v" + number) != null) {
                questions.add(new QuestionForm(
                        typed(context, "v" + number),
                        !typed(context, "v" + number + "-soort").equals("keuze"),
                        options(context, number)));
            }
        }
        return questions.isEmpty() ? List.of(QuestionForm.EMPTY) : questions;
    }

    private static List<String> options(Context context, int number) {
        List<String> options = context.formParams("v" + number + "-optie");
        return options.size() < 2 ? QuestionForm.EMPTY.options() : options;
    }

    private static String typed(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private static Ladder ladder(String step) {
        return step.matches("[1-6]") ? Ladder.of(Integer.parseInt(step)) : Ladder.CONSULT;
    }
}
