package nl.meepraten.core.database;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * Lets two turns that would change the same thing wait for each other, until the end of the transaction. A file has one
 * writer, so there nothing waits; PostgreSQL has many, and gets an advisory lock, which also works for a row that is
 * not there yet. Everyone takes locks in the order of {@link Thing} and, within one kind, in the order of the names.
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

    /** @param name what is locked; two things may share a lock by chance, which costs a little waiting */
    public static void take(Handle handle, Thing thing, byte[] name) {
        if (handle.getConfig(Locks.class).needed) {
            handle.createQuery("select 1 from (select pg_advisory_xact_lock(?, ?)) as locked")
                    .bind(0, thing.ordinal() + 1)
                    .bind(1, ByteBuffer.wrap(hash(name)).getInt())
                    .mapTo(Integer.class)
                    .one();
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
