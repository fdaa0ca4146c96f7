package nl.meepraten.bot.turn;

import java.util.Collections;
import java.util.Map;
import org.jdbi.v3.core.Handle;

final class SeenSql {

    private static final String ONE = "(day = ? and hash = ?)";

    /** @param hashes of one message, by day */
    boolean hasOne(Handle handle, Map<Long, byte[]> hashes) {
        String each = hashes.isEmpty() ? "1 = 0" : String.join(" or ", Collections.nCopies(hashes.size(), ONE));
        var query = handle.createQuery("select count(*) from seen where " + each);
        int next = 0;
        for (Map.Entry<Long, byte[]> one : hashes.entrySet()) {
            query.bind(next++, one.getKey()).bind(next++, one.getValue());
        }
        return query.mapTo(Integer.class).one() > 0;
    }

    void insert(Handle handle, long day, byte[] hash) {
        handle.execute("insert into seen (day, hash) values (?, ?)", day, hash);
    }

    void deleteBefore(Handle handle, long day) {
        handle.execute("delete from seen where day < ?", day);
    }
}
