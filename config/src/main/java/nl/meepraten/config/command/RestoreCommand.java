package nl.meepraten.config.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meepraten.bot.timer.Restoration;
import nl.meepraten.config.doctor.Preflight;
import nl.meepraten.config.settings.Key;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.Seal;
import nl.meepraten.core.vault.SealedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup back where nothing is yet: a sealed one, or a copy that the night made. */
@Command(name = "restore", customSynopsis = "restore BESTAND")
public final class RestoreCommand implements Runnable {

    private static final int HEAD = 64;

    private final Console console;
    private final Clock clock;

    @Parameters(arity = "1")
    private Path file = Path.of("");

    public RestoreCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public void run() {
        Settings settings = console.settings();
        if (settings.demo()) {
            throw new Trouble(Sentence.NOT_IN_DEMO);
        }
        Preflight.checkFolders(settings);
        refuseWhereThereIsSomething(settings);
        if (!Files.isRegularFile(file)) {
            throw new Trouble(Sentence.CANNOT_READ, file);
        }
        try (Home home = Home.open(settings)) {
            KeyVault vault = Storage.vault(settings);
            if (!vault.names().isEmpty()) {
                throw new Trouble(
                        Sentence.RESTORE_VAULT_NOT_EMPTY, settings.folders().vault(), Key.VAULT.variable());
            }
            Path work = Files.createTempDirectory(settings.folders().home(), "restore-");
            try {
                tell(restore(settings, vault, work));
            } finally {
                Scratch.delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An old log counts as something: at the next start it would be played over what was put back. */
    private static void refuseWhereThereIsSomething(Settings settings) {
        String there = settings.folders().databaseFiles().stream()
                .filter(Files::exists)
                .map(one -> one.getFileName().toString())
                .collect(Collectors.joining(", "));
        if (settings.databaseUrl().isEmpty() && !there.isEmpty()) {
            throw new Trouble(Sentence.RESTORE_FILES_THERE, settings.folders().home(), there, Key.HOME.variable());
        }
    }

    private Restoration.Outcome restore(Settings settings, KeyVault vault, Path work) throws IOException {
        Path copy = opened(settings, work);
        Path made = work.resolve("restored.db");
        Restoration.Outcome outcome;
        try (Database database = filled(settings, copy, made)) {
            afterwards(database);
            outcome = new Restoration(
                            database,
                            vault,
                            Storage.consultations(database, settings, clock),
                            Ids.secure(),
                            clock,
                            Storage.ZONE)
                    .perform(settings.folders().keysOfTheDay());
        }
        if (settings.databaseUrl().isEmpty()) {
            Files.move(made, settings.folders().database(), StandardCopyOption.ATOMIC_MOVE);
        }
        return outcome;
    }

    private Database filled(Settings settings, Path copy, Path made) {
        try {
            return settings.databaseUrl().isPresent()
                    ? Database.postgresFrom(copy, settings.databaseUrl().get().value())
                    : Database.sqliteFrom(copy, made);
        } catch (Database.NoCopy e) {
            throw new Trouble(e, Sentence.RESTORE_NO_BACKUP, file);
        } catch (Database.NotEmpty e) {
            throw new Trouble(e, Sentence.RESTORE_NOT_EMPTY, "PostgreSQL", Key.DATABASE_URL.variable());
        } catch (Database.Unreachable e) {
            throw new Trouble(e, Sentence.DATABASE_UNREACHABLE);
        }
    }

    /** Who was locked out since the backup must not be let in by it, nor with a password that was changed since. */
    private void afterwards(Database database) {
        Ids ids = Ids.secure();
        Accounts accounts = new Accounts(database, ids, clock);
        accounts.dropInvitations();
        accounts.dropPasswords();
        new Sessions(database, accounts, ids, clock).closeAll();
        new AuditLog(database, ids, clock).note("", AuditLog.Kind.RESTORED_BACKUP, "");
    }

    /** The copy of the database in the file: unsealed when it is sealed, else the file itself. */
    private Path opened(Settings settings, Path work) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(HEAD);
            boolean sealed = SealedFile.is(in.readNBytes(HEAD));
            in.reset();
            return sealed ? unsealed(settings, in, work.resolve("copy")) : file;
        }
    }

    private Path unsealed(Settings settings, InputStream in, Path copy) throws IOException {
        Scratch.forOwner(copy);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            SealedFile.open(BackupKeys.find(settings), in, out);
            return copy;
        } catch (Seal.WrongKey e) {
            throw new Trouble(
                    e, Sentence.RESTORE_NOT_OPENED, file, settings.folders().backupKey());
        }
    }

    private void tell(Restoration.Outcome outcome) {
        Sentence people = outcome.people() ? Sentence.RESTORED_PEOPLE : Sentence.RESTORED_WITHOUT_PEOPLE;
        console.out().println(people.with());
        Optional.of(String.join(", ", outcome.lost()))
                .filter(topics -> !topics.isEmpty())
                .ifPresent(topics -> console.out().println(Sentence.RESTORED_LOST.with(topics)));
        console.out().println(Sentence.RESTORED_NEXT.with());
    }
}
