package nl.meepraten.core.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;

/**
 * Where everything people tell waits for the night, under the key of the day. Every turn puts a row of 3,900 bytes in
 * it, so that nobody can see whether a story was told. One story at a time is read out of it: all of them together may
 * not fit in memory.
 */
public final class Letterbox {

    /** A story being told ends after this long, before the last night it may see; so do words that wait for consent. */
    public static final Duration THREAD = Duration.ofDays(Kept.LETTERBOX.amount() - 1L);

    /** Who told this many characters since the night can tell more after the next one. */
    public static final int A_DAY = 10_000;

    /** The least a message counts for, so that many short ones cannot fill the letterbox either. */
    public static final int LEAST = 100;

    private static final int ROW = 3900;
    private static final int SOME = 500;
    private static final String LABEL = "letterbox";

    private final LetterboxSql sql = new LetterboxSql();
    private final Ids ids;

    public Letterbox(Ids ids) {
        this.ids = ids;
    }

    public void put(Handle handle, Generation keys, Entry entry) {
        put(handle, keys, entry, List.of());
    }

    /** @param dropped numbers of stories of which nothing is to be left, in the same row */
    public void put(Handle handle, Generation keys, Entry entry, List<Long> dropped) {
        EntryCodec.write(entry, dropped)
                .forEach(content -> sql.insert(handle, ids.id(), Seal.padded(keys.letterbox(), content, LABEL, ROW)));
    }

    /** Of these stories nothing is to be left: their writer is forgotten. */
    public void drop(Handle handle, Generation keys, List<Long> threads) {
        put(handle, keys, new Entry.Blank(), threads);
    }

    /** One whole story, its parts put together in order. */
    record Told(String group, String about, Permission permission, String text) {}

    /**
     * What lay in the letterbox at one moment.
     *
     * @param ended stories to be read, in the order of their random thread numbers
     * @param gone every row but those of stories that still run: also what is blank, dropped or never agreed to
     */
    record Sorted(List<Pile> ended, List<byte[]> gone) {}

    /** Sorts what lies there; of the words it holds none. */
    Sorted sort(Handle handle, Generation keys, Instant now) {
        Map<Long, Pile> piles = new TreeMap<>();
        List<byte[]> gone = new ArrayList<>();
        sql.each(handle, (id, content) -> {
            EntryCodec.Row row = EntryCodec.read(Seal.openPadded(keys.letterbox(), content, LABEL));
            switch (row.entry()) {
                case Entry.Blank blank -> gone.add(id);
                case Entry.Words words -> pile(piles, words.thread()).add(id, row);
                case Entry.Consented consented ->
                    pile(piles, consented.thread()).add(id, row);
                case Entry.Permitted permitted ->
                    pile(piles, permitted.thread()).add(id, row);
            }
            row.dropped().forEach(thread -> pile(piles, thread).drop());
        });
        List<Pile> ended = new ArrayList<>();
        for (Pile pile : piles.values()) {
            if (!pile.running(now)) {
                gone.addAll(pile.rows());
                if (pile.usable()) {
                    ended.add(pile);
                }
            }
        }
        return new Sorted(ended, gone);
    }

    private static Pile pile(Map<Long, Pile> piles, long thread) {
        return piles.computeIfAbsent(thread, Pile::new);
    }

    /**
     * Reads one story. The answer to a question is a story of its own, beside what was told unasked in the same thread;
     * one that is longer than can be told in a day is cut between two messages.
     */
    List<Told> read(Handle handle, Generation keys, Pile pile) {
        List<Told> told = new ArrayList<>();
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        String group = "";
        List<Pile.Part> parts = pile.inOrder();
        for (int from = 0; from < parts.size(); from += SOME) {
            List<Pile.Part> some = parts.subList(from, Math.min(parts.size(), from + SOME));
            List<byte[]> rows =
                    sql.sealed(handle, some.stream().map(Pile.Part::id).toList());
            for (int row = 0; row < rows.size(); row++) {
                Pile.Part part = some.get(row);
                Entry.Words words = words(keys, rows.get(row));
                group = words.group();
                StringBuilder text = texts.computeIfAbsent(words.about(), about -> new StringBuilder());
                if (part.start() == 0 && text.length() >= A_DAY) {
                    told.add(new Told(group, words.about(), pile.permission(), text.toString()));
                    text.setLength(0);
                }
                text.append(part.start() == 0 && !text.isEmpty() ? "\n" : "").append(words.text());
            }
        }
        for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
            told.add(new Told(
                    group, text.getKey(), pile.permission(), text.getValue().toString()));
        }
        return told;
    }

    private static Entry.Words words(Generation keys, byte[] sealed) {
        return (Entry.Words) EntryCodec.read(Seal.openPadded(keys.letterbox(), sealed, LABEL))
                .entry();
    }

    void delete(Handle handle, List<byte[]> rows) {
        for (int from = 0; from < rows.size(); from += SOME) {
            sql.delete(handle, rows.subList(from, Math.min(rows.size(), from + SOME)));
        }
    }

    /** Seals what still runs under the next day's key, in another order. */
    public void sealAnew(Handle handle, Generation before, Generation after) {
        for (List<byte[]> slice : ids.shuffledSlices(sql.allIds(handle))) {
            List<Object[]> rows = new ArrayList<>();
            for (byte[] sealed : sql.sealed(handle, slice)) {
                byte[] content = Seal.openPadded(before.letterbox(), sealed, LABEL);
                rows.add(new Object[] {ids.id(), Seal.padded(after.letterbox(), content, LABEL, ROW)});
            }
            sql.insertAll(handle, rows);
            sql.delete(handle, slice);
        }
    }

    /** Drops what nobody can open any more. Returns whether there was anything. */
    public boolean forgetAll(Handle handle) {
        return sql.deleteAll(handle) > 0;
    }
}
