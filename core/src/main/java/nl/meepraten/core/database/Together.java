package nl.meepraten.core.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * Statements that each write one row. Within {@link #in} they are sent to a server in one trip, in the order in which they were
 * given; on a file, where there is no trip, each is done at once.
 */
public final class Together implements JdbiConfig<Together> {

    private record Write(String sql, List<Object> values, Supplier<? extends RuntimeException> otherwise) {}

    private Optional<List<Write>> waiting = Optional.empty();

    /** For Jdbi only. */
    public Together() {}

    /** Does {@code work}, which may not read what it has written with {@link #one}. */
    public static void in(Handle handle, Runnable work) {
        if (!Locks.needed(handle)) {
            work.run();
            return;
        }
        Together together = handle.getConfig(Together.class);
        if (together.waiting.isPresent()) {
            throw new IllegalStateException("What is written together is written by one.");
        }
        List<Write> writes = new ArrayList<>();
        together.waiting = Optional.of(writes);
        try {
            work.run();
        } finally {
            together.waiting = Optional.empty();
        }
        send(handle, writes);
    }

    /**
     * Writes one row.
     *
     * @param otherwise what is thrown, here or at the end of {@link #in}, when it was not one
     * @param values numbers, bytes and codes of our own
     */
    public static void one(
            Handle handle, Supplier<? extends RuntimeException> otherwise, String sql, Object... values) {
        Optional<List<Write>> waiting = handle.getConfig(Together.class).waiting;
        if (waiting.isPresent()) {
            waiting.get().add(new Write(sql, List.of(values), otherwise));
        } else if (Direct.write(handle, sql, List.of(values)) != 1) {
            throw otherwise.get();
        }
    }

    private static void send(Handle handle, List<Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        String all = writes.stream().map(Write::sql).collect(Collectors.joining("; "));
        List<Object> values =
                writes.stream().flatMap(write -> write.values().stream()).toList();
        List<Integer> written = Direct.writeAll(handle, all, writes.size(), values);
        for (int i = 0; i < writes.size(); i++) {
            if (written.get(i) != 1) {
                throw writes.get(i).otherwise().get();
            }
        }
    }

    @Override
    public Together createCopy() {
        Together copy = new Together();
        copy.waiting = waiting;
        return copy;
    }
}
