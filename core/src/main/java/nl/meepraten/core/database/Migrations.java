package nl.meepraten.core.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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

    private static void run(DataSource source, String... folders) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations(folders)
                .load()
                .migrate();
    }
}
