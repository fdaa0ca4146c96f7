package nl.meepraten.core.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.receipt.OpenedReceipts;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;

/** Opens what lies in the letterbox and among the stories, for tests that show what is inside the seals. */
public final class OpenedStories {

    private OpenedStories() {}

    /** What one row of the letterbox says. */
    public static Letter letter(Generation keys, byte[] sealed) {
        EntryCodec.Row row = EntryCodec.read(Seal.openPadded(keys.letterbox(), sealed, "letterbox"));
        return new Letter(row.entry(), row.dropped().size());
    }

    /** @param dropped how many stories are to go because of it */
    public record Letter(Entry entry, int dropped) {}

    /** The stories that wait for the council or are read by it, in the order of their words. */
    public static List<Story> waiting(Handle handle, Generation keys) {
        StorySql sql = new StorySql();
        return sql.allIds(handle).stream()
                .map(id -> sql.row(handle, id).orElseThrow())
                .filter(row -> List.of("WAITING", "TO_READ").contains(row.status()))
                .filter(row -> !SealedStory.read(keys, row.sealed()).withdrawn())
                .map(row -> SealedStory.read(keys, row.sealed()).story(row))
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .toList();
    }

    /** The story that waits behind each row of what is known of receipts, by what the row is found by, in hexadecimal. */
    public static Map<String, Story> receipts(Handle handle, Generation keys) {
        StorySql sql = new StorySql();
        Map<ReceiptTag, Story> stories = new HashMap<>();
        sql.allIds(handle).forEach(id -> {
            StorySql.Row row = sql.row(handle, id).orElseThrow();
            SealedStory story = SealedStory.read(keys, row.sealed());
            story.trace().ifPresent(trace -> stories.put(trace.tag(), story.story(row)));
        });
        Map<String, Story> found = new HashMap<>();
        OpenedReceipts.all(handle, keys)
                .forEach((row, receipt) ->
                        Optional.ofNullable(stories.get(receipt)).ifPresent(story -> found.put(row, story)));
        return found;
    }

    /** Puts words among the released stories, as the council's decision does. */
    public static void release(Handle handle, Ids ids, String words) {
        new StorySql().insertReleased(handle, ids.id(), new ReleasedStory(words, "inloop", "2026-W47", "", ""));
    }
}
