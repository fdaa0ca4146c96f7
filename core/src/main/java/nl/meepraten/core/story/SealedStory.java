package nl.meepraten.core.story;

import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;

/**
 * What lies in the seal of a story.
 *
 * @param permission how it may travel on
 * @param withdrawn whether its writer took it back: then there are no words any more
 * @param trace what leads from its receipt to it; empty for a story of before there were receipts
 */
record SealedStory(Permission permission, boolean withdrawn, Optional<Trace> trace, String text) {

    /** How long the random name of released words is. */
    static final int MARK = 16;

    /**
     * What leads from a receipt to a story and on.
     *
     * @param mark the name that its words get when they are released
     */
    record Trace(ReceiptTag tag, String mark) {}

    private static final int BLOCK = 4096;
    private static final String LABEL = "story";

    /** The first unit is the permission; with this added to it a trace follows. */
    private static final int TRACED = 16;

    /** And with this it was taken back. */
    private static final int WITHDRAWN = 32;

    private static final int TAG = ReceiptTag.BYTES / Character.BYTES;

    /** The same, with a trace that nothing leads to when it had none. */
    SealedStory traced(Ids ids) {
        Trace own = trace.orElseGet(() -> new Trace(ReceiptTag.of(ids.bytes(ReceiptTag.BYTES)), ids.code(MARK)));
        return new SealedStory(permission, withdrawn, Optional.of(own), text);
    }

    /** The same; without words when it is one of these, which were taken back. */
    SealedStory without(Set<ReceiptTag> back) {
        return trace.filter(one -> back.contains(one.tag())).isPresent() ? takenBack() : this;
    }

    private SealedStory takenBack() {
        return new SealedStory(permission, true, trace, "");
    }

    /** The same, of which only is known that it was told. */
    SealedStory counted() {
        return new SealedStory(permission, withdrawn, trace, "");
    }

    /** In a seal of its own: longer stories in a larger one. */
    byte[] sealed(Generation keys) {
        byte[] content = content();
        return sealed(keys, content, size(content));
    }

    private static int size(byte[] content) {
        return ((content.length + Seal.OVERHEAD + Integer.BYTES - 1) / BLOCK + 1) * BLOCK;
    }

    /** The same in a seal no smaller than {@code before}, so that nobody sees that the words went. */
    byte[] sealedAsLarge(Generation keys, byte[] before) {
        byte[] content = content();
        return sealed(keys, content, Math.max(before.length, size(content)));
    }

    private static byte[] sealed(Generation keys, byte[] content, int size) {
        return Seal.padded(keys.story(), content, LABEL, size);
    }

    private byte[] content() {
        int first = permission.ordinal() + (trace.isPresent() ? TRACED : 0) + (withdrawn ? WITHDRAWN : 0);
        String traced =
                trace.map(one -> Utf16.text(one.tag().bytes()) + one.mark()).orElse("");
        return Utf16.bytes((char) first + traced + text);
    }

    static SealedStory read(Generation keys, byte[] sealed) {
        String content = Utf16.text(Seal.openPadded(keys.story(), sealed, LABEL));
        int first = content.charAt(0);
        Permission permission = Permission.values()[first % TRACED];
        boolean withdrawn = first / WITHDRAWN == 1;
        if (first % WITHDRAWN < TRACED) {
            return new SealedStory(permission, withdrawn, Optional.empty(), content.substring(1));
        }
        int mark = 1 + TAG;
        Trace trace =
                new Trace(ReceiptTag.of(Utf16.bytes(content.substring(1, mark))), content.substring(mark, mark + MARK));
        return new SealedStory(permission, withdrawn, Optional.of(trace), content.substring(mark + MARK));
    }

    /** As the council reads it. */
    Story story(StorySql.Row row) {
        return new Story(StoryId.of(row.id()), row.group(), row.week(), row.about(), permission, withdrawn, text);
    }
}
