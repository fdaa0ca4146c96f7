package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Clock;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.Account;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;

/** The real panel with an officer logged in, in a town of a given size. */
final class PanelServer {

    private final QuietProgram program;
    private final Ids ids = Ids.secure();

    private PanelServer(QuietProgram program) {
        this.program = program;
    }

    /** Words: folder, how many consultations, how many contacts. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]);
        int port = TownFolder.freePort();
        try (Storage storage = Storage.open(Storage.SQLITE, folder)) {
            QuietProgram program = new QuietProgram(folder, storage.database, Clock.systemUTC());
            PanelServer panel = new PanelServer(program);
            int consultations = Integer.parseInt(words[1]);
            for (int number = 0; number < consultations; number++) {
                program.bot.consultations().draft(Fixture.draft("onderwerp " + number, 13));
            }
            Fixture.join(program, folder, Integer.parseInt(words[2]));
            AutoCloseable server = program.panel(port);
            Child.serve(port, panel.login());
            server.close();
            Child.kept(program.bot.consultations().all().size());
        }
    }

    /** Returns the secret of an officer's session. */
    private String login() {
        Accounts accounts = new Accounts(program.database, ids, Clock.systemUTC());
        Account officer = accounts.create("Samira", "samira@dorpstad.example", Role.OFFICER, ids.secret())
                .orElseThrow();
        return new Sessions(program.database, accounts, ids, Clock.systemUTC()).open(officer);
    }
}
