package nl.meepraten.core.story;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.Shuffle;
import org.jdbi.v3.core.Handle;

final class StorySql {

    record Row(byte[] id, String batch, String status, String group, String week, String about, byte[] sealed) {

        /** Whether the council decided about it since the night. */
        boolean decided() {
            return !List.of("WAITING", "TO_READ", "COUNTED").contains(status);
        }

        /** The same under another name, in another seal. */
        Row anew(byte[] name, byte[] content) {
            return new Row(name, batch, status, group, week, about, content);
        }

        /** The same, of which only is known that it was told. */
        Row counted(byte[] name, byte[] content) {
            return new Row(name, batch, "COUNTED", group, week, about, content);
        }
    }

    /** Whatever was decided: that lies sealed, until the night. */
    private static final String DECIDED = "UNUSED";

    /** In place of a batch, for what is on its way out of the letterbox. */
    static final String ARRIVING = "arriving";

    private static final String COLUMNS = "id, batch, status, people, week, about, sealed";

    void insert(Handle handle, Row row) {
        handle.execute(
                "insert into story (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.batch(),
                row.status(),
                row.group(),
                row.week(),
                row.about(),
                row.sealed());
    }

    List<byte[]> allIds(Handle handle) {
        return handle.createQuery("select id from story order by id")
                .map((row, context) -> row.getBytes(1))
                .list();
    }

    Optional<Row> row(Handle handle, byte[] id) {
        return select(handle, "where id = ?", id).stream().findFirst();
    }

    /** A story that is in no batch yet. */
    record Waiting(byte[] id, String week) {}

    List<Waiting> waiting(Handle handle) {
        return handle.createQuery("select id, week from story where status = 'WAITING' order by id")
                .map((row, context) -> new Waiting(row.getBytes(1), row.getString(2)))
                .list();
    }

    /** Everything that was on its way when a night was broken off. Returns how many. */
    int deleteArriving(Handle handle) {
        return handle.execute("delete from story where batch = ?", ARRIVING);
    }

    void arrived(Handle handle) {
        handle.execute("update story set batch = '' where batch = ?", ARRIVING);
    }

    /** What is left to read of the batch that comes first; batches have random codes. */
    List<Row> toRead(Handle handle) {
        return select(
                handle,
                "where status = 'TO_READ' and batch = (select min(batch) from story where status = 'TO_READ')"
                        + " order by id");
    }

    Optional<Row> toRead(Handle handle, byte[] id) {
        return select(handle, "where status = 'TO_READ' and id = ?", id).stream()
                .findFirst();
    }

    private static List<Row> select(Handle handle, String where, Object... values) {
        var query = handle.createQuery("select " + COLUMNS + " from story " + where);
        for (int number = 0; number < values.length; number++) {
            query.bind(number, values[number]);
        }
        return query.map((row, context) -> row(row)).list();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                row.getBytes(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7));
    }

    void putInBatch(Handle handle, byte[] id, String batch) {
        handle.execute("update story set status = 'TO_READ', batch = ? where id = ?", batch, id);
    }

    void decide(Handle handle, byte[] id, byte[] sealed) {
        handle.execute("update story set status = ?, sealed = ? where id = ?", DECIDED, sealed, id);
    }

    void delete(Handle handle, byte[] id) {
        handle.execute("delete from story where id = ?", id);
    }

    void deleteAll(Handle handle) {
        handle.execute("delete from story");
    }

    void insertReleased(Handle handle, byte[] id, ReleasedStory story) {
        handle.execute(
                "insert into released_story (id, words, people, week, about, mark) values (?, ?, ?, ?, ?, ?)",
                id,
                story.text(),
                story.group(),
                story.week(),
                story.about(),
                story.mark());
    }

    /** Words that their writer took back stay for the archivist, and are shown to nobody. */
    void hide(Handle handle, String mark) {
        handle.execute("update released_story set withdrawn = 1 where mark = ?", mark);
    }

    void shuffleReleased(Handle handle, Ids ids) {
        Shuffle.rows(
                handle, ids, "released_story", List.of("id", "words", "people", "week", "about", "mark", "withdrawn"));
    }

    List<ReleasedStory> released(Handle handle) {
        return handle.createQuery(
                        "select words, people, week, about, mark from released_story where withdrawn = 0 order by week desc, id")
                .map((row, context) -> new ReleasedStory(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }
}
