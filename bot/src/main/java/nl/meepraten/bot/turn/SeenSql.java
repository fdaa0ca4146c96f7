package nl.meepraten.bot.turn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.database.Together;
import org.jdbi.v3.core.Handle;

final class SeenSql {

    private static final String ONE = "(day = ? and hash = ?)";

    /**
     * Notes a message under one day, unless it is there under some day.
     *
     * @param hashes of the message, by day
     */
    void insertUnless(Handle handle, long day, Map<Long, byte[]> hashes) {
        String each = String.join(" or ", Collections.nCopies(hashes.size(), ONE));
        List<Object> values = new ArrayList<>(List.of(day, hashes.get(day)));
        hashes.forEach((other, hash) -> values.addAll(List.of(other, hash)));
        Together.one(
                handle,
                Seen.Repeated::new,
                "insert into seen (day, hash) select ?, ? where not exists (select 1 from seen where " + each + ")",
                values.toArray());
    }

    void deleteBefore(Handle handle, long day) {
        handle.execute("delete from seen where day < ?", day);
    }
}
