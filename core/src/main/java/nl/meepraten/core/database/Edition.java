package nl.meepraten.core.database;

import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * A number that grows whenever somebody wrote alone, on whichever node: while it stays the same, nothing has changed but
 * what turns write. Told to those who write, as long as they have not changed anything of it themselves: what they see from
 * there on may still be undone. A reader is not told, since what it sees may be older than what a turn sees.
 */
public final class Edition implements JdbiConfig<Edition> {

    private boolean told;
    private boolean alone;
    private OptionalLong number = OptionalLong.empty();

    /** For Jdbi only. */
    public Edition() {}

    /** As an ordinary write does it. */
    static <T> Database.Work<T> beside(Database.Work<T> work) {
        return handle -> {
            handle.getConfig(Edition.class).begin(false);
            return work.with(handle);
        };
    }

    /** As a write does it that is alone. */
    static <T> Database.Work<T> alone(Database.Work<T> work) {
        return handle -> {
            handle.getConfig(Edition.class).begin(true);
            T result = work.with(handle);
            handle.execute("insert into edition (one, number) values (1, 1)"
                    + " on conflict (one) do update set number = edition.number + 1");
            return result;
        };
    }

    /** Read once a transaction; empty for those who are not told, and until somebody wrote alone. */
    static OptionalLong of(Handle handle) {
        Edition edition = handle.getConfig(Edition.class);
        if (edition.told && edition.number.isEmpty()) {
            edition.number = read(handle, Direct.Before.NOTHING);
        }
        return edition.number;
    }

    /** Reads it in the same trip as what has to come before, such as a lock. */
    static void readAfter(Handle handle, Direct.Before before) {
        OptionalLong number = read(handle, before);
        handle.getConfig(Edition.class).number = number;
    }

    private static OptionalLong read(Handle handle, Direct.Before before) {
        return Direct.read(handle, before, row -> row.getLong(1), "select number from edition").stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /**
     * From here on in this transaction nothing is told any more.
     *
     * @throws IllegalStateException when others may be writing too
     */
    static void changes(Handle handle) {
        Edition edition = handle.getConfig(Edition.class);
        if (!edition.alone) {
            throw new IllegalStateException("What turns remember changes in writeAlone only.");
        }
        edition.told = false;
        edition.number = OptionalLong.empty();
    }

    private void begin(boolean isAlone) {
        told = true;
        alone = isAlone;
        number = OptionalLong.empty();
    }

    @Override
    public Edition createCopy() {
        Edition copy = new Edition();
        copy.told = told;
        copy.alone = alone;
        copy.number = number;
        return copy;
    }
}
