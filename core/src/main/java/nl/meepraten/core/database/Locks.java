package nl.meepraten.core.database;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * Lets two turns that would change the same thing wait for each other, until the end of the transaction. A file has one
 * writer, so there nothing waits. PostgreSQL has many: there rows are held that are read to be changed, and what may
 * have no row yet gets an advisory lock. Everyone takes at most one lock by name, before any row, and rows all at once.
 */
public final class Locks implements JdbiConfig<Locks> {

    /** Apart from the lock under which all writes lie. */
    private static final int NAMED = 1;

    private boolean needed;

    /** For Jdbi only. */
    public Locks() {}

    void need() {
        needed = true;
    }

    /**
     * What takes a lock, to be sent before what it protects; see {@link Direct#readLocked}.
     *
     * @param name of what is locked; two names may share a lock by chance, which costs a little waiting
     */
    static Direct.Before before(Handle handle, byte[] name) {
        return needed(handle)
                ? Direct.Before.one(
                        "select pg_advisory_xact_lock(?, ?)",
                        NAMED,
                        ByteBuffer.wrap(hash(name)).getInt())
                : Direct.Before.NOTHING;
    }

    /**
     * What a query ends with that reads rows to change them; it must say in which order, so that two that share two rows
     * never wait for each other. Who had to wait reads what the other left.
     */
    public static String rows(Handle handle) {
        return needed(handle) ? " for update" : "";
    }

    static boolean needed(Handle handle) {
        return handle.getConfig(Locks.class).needed;
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
