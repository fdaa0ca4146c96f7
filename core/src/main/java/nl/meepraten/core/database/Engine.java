package nl.meepraten.core.database;

import java.nio.file.Path;

/** One kind of database: what {@link Database} promises, kept with the means of that kind. */
sealed interface Engine permits SqliteEngine, PostgresEngine {

    <T> T read(Database.Work<T> work);

    <T> T write(Database.Work<T> work);

    <T> T writeAlone(Database.Work<T> work);

    <T> T rewrite(Database.Work<T> work);

    void scrub();

    Path copyTo(Path folder, String name);

    boolean leads();

    void close();
}
