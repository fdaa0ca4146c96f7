package nl.meepraten.core.mishap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.database.Database;
import org.jdbi.v3.core.Handle;

/** What went wrong, by day. Nothing here is about a person, and nothing is ever taken out. */
public final class Mishaps {

    private final Database database;
    private final MishapSql sql = new MishapSql();

    public Mishaps(Database database) {
        this.database = database;
    }

    /** Notes it in the caller's transaction; a second time on the same day changes nothing. */
    public void note(Handle handle, Mishap mishap) {
        sql.insert(handle, mishap);
    }

    /** The newest first. */
    public List<Mishap> since(LocalDate day) {
        return database.read(handle -> sql.since(handle, day.toEpochDay()));
    }

    /** What last happened to the answers of this consultation, if anything did. */
    public Optional<Mishap> of(String consultation) {
        return since(LocalDate.EPOCH).stream()
                .filter(mishap -> mishap.subject().equals(consultation))
                .findFirst();
    }
}
