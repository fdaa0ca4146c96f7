package nl.meepraten.config.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.meepraten.config.settings.Yaml;
import nl.meepraten.config.settings.YamlFile;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.text.Language;

/** A consultation written in a file; knows on which line each part stands. */
final class ConsultationFile {

    private static final Map<String, Question.Kind> KINDS = Map.of(
            "yesno", Question.Kind.YES_NO,
            "choice", Question.Kind.SINGLE_CHOICE,
            "several", Question.Kind.MULTIPLE_CHOICE,
            "scale", Question.Kind.SCALE,
            "number", Question.Kind.NUMBER,
            "open", Question.Kind.OPEN);

    private static final Map<String, Split.By> BREAKDOWNS =
            Map.of("none", Split.By.NOTHING, "place", Split.By.PLACE, "group", Split.By.GROUP);

    private final Yaml.Section all;
    private final List<Yaml.Section> questions;
    private final Yaml.Section promise;

    private ConsultationFile(Yaml.Section all) {
        this.all = all.only("topic", "questions", "promise", "audience", "breakdown", "english", "last_day");
        this.questions = all.sections("questions");
        this.promise = all.section("promise").only("purpose", "open", "closed", "ladder", "answer_by", "contact");
    }

    /** @throws Trouble when the file is not there or is not a consultation; names the line */
    static ConsultationFile read(Path file) {
        return new ConsultationFile(YamlFile.read(file, String.valueOf(file.getFileName())));
    }

    /** @throws Trouble when a part is missing or of the wrong type; names the line */
    Draft draft() {
        return new Draft(
                all.text("topic"),
                questions.stream().map(ConsultationFile::question).toList(),
                new Promise(
                        promise.text("purpose"),
                        promise.text("open"),
                        promise.text("closed"),
                        ladder(),
                        date(promise, "answer_by"),
                        promise.text("contact")),
                audience(),
                date(all, "last_day"),
                breakdown(),
                translations());
    }

    private Split.By breakdown() {
        return all.has("breakdown")
                ? chosen(BREAKDOWNS, all, "breakdown", Sentence.EXPECTED_BREAKDOWN)
                : Split.By.NOTHING;
    }

    private static <T> T chosen(Map<String, T> known, Yaml.Section section, String key, Sentence expected) {
        String typed = section.text(key).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(known.get(typed)).orElseThrow(() -> wrong(section, key, expected));
    }

    /** All in English, or nothing. */
    private Map<Language, Translation> translations() {
        if (!all.has("english")) {
            return Map.of();
        }
        Yaml.Section english = all.section("english").only("topic", "open", "closed");
        return Map.of(
                Language.EN,
                new Translation(
                        english.text("topic"),
                        english.text("open"),
                        english.text("closed"),
                        questions.stream().map(ConsultationFile::wording).toList()));
    }

    private static Translation.Wording wording(Yaml.Section question) {
        Yaml.Section english = question.section("english").only("text", "options");
        return new Translation.Wording(
                english.text("text"), question(question).optionsAreWords() ? english.texts("options") : List.of());
    }

    /** Without a kind it is a question for yes or no, or with options a choice of one. */
    private static Question question(Yaml.Section question) {
        question.only("text", "kind", "options", "english");
        Question.Kind kind = question.has("kind")
                ? chosen(KINDS, question, "kind", Sentence.EXPECTED_KIND)
                : question.has("options") ? Question.Kind.SINGLE_CHOICE : Question.Kind.YES_NO;
        String text = question.text("text");
        return switch (kind) {
            case YES_NO -> Question.yesNo(text);
            case OPEN -> Question.open(text);
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCALE, NUMBER -> new Question(text, kind, question.texts("options"));
        };
    }

    private Ladder ladder() {
        String step = promise.text("ladder");
        if (!step.matches("[1-6]")) {
            throw wrong(promise, "ladder", Sentence.EXPECTED_LADDER);
        }
        return Ladder.of(Integer.parseInt(step));
    }

    private static LocalDate date(Yaml.Section section, String key) {
        try {
            return LocalDate.parse(section.text(key));
        } catch (DateTimeException e) {
            throw wrong(section, key, Sentence.EXPECTED_DATE);
        }
    }

    private static Trouble wrong(Yaml.Section section, String key, Sentence expected) {
        return new Trouble(Sentence.WRONG_VALUE, section.where(key), key, section.text(key), expected.with());
    }

    /** Left out, it is for everyone. */
    private Audience audience() {
        if (!all.has("audience")) {
            return Audience.EVERYONE;
        }
        Yaml.Section audience = all.section("audience").only("places", "groups");
        Set<String> places = texts(audience, "places").stream()
                .map(keyword -> keyword.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Audience(places, texts(audience, "groups"));
    }

    private static Set<String> texts(Yaml.Section audience, String key) {
        return audience.has(key) ? new TreeSet<>(audience.texts(key)) : Set.of();
    }

    /** Where the part stands that a problem is about. */
    String where(Problem problem) {
        return switch (problem.field()) {
            case TOPIC -> all.where("topic");
            case QUESTIONS -> all.where("questions");
            case QUESTION -> questions.get(problem.number() - 1).where("text");
            case OPTIONS -> questions.get(problem.number() - 1).where("options");
            case PURPOSE -> promise.where("purpose");
            case OPEN -> promise.where("open");
            case CLOSED -> promise.where("closed");
            case ANSWER_BY -> promise.where("answer_by");
            case CONTACT -> promise.where("contact");
            case AUDIENCE -> all.where("audience");
            case SPLIT -> all.where("breakdown");
            case LAST_DAY -> all.where("last_day");
            case TRANSLATION -> all.where("english");
            case TRANSLATED_QUESTION -> questions.get(problem.number() - 1).where("english");
        };
    }
}
