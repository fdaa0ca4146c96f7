package nl.meepraten.config.command;

import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import nl.meepraten.config.doctor.Preflight;
import nl.meepraten.config.settings.PlacesFile;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.text.Texts;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.MemoryVault;

/** The storage of a program that may be running beside the command. */
public final class Storage {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Storage() {}

    /** @throws Trouble when the program was never started: a command does not set up storage */
    static Database open(Settings settings) {
        Preflight.checkFolders(settings);
        if (settings.databaseUrl().isEmpty() && !Files.exists(settings.folders().database())) {
            throw new Trouble(Sentence.NEVER_STARTED, settings.folders().home());
        }
        return openOrMake(settings);
    }

    /**
     * The database of these settings, set up when it is new.
     *
     * @throws Trouble when a server does not answer or does not let us in
     */
    public static Database openOrMake(Settings settings) {
        if (settings.databaseUrl().isEmpty()) {
            return Database.sqlite(settings.folders().database());
        }
        try {
            return Database.postgres(settings.databaseUrl().get().value());
        } catch (Database.Unreachable e) {
            throw new Trouble(Sentence.DATABASE_UNREACHABLE);
        }
    }

    /** The vault of these settings. */
    public static KeyVault vault(Settings settings) {
        Settings.Folders folders = settings.folders();
        return folders.vaultMemory()
                .<KeyVault>map(memory -> new MemoryVault(folders.vault(), memory))
                .orElseGet(() -> new FileVault(folders.vault()));
    }

    static Consultations consultations(Database database, Settings settings, Clock clock) {
        Ids ids = Ids.secure();
        return new Consultations(
                database,
                new Broadcasts(database, ids),
                PlacesFile.read(settings.folders().places()),
                Texts.load(),
                ids,
                clock,
                ZONE);
    }
}
