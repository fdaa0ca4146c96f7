package nl.meepraten.core.vault;

import java.util.Optional;
import nl.meepraten.core.database.Remembered;
import org.jdbi.v3.core.Handle;

final class GenerationSql {

    Optional<Long> current(Handle handle) {
        return handle.createQuery("select generation from current_generation")
                .mapTo(Long.class)
                .findOne();
    }

    long lastNight(Handle handle) {
        return handle.createQuery("select night from current_generation")
                .mapTo(Long.class)
                .one();
    }

    void begin(Handle handle, long generation, long night) {
        Remembered.changes(handle);
        handle.execute("insert into current_generation (one, generation, night) values (1, ?, ?)", generation, night);
    }

    void moveTo(Handle handle, long generation, long night) {
        Remembered.changes(handle);
        handle.execute("update current_generation set generation = ?, night = ?", generation, night);
    }
}
