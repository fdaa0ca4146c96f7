package nl.meepraten.core.story;

import java.util.HexFormat;

/**
 * Names a story until the next night.
 *
 * @param hex sixteen random bytes in hexadecimal
 */
public record StoryId(String hex) {
    public StoryId {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("Not a story id.");
        }
    }

    static StoryId of(byte[] bytes) {
        return new StoryId(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
