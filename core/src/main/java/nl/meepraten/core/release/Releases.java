package nl.meepraten.core.release;

import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Database;
import org.jdbi.v3.core.Handle;

/** The published results: written once by the night, then only read. */
public final class Releases {

    private final Database database;

    public Releases(Database database) {
        this.database = database;
    }

    /** @return empty as long as the consultation has not closed */
    public Optional<Release> of(ConsultationId consultation) {
        return database.read(handle -> ReleaseSql.find(handle, consultation));
    }

    /** Which consultations have a result, also when all of it is withheld. */
    public Set<ConsultationId> published() {
        return database.read(ReleaseSql::published);
    }

    /**
     * Publishes, in the transaction in which the box is deleted.
     *
     * @throws org.jdbi.v3.core.JdbiException when the consultation has a release already
     */
    public void insert(Handle handle, Release release) {
        ReleaseSql.insert(handle, release);
    }
}
