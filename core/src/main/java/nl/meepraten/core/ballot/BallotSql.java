package nl.meepraten.core.ballot;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Direct;
import nl.meepraten.core.database.Inserts;
import nl.meepraten.core.database.Locks;
import nl.meepraten.core.database.Remembered;
import nl.meepraten.core.database.Together;
import org.jdbi.v3.core.Handle;

final class BallotSql {

    record Box(ConsultationId consultation, int bits, int questions) {}

    private final Remembered<List<Box>> boxes = new Remembered<>();

    /** Boxes come, grow and go only while somebody writes alone. */
    List<Box> boxes(Handle handle) {
        return boxes.get(handle, () -> read(handle));
    }

    private static List<Box> read(Handle handle) {
        return handle.createQuery("select consultation, bits, questions from box order by consultation")
                .map((row, context) -> new Box(new ConsultationId(row.getString(1)), row.getInt(2), row.getInt(3)))
                .list();
    }

    Optional<Box> box(Handle handle, ConsultationId consultation) {
        return boxes(handle).stream()
                .filter(box -> box.consultation().equals(consultation))
                .findFirst();
    }

    void insertBox(Handle handle, Box box) {
        Remembered.changes(handle);
        handle.execute(
                "insert into box (consultation, bits, questions) values (?, ?, ?)",
                box.consultation().code(),
                box.bits(),
                box.questions());
    }

    /** A run of shards of a box: the numbers from {@code first} up to and with {@code last}. */
    record Run(ConsultationId consultation, int first, int last) {

        IntStream numbers() {
            return IntStream.rangeClosed(first, last);
        }
    }

    /** In the order of their numbers. */
    List<byte[]> shards(Handle handle, Run run) {
        List<byte[]> shards = handle.createQuery(
                        "select sealed from shard where consultation = ? and number between ? and ? order by number")
                .bind(0, run.consultation().code())
                .bind(1, run.first())
                .bind(2, run.last())
                .map((row, context) -> row.getBytes(1))
                .list();
        if (shards.size() != run.last() - run.first() + 1) {
            throw new IllegalStateException("A shard of an open box is gone.");
        }
        return shards;
    }

    void deleteShards(Handle handle, Run run) {
        handle.execute(
                "delete from shard where consultation = ? and number between ? and ?",
                run.consultation().code(),
                run.first(),
                run.last());
    }

    /** @param shards those of the numbers from {@code first} on */
    void insertShards(Handle handle, ConsultationId consultation, int first, List<byte[]> shards) {
        List<Object[]> rows = IntStream.range(0, shards.size())
                .mapToObj(i -> new Object[] {consultation.code(), first + i, shards.get(i)})
                .toList();
        Inserts.all(handle, "shard", List.of("consultation", "number", "sealed"), rows);
    }

    /** Which shard of which box. */
    record Spot(ConsultationId consultation, int number) {}

    /**
     * All of them in one question to the server.
     *
     * @param hold whether others wait for these shards until the end of the transaction
     */
    Map<Spot, byte[]> shards(Handle handle, List<Spot> spots, boolean hold) {
        Map<Spot, byte[]> found = new HashMap<>();
        if (spots.isEmpty()) {
            return found;
        }
        String each = String.join(" or ", Collections.nCopies(spots.size(), "(consultation = ? and number = ?)"));
        Object[] values = spots.stream()
                .flatMap(spot -> Stream.of(spot.consultation().code(), spot.number()))
                .toArray();
        Direct.read(
                handle,
                row -> found.put(new Spot(new ConsultationId(row.getString(1)), row.getInt(2)), row.getBytes(3)),
                "select consultation, number, sealed from shard where " + each + " order by consultation, number"
                        + (hold ? Locks.rows(handle) : ""),
                values);
        return found;
    }

    void updateShard(Handle handle, Spot spot, byte[] sealed) {
        Together.one(
                handle,
                () -> new IllegalStateException("A shard of an open box is gone."),
                "update shard set sealed = ? where consultation = ? and number = ?",
                sealed,
                spot.consultation().code(),
                spot.number());
    }

    void grow(Handle handle, ConsultationId consultation, int bits) {
        Remembered.changes(handle);
        handle.execute("update box set bits = ? where consultation = ?", bits, consultation.code());
    }

    void deleteShards(Handle handle, ConsultationId consultation) {
        handle.execute("delete from shard where consultation = ?", consultation.code());
    }

    void deleteBox(Handle handle, ConsultationId consultation) {
        Remembered.changes(handle);
        deleteShards(handle, consultation);
        handle.execute("delete from box where consultation = ?", consultation.code());
    }
}
