package nl.meepraten.core.story.receipt;

import java.util.HexFormat;

/**
 * The keyed hash of a receipt and the number of a part of its story: names that part for a year, inside seals only. Without the
 * receipt nobody can tell which parts belong together.
 *
 * @param hex thirty-two bytes in hexadecimal
 */
public record ReceiptTag(String hex) {

    public static final int BYTES = 32;

    public ReceiptTag {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not the hash of a receipt.");
        }
    }

    public static ReceiptTag of(byte[] bytes) {
        return new ReceiptTag(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
