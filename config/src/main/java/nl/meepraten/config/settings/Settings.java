package nl.meepraten.config.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.webadmin.session.ApiToken;

/**
 * Everything that can be set, checked and complete.
 *
 * @param demo whether this is the demo town: invented people, own folders, only reachable from this machine
 * @param databaseUrl a PostgreSQL database; without it the database is a file in the data folder
 * @param smsPartPrice what one part of an SMS costs, in euro
 * @param simulator whether {@code /proeftelefoon} is switched on; never beside a real channel
 */
public record Settings(
        boolean demo,
        Municipality municipality,
        Folders folders,
        Optional<Secret> databaseUrl,
        Web web,
        BigDecimal smsPartPrice,
        boolean simulator,
        Optional<Twilio> twilio,
        Optional<Telegram> telegram) {

    /**
     * @param name as it fits in "de computer van gemeente ...": "Dorpstad"
     * @param contactName the fixed contact person: "Karin"
     */
    public record Municipality(String name, String contactName, String contactPhone) {}

    /**
     * All absolute.
     *
     * @param vaultMemory the folder in memory for the keys of open questions and the letterbox; without it they are files
     * @param vaultOutsideBackups whether the administrator declared that no image backup or snapshot holds the vault
     * @param keyBackup the folder with the keys of the day
     * @param backupKey the file with the key that seals what {@code backup} makes
     * @param places the file with places
     * @param helplines the file with helplines
     * @param plainWords the file with hard words and plainer ones
     */
    public record Folders(
            Path home,
            Path vault,
            Optional<Path> vaultMemory,
            boolean vaultOutsideBackups,
            Path backup,
            Path keyBackup,
            Path backupKey,
            Path places,
            Path helplines,
            Path plainWords) {

        /** The SQLite database, when that is used. */
        public Path database() {
            return home.resolve("meepraten.db");
        }

        /** The SQLite database and what it writes beside itself: its log, the index of that, and an older kind of log. */
        public List<Path> databaseFiles() {
            return Stream.of("", "-wal", "-shm", "-journal")
                    .map(suffix -> database().resolveSibling(database().getFileName() + suffix))
                    .toList();
        }

        /** The keys of the day, overwritten each night. */
        public Path keysOfTheDay() {
            return keyBackup.resolve("keys");
        }

        public Path logs() {
            return home.resolve("logs");
        }
    }

    /**
     * @param bind the address of this machine to listen on
     * @param port the public side: webhooks, web chat, public results
     * @param publicUrl what signatures and links are made with; no slash at its end
     * @param apiToken what other programs say to read results and metrics; without it they cannot
     */
    public record Web(String bind, int port, int adminPort, URI publicUrl, Optional<ApiToken> apiToken) {}

    /**
     * @param from the number people text to, with country code
     * @param discreetFrom another number, for places where somebody else may read along
     * @param apiUrl another base address for the provider, for tests
     */
    public record Twilio(
            Secret accountSid, Secret authToken, String from, Optional<String> discreetFrom, Optional<URI> apiUrl) {}

    /**
     * @param apiUrl another address than Telegram's own, for tests
     * @param webhookSecret what Telegram says when it brings messages; without it we fetch them
     */
    public record Telegram(Secret token, Optional<URI> apiUrl, Optional<Secret> webhookSecret) {}
}
