package nl.meepraten.webadmin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.text.PlainCharacters;
import nl.meepraten.core.text.Segments;

/**
 * A character that makes a text message dearer, and where it stands.
 *
 * @param before what stands before it, some words at most
 * @param instead what it can become; empty when it has no likeness
 */
public record OddCharacter(Written where, String before, String character, String after, Optional<String> instead) {

    private static final int AROUND = 20;

    static List<OddCharacter> in(Written written) {
        String text = written.text();
        List<OddCharacter> found = new ArrayList<>();
        for (Segments.Offender offender : Segments.of(text).offenders()) {
            int end = offender.position() + offender.character().length();
            found.add(new OddCharacter(
                    written,
                    before(text, offender.position()),
                    visible(offender.character()),
                    after(text, end),
                    PlainCharacters.instead(offender.character().codePointAt(0))));
        }
        return found;
    }

    /** Cut at whole characters, so that half a pair never gets on the page. */
    private static String before(String text, int end) {
        int points = Math.min(AROUND, text.codePointCount(0, end));
        int start = text.offsetByCodePoints(end, -points);
        return (start > 0 ? "..." : "") + text.substring(start, end);
    }

    private static String after(String text, int start) {
        int points = Math.min(AROUND, text.codePointCount(start, text.length()));
        int end = text.offsetByCodePoints(start, points);
        return text.substring(start, end) + (end < text.length() ? "..." : "");
    }

    /** What cannot be seen, or would turn the line around, is shown by its number. */
    private static String visible(String character) {
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
}
