package nl.meepraten.core.story;

import java.util.List;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;

/** Opens what lies in the letterbox and among the stories, for tests that show what is inside the seals. */
public final class OpenedStories {

    private OpenedStories() {}

    /** What one row of the letterbox says. */
    public static Entry letter(Generation keys, byte[] sealed) {
        return EntryCodec.read(Seal.openPadded(keys.letterbox(), sealed, "letterbox"))
                .entry();
    }

    /** The stories that wait for the council or are read by it, in the order of their words. */
    public static List<Story> waiting(Handle handle, Generation keys) {
        return handle
                .createQuery("select id, people, week, sealed from story where status in ('WAITING', 'TO_READ')")
                .map((row, context) -> new Story(
                        StoryId.of(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        Utf16.text(Seal.openPadded(keys.story(), row.getBytes(4), "story"))))
                .list()
                .stream()
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .toList();
    }
}
