package nl.meepraten.config.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.meepraten.config.demo.TravelClock;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Problem;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a consultation that is written in a file; the program that runs beside it sends it out. */
@Command(name = "publish", customSynopsis = "publish BESTAND.yaml")
public final class PublishCommand implements Runnable {

    private final Console console;
    private final Clock clock;

    @Parameters(arity = "1")
    private Path file = Path.of("");

    public PublishCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public void run() {
        Settings settings = console.settings();
        ConsultationFile written = ConsultationFile.read(file);
        Draft draft = written.draft();
        try (Database database = Storage.open(settings)) {
            Consultations consultations = Storage.consultations(database, settings, TravelClock.of(settings, clock));
            refuse(consultations.problems(draft), written);
            ConsultationId id = consultations.draft(draft);
            consultations.publish(id);
            new AuditLog(database, Ids.secure(), clock).note("", AuditLog.Kind.PUBLISHED, id.code());
            console.out().println(Sentence.PUBLISHED.with(id, draft.lastDay()));
        }
    }

    private static void refuse(List<Problem> problems, ConsultationFile written) {
        if (!problems.isEmpty()) {
            String lines = problems.stream()
                    .map(problem -> Sentence.PROBLEM.with(written.where(problem), Problems.words(problem)))
                    .collect(Collectors.joining("\n"));
            throw new Trouble(Sentence.NOT_PUBLISHED, lines);
        }
    }
}
