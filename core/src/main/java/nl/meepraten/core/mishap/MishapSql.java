package nl.meepraten.core.mishap;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

final class MishapSql {

    void insert(Handle handle, Mishap mishap) {
        handle.execute(
                "insert into mishap (kind, subject, day) values (?, ?, ?) on conflict do nothing",
                mishap.kind().name(),
                mishap.subject(),
                mishap.day().toEpochDay());
    }

    List<Mishap> since(Handle handle, long day) {
        return handle.createQuery(
                        "select kind, subject, day from mishap where day >= ? order by day desc, kind, subject")
                .bind(0, day)
                .map((row, context) -> new Mishap(
                        Mishap.Kind.valueOf(row.getString(1)), row.getString(2), LocalDate.ofEpochDay(row.getLong(3))))
                .list();
    }
}
