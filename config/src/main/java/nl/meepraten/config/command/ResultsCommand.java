package nl.meepraten.config.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meepraten.config.demo.TravelClock;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the release of a consultation as JSON; reads the release and nothing else. */
@Command(name = "results", customSynopsis = "results CODE --json")
public final class ResultsCommand implements Runnable {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Console console;
    private final Clock clock;

    @Parameters(arity = "1")
    private String code = "";

    @Option(names = "--json", required = true)
    private boolean json;

    public ResultsCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public void run() {
        Settings settings = console.settings();
        try (Database database = Storage.open(settings)) {
            Consultations consultations = Storage.consultations(database, settings, TravelClock.of(settings, clock));
            Consultation consultation =
                    find(consultations).orElseThrow(() -> new Trouble(Sentence.NO_SUCH_CONSULTATION, code));
            Optional<Release> release = new Releases(database).of(consultation.id());
            console.out().println(print(describe(consultation, release)));
        }
    }

    private Optional<Consultation> find(Consultations consultations) {
        try {
            return consultations.find(new ConsultationId(code));
        } catch (IllegalArgumentException e) {
            // It does not even look like a code, so there is none with it.
            return Optional.empty();
        }
    }

    private static String print(ObjectNode answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode describe(Consultation consultation, Optional<Release> release) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("consultation", consultation.id().code());
        answer.put("topic", consultation.topic());
        answer.put("stage", consultation.stage().name().toLowerCase(Locale.ROOT));
        answer.put("last_day", consultation.lastDay().toString());
        answer.put("released", release.isPresent());
        release.ifPresent(figures -> {
            for (int number = 0; number < figures.questions().size(); number++) {
                ObjectNode one = answer.withArray("questions").addObject();
                question(
                        one,
                        consultation.questions().get(number),
                        figures.questions().get(number),
                        figures.rows());
            }
        });
        return answer;
    }

    private static void question(
            ObjectNode answer, Question question, Release.QuestionRelease release, List<List<String>> rows) {
        answer.put("text", question.text());
        answer.put("kind", question.kind().name().toLowerCase(Locale.ROOT));
        answer.put("withheld", release.figures().isEmpty());
        List<String> labels = new QuestionText(Texts.load()).labels(Language.NL, question);
        release.figures().ifPresent(figures -> figures(answer, labels, figures));
        for (int row = 0; row < release.rows().size(); row++) {
            ObjectNode part = answer.withArray("breakdown").addObject();
            rows.get(row).forEach(part.withArray("rows")::add);
            figures(part, labels, release.rows().get(row));
        }
    }

    private static void figures(ObjectNode answer, List<String> labels, Release.Figures figures) {
        answer.put("at_least", figures.total());
        for (int option = 0; option < labels.size(); option++) {
            answer.withArray("options")
                    .addObject()
                    .put("text", labels.get(option))
                    .put("people", figures.options().get(option));
        }
        answer.put("not_understood", figures.notUnderstood());
    }
}
