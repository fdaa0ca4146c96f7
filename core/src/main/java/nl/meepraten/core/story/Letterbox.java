package nl.meepraten.core.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;

/**
 * Where everything people tell waits for the night, under the key of the day. Every turn puts a row of 3,900 bytes in
 * it, so that nobody can see whether a story was told.
 */
public final class Letterbox {

    /** A story being told ends after this long; so do words that wait for consent. */
    public static final Duration THREAD = Duration.ofHours(24);

    private static final int ROW = 3900;
    private static final String LABEL = "letterbox";

    private final LetterboxSql sql = new LetterboxSql();
    private final Ids ids;

    public Letterbox(Ids ids) {
        this.ids = ids;
    }

    public void put(Handle handle, Generation keys, Entry entry) {
        EntryCodec.write(entry)
                .forEach(content -> sql.insert(handle, ids.id(), Seal.padded(keys.letterbox(), content, LABEL, ROW)));
    }

    /** One whole story, its parts put together in order. */
    record Told(String group, String about, Permission permission, String text) {}

    /**
     * Takes out every story that has ended and drops what is blank, dropped or never agreed to; what still runs stays.
     * The stories come in the order of their random thread numbers.
     */
    List<Told> empty(Handle handle, Generation keys, Instant now) {
        List<EntryCodec.Row> rows = new ArrayList<>();
        sql.each(handle, content -> {
            EntryCodec.Row row = EntryCodec.read(Seal.openPadded(keys.letterbox(), content, LABEL));
            // Most rows are blank: only what was told is held.
            if (!(row.entry() instanceof Entry.Blank)) {
                rows.add(row);
            }
        });
        sql.deleteAll(handle);
        List<Told> told = new ArrayList<>();
        for (Map.Entry<Long, Pile> pile : piles(rows).entrySet()) {
            Pile parts = pile.getValue();
            if (parts.running(now)) {
                parts.rows().forEach(row -> putAgain(handle, keys, row));
            } else if (parts.usable()) {
                told.addAll(parts.told());
            }
        }
        return told;
    }

    /** Seals what still runs under the next day's key. */
    public void sealAnew(Handle handle, Generation before, Generation after) {
        List<byte[]> contents = new ArrayList<>();
        sql.each(handle, row -> contents.add(Seal.openPadded(before.letterbox(), row, LABEL)));
        ids.shuffle(contents);
        sql.deleteAll(handle);
        contents.forEach(content -> sql.insert(handle, ids.id(), Seal.padded(after.letterbox(), content, LABEL, ROW)));
    }

    /** Drops what nobody can open any more. Returns whether there was anything. */
    public boolean forgetAll(Handle handle) {
        return sql.deleteAll(handle) > 0;
    }

    private void putAgain(Handle handle, Generation keys, byte[] content) {
        sql.insert(handle, ids.id(), Seal.padded(keys.letterbox(), content, LABEL, ROW));
    }

    private static Map<Long, Pile> piles(List<EntryCodec.Row> rows) {
        Map<Long, Pile> piles = new TreeMap<>();
        for (EntryCodec.Row row : rows) {
            switch (row.entry()) {
                case Entry.Blank blank -> {}
                case Entry.Words words -> pile(piles, words.thread()).parts.add(row);
                case Entry.Consented consented -> pile(piles, consented.thread()).consented = true;
                case Entry.Permitted permitted ->
                    pile(piles, permitted.thread()).permission = Optional.of(permitted.permission());
                case Entry.Dropped dropped -> pile(piles, dropped.thread()).dropped = true;
            }
        }
        return piles;
    }

    private static Pile pile(Map<Long, Pile> piles, long thread) {
        return piles.computeIfAbsent(thread, Pile::new);
    }

    /** All rows of one thread. */
    private static final class Pile {
        private final long thread;
        private final List<EntryCodec.Row> parts = new ArrayList<>();
        private Optional<Permission> permission = Optional.empty();
        private boolean consented;
        private boolean dropped;

        Pile(long thread) {
            this.thread = thread;
        }

        boolean running(Instant now) {
            long since = now.minus(THREAD).toEpochMilli();
            return !dropped
                    && permission.isEmpty()
                    && !parts.isEmpty()
                    && parts.stream().allMatch(row -> words(row).at() > since);
        }

        boolean usable() {
            return !dropped
                    && !parts.isEmpty()
                    && (consented || parts.stream().anyMatch(row -> words(row).agreed()));
        }

        /** The answer to a question is a story of its own, beside what was told unasked in the same thread. */
        List<Told> told() {
            parts.sort(
                    Comparator.comparingLong((EntryCodec.Row row) -> words(row).at())
                            .thenComparingInt(EntryCodec.Row::start));
            return parts.stream()
                    .map(row -> words(row).about())
                    .distinct()
                    .map(this::told)
                    .toList();
        }

        private Told told(String about) {
            StringBuilder text = new StringBuilder();
            String group = "";
            for (EntryCodec.Row row : parts) {
                if (words(row).about().equals(about)) {
                    text.append(row.start() == 0 && !text.isEmpty() ? "\n" : "")
                            .append(words(row).text());
                    group = words(row).group();
                }
            }
            return new Told(group, about, permission.orElse(Permission.IN_SHORT), text.toString());
        }

        List<byte[]> rows() {
            List<byte[]> rows = new ArrayList<>();
            parts.forEach(row -> rows.add(EntryCodec.write(row)));
            if (consented) {
                rows.addAll(EntryCodec.write(new Entry.Consented(thread)));
            }
            return rows;
        }

        private static Entry.Words words(EntryCodec.Row row) {
            return (Entry.Words) row.entry();
        }
    }
}
