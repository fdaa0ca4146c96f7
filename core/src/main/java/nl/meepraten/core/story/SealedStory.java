package nl.meepraten.core.story;

import java.util.Optional;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;

/** What lies in the seal of a story: how it may travel on, the hash of its receipt, and the words. */
final class SealedStory {

    private static final int BLOCK = 4096;
    private static final String LABEL = "story";

    /** The first unit is the permission; with this added to it, the hash of a receipt follows. */
    private static final int WITH_RECEIPT = 16;

    private static final int RECEIPT = ReceiptTag.BYTES / Character.BYTES;

    private SealedStory() {}

    static byte[] of(Generation keys, Permission permission, Optional<ReceiptTag> receipt, String text) {
        char first = (char) (permission.ordinal() + (receipt.isPresent() ? WITH_RECEIPT : 0));
        byte[] content =
                Utf16.bytes(first + receipt.map(tag -> Utf16.text(tag.bytes())).orElse("") + text);
        int blocks = (content.length + Seal.OVERHEAD + Integer.BYTES) / BLOCK + 1;
        return Seal.padded(keys.story(), content, LABEL, blocks * BLOCK);
    }

    static Story read(Generation keys, StorySql.Row row) {
        String content = content(keys, row);
        Permission permission = Permission.values()[content.charAt(0) % WITH_RECEIPT];
        String text = content.substring(1 + (hasReceipt(content) ? RECEIPT : 0));
        return new Story(StoryId.of(row.id()), row.group(), row.week(), row.about(), permission, text);
    }

    /** Empty for a story of before there were receipts. */
    static Optional<ReceiptTag> receipt(Generation keys, StorySql.Row row) {
        String content = content(keys, row);
        return hasReceipt(content)
                ? Optional.of(ReceiptTag.of(Utf16.bytes(content.substring(1, 1 + RECEIPT))))
                : Optional.empty();
    }

    private static boolean hasReceipt(String content) {
        return content.charAt(0) >= WITH_RECEIPT;
    }

    private static String content(Generation keys, StorySql.Row row) {
        return Utf16.text(Seal.openPadded(keys.story(), row.sealed(), LABEL));
    }
}
