package nl.meepraten.attack.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.database.WatchedSource;

/** The two kinds of database. A town has its own, found again after a restart or by another process. */
public enum Storage {
    SQLITE {
        @Override
        public Database open(Path town) {
            return Database.sqlite(file(town));
        }

        @Override
        public Database open(Path town, Runnable happens) {
            return WatchedSource.sqlite(file(town), happens);
        }

        private static Path file(Path town) {
            return town.resolve("data/meepraten.db");
        }

        @Override
        public String address(Path town) {
            return "jdbc:sqlite:" + file(town);
        }

        @Override
        public List<Path> files(Database database) {
            return List.of();
        }

        @Override
        public String position() {
            return "rowid";
        }
    },
    POSTGRESQL {
        @Override
        public Database open(Path town) {
            return Database.postgres(address(town));
        }

        @Override
        public Database open(Path town, Runnable happens) {
            return WatchedSource.postgres(address(town), happens);
        }

        /** Of a new one when the town has none. */
        @Override
        public String address(Path town) {
            Path address = town.resolve("database-address");
            try {
                if (!Files.exists(address)) {
                    Files.createDirectories(town);
                    Files.writeString(address, TestDatabase.freshUrl());
                }
                return Files.readString(address);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<Path> files(Database database) {
            return TestDatabase.serverFiles(database);
        }

        @Override
        public String position() {
            return "ctid";
        }
    };

    /** Its name as people write it. */
    public String title() {
        return this == SQLITE ? "SQLite" : "PostgreSQL";
    }

    /** Opens the database of the town in this folder, new when it has none. */
    public abstract Database open(Path town);

    /** The same, where something happens around every statement that writes and around every commit. */
    public abstract Database open(Path town, Runnable happens);

    /** Where a driver finds it, beside the program. */
    public abstract String address(Path town);

    /** Where it lies on disk outside the folder of the town. */
    public abstract List<Path> files(Database database);

    /** The column that tells where a row lies. */
    public abstract String position();
}
