package nl.meepraten.bot.turn;

import org.jdbi.v3.core.Handle;

final class SeenSql {

    boolean has(Handle handle, long day, byte[] hash) {
        return handle.createQuery("select count(*) from seen where day = ? and hash = ?")
                        .bind(0, day)
                        .bind(1, hash)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    void insert(Handle handle, long day, byte[] hash) {
        handle.execute("insert into seen (day, hash) values (?, ?)", day, hash);
    }

    void deleteBefore(Handle handle, long day) {
        handle.execute("delete from seen where day < ?", day);
    }
}
