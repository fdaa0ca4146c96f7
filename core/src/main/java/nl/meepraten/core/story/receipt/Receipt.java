package nl.meepraten.core.story.receipt;

import java.util.Locale;

/**
 * Two words and five digits, given to whoever told a story. Only a keyed hash of it is ever stored.
 *
 * @param number of five digits, of which the first may be 0
 */
public record Receipt(String first, String second, int number) {

    /** There are so many numbers. */
    public static final int NUMBERS = 100_000;

    public Receipt {
        if (!ReceiptWords.has(first) || !ReceiptWords.has(second) || number < 0 || number >= NUMBERS) {
            throw new IllegalArgumentException("Not a receipt.");
        }
    }

    /** As people read and type it: "appel rivier 12345". */
    public String words() {
        return String.format(Locale.ROOT, "%s %s %05d", first, second, number);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
