package nl.meepraten.core.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Swaps characters that make a text message dearer for ones of GSM-7 that say the same. What has no such likeness, an
 * emoji or Arabic, stays as it is.
 */
public final class PlainCharacters {

    private static final Map<Integer, String> LIKE = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201A, "'"),
            Map.entry(0x201B, "'"),
            Map.entry(0x2032, "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x2033, "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry(0x2026, "..."),
            Map.entry(0x2022, "-"),
            Map.entry(0x2212, "-"),
            Map.entry((int) '×', "x"));

    /** Holds together an emoji of several parts. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainCharacters() {}

    /** The same text, with every character that can be swapped swapped. */
    public static String of(String text) {
        return text.codePoints()
                .mapToObj(point -> instead(point).orElse(Character.toString(point)))
                .collect(Collectors.joining());
    }

    /**
     * What a character outside GSM-7 becomes, possibly nothing at all; empty when it is in GSM-7 already, or when nothing
     * there is like it.
     */
    public static Optional<String> instead(int point) {
        if (Gsm7.contains(point)) {
            return Optional.empty();
        }
        return Optional.ofNullable(LIKE.get(point)).or(() -> byKind(point));
    }

    /**
     * How a character is shown to who has to find it: one that cannot be seen, or would turn the line around, by its number.
     *
     * @param character one code point
     */
    public static String visible(String character) {
        int point = character.codePointAt(0);
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> "U+%04X".formatted(point);
            default -> character;
        };
    }

    private static Optional<String> byKind(int point) {
        return switch (Character.getType(point)) {
            case Character.DASH_PUNCTUATION -> Optional.of("-");
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Optional.of(" ");
            // Soft hyphens and marks for the direction of writing: nobody sees them, and they cost money all the same.
            case Character.FORMAT -> point == ZERO_WIDTH_JOINER ? Optional.empty() : Optional.of("");
            default -> withoutMarks(point);
        };
    }

    private static Optional<String> withoutMarks(int point) {
        String bare = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        // An accent that stands behind its letter leaves nothing, and the letter stays.
        boolean plain = bare.codePoints().allMatch(Gsm7::contains);
        return plain ? Optional.of(bare) : Optional.empty();
    }
}
