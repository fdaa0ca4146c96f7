package nl.meepraten.bot.turn;

import java.util.Collections;
import java.util.Map;
import org.jdbi.v3.core.Handle;

final class SeenSql {

    private static final String ONE = "(day = ? and hash = ?)";

    /**
     * Notes a message under one day, unless it is there under some day; false when it was.
     *
     * @param hashes of the message, by day
     */
    boolean insertUnless(Handle handle, long day, Map<Long, byte[]> hashes) {
        String each = String.join(" or ", Collections.nCopies(hashes.size(), ONE));
        var insert = handle.createUpdate("insert into seen (day, hash) select ?, ?"
                        + " where not exists (select 1 from seen where " + each + ")")
                .bind(0, day)
                .bind(1, hashes.get(day));
        int next = 2;
        for (Map.Entry<Long, byte[]> one : hashes.entrySet()) {
            insert.bind(next++, one.getKey()).bind(next++, one.getValue());
        }
        return insert.execute() == 1;
    }

    void deleteBefore(Handle handle, long day) {
        handle.execute("delete from seen where day < ?", day);
    }
}
