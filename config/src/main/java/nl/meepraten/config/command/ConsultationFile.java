package nl.meepraten.config.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

/** A consultation written in a file; knows on which line each part stands. */
final class ConsultationFile {

    private final Yaml.Section all;
    private final List<Yaml.Section> questions;
    private final Yaml.Section promise;

    private ConsultationFile(Yaml.Section all) {
        this.all = all.only("topic", "questions", "promise", "audience", "last_day");
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
                date(all, "last_day"));
    }

    /** Without options it is a question for yes or no. */
    private static Question question(Yaml.Section question) {
        question.only("text", "options");
        return question.has("options")
                ? Question.choice(question.text("text"), question.texts("options"))
                : Question.yesNo(question.text("text"));
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
            case LAST_DAY -> all.where("last_day");
        };
    }
}
