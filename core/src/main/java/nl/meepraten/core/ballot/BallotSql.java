package nl.meepraten.core.ballot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Locks;
import org.jdbi.v3.core.Handle;

final class BallotSql {

    record Box(ConsultationId consultation, int bits, int questions) {}

    List<Box> boxes(Handle handle) {
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
        handle.execute(
                "insert into box (consultation, bits, questions) values (?, ?, ?)",
                box.consultation().code(),
                box.bits(),
                box.questions());
    }

    void insertShard(Handle handle, ConsultationId consultation, int number, byte[] sealed) {
        handle.execute(
                "insert into shard (consultation, number, sealed) values (?, ?, ?)",
                consultation.code(),
                number,
                sealed);
    }

    byte[] shard(Handle handle, ConsultationId consultation, int number) {
        return handle.createQuery("select sealed from shard where consultation = ? and number = ?")
                .bind(0, consultation.code())
                .bind(1, number)
                .map((row, context) -> row.getBytes(1))
                .one();
    }

    void lock(Handle handle, ConsultationId consultation, int number) {
        Locks.take(handle, Locks.Thing.SHARD, (consultation.code() + "|" + number).getBytes(StandardCharsets.UTF_8));
    }

    void updateShard(Handle handle, ConsultationId consultation, int number, byte[] sealed) {
        int changed = handle.execute(
                "update shard set sealed = ? where consultation = ? and number = ?",
                sealed,
                consultation.code(),
                number);
        if (changed != 1) {
            throw new IllegalStateException("A shard of an open box is gone.");
        }
    }

    void deleteShards(Handle handle, ConsultationId consultation) {
        handle.execute("delete from shard where consultation = ?", consultation.code());
    }

    void deleteBox(Handle handle, ConsultationId consultation) {
        deleteShards(handle, consultation);
        handle.execute("delete from box where consultation = ?", consultation.code());
    }
}
