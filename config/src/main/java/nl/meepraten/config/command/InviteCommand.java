package nl.meepraten.config.command;

import java.time.Clock;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import picocli.CommandLine.Command;

/** Gives the link by which an administrator gets in; whoever can type this holds the machine already. */
@Command(name = "invite", customSynopsis = "admin invite")
public final class InviteCommand implements Runnable {

    private final Console console;
    private final Clock clock;

    public InviteCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public void run() {
        Settings settings = console.settings();
        try (Database database = Storage.open(settings)) {
            String code = new Accounts(database, Ids.secure(), clock).invite(Role.ADMINISTRATOR);
            new AuditLog(database, Ids.secure(), clock).note("", AuditLog.Kind.INVITED, Role.ADMINISTRATOR.name());
            int port = settings.web().adminPort();
            console.out().println(Sentence.INVITED.with("http://localhost:" + port + "/uitnodiging?code=" + code));
        }
    }
}
