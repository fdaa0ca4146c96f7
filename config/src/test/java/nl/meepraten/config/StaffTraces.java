package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.meepraten.bot.Town;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.staff.Account;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;

/** Traces that staff leave, and the log. */
final class StaffTraces {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Town town;
    private final Path folder;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog audit;

    StaffTraces(Town town, Path folder) {
        this.town = town;
        this.folder = folder;
        Ids ids = Ids.secure();
        accounts = new Accounts(town.database, ids, town.clock);
        sessions = new Sessions(town.database, accounts, ids, town.clock);
        audit = new AuditLog(town.database, ids, town.clock);
    }

    /** What every start of the program forgets. */
    void start() {
        audit.forgetOld();
        sessions.forgetOld();
        accounts.forgetOldInvitations();
    }

    /** Log files go by the machine's own clock: the name of this one is a day that is long enough ago, and its neighbour stays. */
    Trace log() {
        LocalDate day = LocalDate.now(ZoneId.systemDefault()).minusDays(Kept.LOG.amount());
        Path old = write("meepraten." + day + ".log");
        Path younger = write("meepraten." + day.plusDays(1) + ".log");
        Instant now = town.clock.instant();
        return new Trace(() -> Files.exists(old), now, now, () -> {
            startLogging();
            assertThat(younger).exists();
        });
    }

    private Path write(String name) {
        try {
            return Files.writeString(folder.resolve(name), "old");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startLogging() {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("meepraten.logs", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(StaffTraces.class.getResource("/nl/meepraten/config/logback-files.xml"));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        // Waits for what it is deleting.
        context.stop();
    }

    /** Whole hours are kept: it goes when the hour in which it was done is old enough. */
    Trace deed() {
        audit.note("", AuditLog.Kind.INVITED, "");
        return Trace.until(
                town.clock.instant().plus(Kept.STAFF_DEED.duration().plusHours(1)), () -> Traces.rows(town, "audit"));
    }

    /** Used until the end, so that it is not the hour of doing nothing that ends it. */
    Trace session() {
        Instant end = town.clock.instant().plus(Kept.SESSION.duration());
        String secret = sessions.open(someone());
        Instant last = end.minus(MINUTE);
        for (Instant used = town.clock.instant(); used.isBefore(last); used = used.plus(Duration.ofMinutes(50))) {
            town.clock.set(used);
            assertThat(sessions.find(secret)).isPresent();
        }
        return Trace.until(end, () -> Traces.rows(town, "session"));
    }

    private Account someone() {
        return accounts.create("Samira", "samira@dorpstad.example", Role.OFFICER, "vier appels in een mand")
                .orElseThrow();
    }

    Trace invitation() {
        accounts.invite(Role.OFFICER);
        return Trace.until(
                town.clock.instant().plus(Kept.INVITATION.duration()), () -> Traces.rows(town, "invitation"));
    }

    Trace account() {
        someone();
        return Trace.always(town.clock.instant(), () -> Traces.rows(town, "account"));
    }
}
