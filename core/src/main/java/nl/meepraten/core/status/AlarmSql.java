package nl.meepraten.core.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class AlarmSql {

    List<Alarm> all(Handle handle) {
        return handle
                .createQuery("select part, step, since from alarm")
                .map((row, context) -> new Alarm(
                        Part.valueOf(row.getString(1)),
                        Optional.of(row.getString(2))
                                .filter(step -> !step.isEmpty())
                                .map(NightStep::valueOf),
                        Optional.of(Instant.ofEpochMilli(row.getLong(3)))))
                .list()
                .stream()
                .sorted(Comparator.comparing(Alarm::part))
                .toList();
    }

    void raise(Handle handle, Part part, Optional<NightStep> step, Instant hour) {
        handle.execute(
                "insert into alarm (part, step, since) values (?, ?, ?) on conflict (part) do update set step = ?",
                part.name(),
                step.map(NightStep::name).orElse(""),
                hour.toEpochMilli(),
                step.map(NightStep::name).orElse(""));
    }

    void clear(Handle handle, Part part) {
        handle.execute("delete from alarm where part = ?", part.name());
    }
}
