package nl.meepraten.core.database;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * Lets two turns that would change the same thing wait for each other, until the end of the transaction. A file has one
 * writer, so there nothing waits; PostgreSQL has many, and gets an advisory lock, which also works for a row that is
 * not there yet. Everyone takes locks in the order of {@link Thing} and, within one kind, all at once.
 */
public final class Locks implements JdbiConfig<Locks> {

    /** What can be locked, in the order in which it is taken. */
    public enum Thing {
        CONTACT,
        SHARD
    }

    private boolean needed;

    /** For Jdbi only. */
    public Locks() {}

    void need() {
        needed = true;
    }

    /** @param names of what is locked; two things may share a lock by chance, which costs a little waiting */
    public static void take(Handle handle, Thing thing, List<byte[]> names) {
        if (handle.getConfig(Locks.class).needed && !names.isEmpty()) {
            // In the order of the numbers, so that two turns that share two locks never wait for each other.
            List<Integer> numbers = names.stream()
                    .map(name -> ByteBuffer.wrap(hash(name)).getInt())
                    .sorted()
                    .toList();
            String each = String.join(", ", Collections.nCopies(numbers.size(), "pg_advisory_xact_lock(?, ?)"));
            var query = handle.createQuery("select 1 from (select " + each + ") as locked");
            for (int i = 0; i < numbers.size(); i++) {
                query.bind(2 * i, thing.ordinal() + 1).bind(2 * i + 1, numbers.get(i));
            }
            query.mapTo(Integer.class).one();
        }
    }

    private static byte[] hash(byte[] name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Locks createCopy() {
        Locks copy = new Locks();
        copy.needed = needed;
        return copy;
    }
}
