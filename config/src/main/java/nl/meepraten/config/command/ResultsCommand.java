package nl.meepraten.config.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import nl.meepraten.config.demo.TravelClock;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import nl.meepraten.webadmin.api.ResultJson;
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
            console.out().println(print(ResultJson.of(consultation, release)));
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
}
