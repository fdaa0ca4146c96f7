package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.Account;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;

/** The real panel with an officer logged in, in a town of a given size. */
final class PanelServer {

    private static final int AT_ONCE = 5_000;

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
            panel.join(folder, Integer.parseInt(words[2]));
            AutoCloseable server = program.panel(port);
            Child.serve(port, panel.login());
            server.close();
            Child.kept(program.bot.consultations().all().size());
        }
    }

    private void join(Path folder, int people) {
        Contacts contacts = new Contacts(ids);
        Generations generations = new Generations(new FileVault(folder.resolve("vault")));
        long today = LocalDate.now().toEpochDay();
        for (int from = 0; from < people; from += AT_ONCE) {
            int first = from;
            program.database.write(handle -> {
                Generation keys = generations.current(handle);
                for (int person = first; person < Math.min(people, first + AT_ONCE); person++) {
                    contacts.insert(
                            handle, keys, Contact.fresh(ChannelKind.SMS.address(Texts.phone(person)), ids, today, 1));
                }
                return 0;
            });
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
