package nl.meepraten.core.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables up to date; the same files for every kind of database. */
final class Migrations {

    private static final String FOLDER = "classpath:nl/meepraten/core/database/";

    private Migrations() {}

    static void run(DataSource source) {
        run(source, FOLDER + "migrations");
    }

    /** PostgreSQL first gets the one function that our checks use and it lacks. */
    static void runOnPostgres(DataSource source) {
        run(source, FOLDER + "migrations", FOLDER + "postgresql");
    }

    /** Makes the tables as they were at {@code version}, to be filled with a copy of that time. */
    static void runOnPostgresUpTo(DataSource source, String version) {
        flyway(source, FOLDER + "migrations", FOLDER + "postgresql")
                .target(version)
                .load()
                .migrate();
    }

    private static void run(DataSource source, String... folders) {
        flyway(source, folders).load().migrate();
    }

    private static FluentConfiguration flyway(DataSource source, String... folders) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations(folders);
    }
}
