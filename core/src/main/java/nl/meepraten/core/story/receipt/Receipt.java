package nl.meepraten.core.story.receipt;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;

/**
 * Two words and five digits, given to whoever told a story. Only keyed hashes of it are ever stored, and it itself no longer than
 * until the night, in the sealed record of who sends it.
 *
 * @param number of five digits, of which the first may be 0
 */
public record Receipt(String first, String second, int number) {

    /** There are so many numbers. */
    public static final int NUMBERS = 100_000;

    /** How long {@link #bytes} is. */
    public static final int BYTES = 8;

    public Receipt {
        if (!ReceiptWords.has(first) || !ReceiptWords.has(second) || number < 0 || number >= NUMBERS) {
            throw new IllegalArgumentException("Not a receipt.");
        }
    }

    /** As people read and type it: "appel rivier 12345". */
    public String words() {
        return String.format(Locale.ROOT, "%s %s %05d", first, second, number);
    }

    public byte[] bytes() {
        List<String> words = ReceiptWords.all();
        return ByteBuffer.allocate(BYTES)
                .putShort((short) words.indexOf(first))
                .putShort((short) words.indexOf(second))
                .putInt(number)
                .array();
    }

    /** Reads what {@link #bytes} wrote. */
    public static Receipt of(byte[] bytes) {
        ByteBuffer content = ByteBuffer.wrap(bytes);
        List<String> words = ReceiptWords.all();
        return new Receipt(words.get(content.getShort()), words.get(content.getShort()), content.getInt());
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
