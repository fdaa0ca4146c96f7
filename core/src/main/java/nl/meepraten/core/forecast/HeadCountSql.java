package nl.meepraten.core.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

final class HeadCountSql {

    void clear(Handle handle) {
        handle.execute("delete from head_count");
    }

    void insert(Handle handle, HeadCounts.Cell cell, int people) {
        handle.execute(
                "insert into head_count (place, channel, people) values (?, ?, ?)",
                cell.place(),
                cell.channel(),
                people);
    }

    Map<HeadCounts.Cell, Integer> all(Handle handle) {
        Map<HeadCounts.Cell, Integer> people = new HashMap<>();
        handle.createQuery("select place, channel, people from head_count")
                .map((row, context) ->
                        Map.entry(new HeadCounts.Cell(row.getString(1), row.getString(2)), row.getInt(3)))
                .forEach(entry -> people.put(entry.getKey(), entry.getValue()));
        return people;
    }

    Map<String, Integer> perPlace(Handle handle) {
        Map<String, Integer> people = new TreeMap<>();
        handle.createQuery("select place, sum(people) as people from head_count group by place")
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(entry -> people.put(entry.getKey(), entry.getValue()));
        return people;
    }
}
