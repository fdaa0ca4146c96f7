package nl.meepraten.core.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rows of one story in the letterbox: where they lie and what becomes of them, not what they say. */
final class Pile {

    /**
     * One row with words.
     *
     * @param at milliseconds since 1970, of the message it belongs to
     * @param start where in that message it begins
     */
    record Part(byte[] id, long at, int start) {}

    private final long thread;
    private final List<Part> parts = new ArrayList<>();
    private final List<byte[]> marks = new ArrayList<>();
    private Optional<Permission> permission = Optional.empty();
    private boolean agreed;
    private boolean dropped;

    /** @param thread the number of its story */
    Pile(long thread) {
        this.thread = thread;
    }

    long thread() {
        return thread;
    }

    void add(byte[] id, EntryCodec.Row row) {
        switch (row.entry()) {
            case Entry.Blank blank -> marks.add(id);
            case Entry.Words words -> {
                parts.add(new Part(id, words.at(), row.start()));
                agreed |= words.agreed();
            }
            case Entry.Consented consented -> {
                marks.add(id);
                agreed = true;
            }
            case Entry.Permitted permitted -> {
                marks.add(id);
                permission = Optional.of(permitted.permission());
            }
        }
    }

    void drop() {
        dropped = true;
    }

    boolean running(Instant now) {
        long since = now.minus(Letterbox.THREAD).toEpochMilli();
        return !dropped
                && permission.isEmpty()
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> part.at() > since);
    }

    /** Whether somebody may read it once it has ended. */
    boolean usable() {
        return !dropped && agreed && !parts.isEmpty();
    }

    Permission permission() {
        return permission.orElse(Permission.IN_SHORT);
    }

    /** The rows with words, in the order in which they were told. */
    List<Part> inOrder() {
        return parts.stream()
                .sorted(Comparator.comparingLong(Part::at).thenComparingInt(Part::start))
                .toList();
    }

    /** Every row of it. */
    List<byte[]> rows() {
        List<byte[]> rows = new ArrayList<>(marks);
        parts.forEach(part -> rows.add(part.id()));
        return rows;
    }
}
