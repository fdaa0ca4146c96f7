package nl.meepraten.config.doctor;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;

/** Looks at everything and prints a line for each finding. */
public final class Doctor {

    private final List<Check> checks;

    Doctor(List<Check> checks) {
        this.checks = checks;
    }

    /** All checks for these settings on this machine. */
    public static Doctor of(Settings settings, Clock clock) {
        return new Doctor(List.of(
                new JavaCheck(),
                new ClockCheck(clock),
                new FoldersCheck(settings),
                new ListsCheck(settings.folders()),
                new PlacesCheck(settings),
                new VaultCheck(settings.folders()),
                new MemoryCheck(Path.of("/"), settings.folders().vaultMemory().isPresent()),
                new DiskCheck(settings.folders().home()),
                database(settings),
                new PortsCheck(settings),
                new TwilioCheck(settings),
                new TelegramCheck(settings)));
    }

    private static Check database(Settings settings) {
        return settings.databaseUrl()
                .<Check>map(PostgresCheck::new)
                .orElseGet(() -> new DatabaseCheck(settings.folders().database()));
    }

    /** Returns whether nothing is wrong; warnings are not wrong. */
    public boolean examine(PrintStream out) {
        List<Finding> findings =
                checks.stream().flatMap(check -> check.look().stream()).toList();
        findings.forEach(finding -> out.printf("%-7s %s%n", finding.grade().word(), finding.words()));
        boolean wrong = has(findings, Finding.Grade.WRONG);
        Sentence sum = wrong
                ? Sentence.DOCTOR_MEND
                : has(findings, Finding.Grade.WARNING) ? Sentence.DOCTOR_LOOK : Sentence.DOCTOR_ALL_WELL;
        out.println(sum.with());
        return !wrong;
    }

    private static boolean has(List<Finding> findings, Finding.Grade grade) {
        return findings.stream().anyMatch(finding -> finding.grade() == grade);
    }
}
