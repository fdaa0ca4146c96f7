package nl.meepraten.webadmin.consultation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.text.Language;

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
                split(typed(context, "uitsplitsen")),
                translations(context),
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
                        kind(typed(context, "v" + number + "-soort")),
                        options(context, number),
                        said(context, number)));
            }
        }
        return questions.isEmpty() ? List.of(QuestionForm.EMPTY) : questions;
    }

    private static Map<Language, TranslationForm> translations(Context context) {
        Map<Language, TranslationForm> typed = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String of = "-" + language.iso();
            boolean wanted = context.formParams("vertaal").contains(language.iso());
            boolean shown = context.formParam("onderwerp" + of) != null;
            if (language != Language.NL && (wanted || shown)) {
                typed.put(
                        language,
                        new TranslationForm(
                                wanted,
                                shown,
                                typed(context, "onderwerp" + of),
                                typed(context, "open" + of),
                                typed(context, "vast" + of)));
            }
        }
        return typed;
    }

    private static Map<Language, Translation.Wording> said(Context context, int number) {
        Map<Language, Translation.Wording> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String field = "v" + number + "-" + language.iso();
            if (context.formParam(field) != null) {
                said.put(
                        language, new Translation.Wording(typed(context, field), context.formParams(field + "-optie")));
            }
        }
        return said;
    }

    private static List<String> options(Context context, int number) {
        List<String> options = context.formParams("v" + number + "-optie");
        return options.size() < 2 ? QuestionForm.EMPTY.options() : options;
    }

    private static String typed(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private static Question.Kind kind(String typed) {
        return Arrays.stream(Question.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(Question.Kind.YES_NO);
    }

    private static Split.By split(String typed) {
        return Arrays.stream(Split.By.values())
                .filter(by -> by.name().equals(typed))
                .findFirst()
                .orElse(Split.By.NOTHING);
    }

    private static Ladder ladder(String step) {
        return step.matches("[1-6]") ? Ladder.of(Integer.parseInt(step)) : Ladder.CONSULT;
    }
}
