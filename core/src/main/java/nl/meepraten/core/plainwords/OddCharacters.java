package nl.meepraten.core.plainwords;

import java.util.stream.Stream;
import nl.meepraten.core.text.PlainCharacters;
import nl.meepraten.core.text.Segments;

/** Points out the characters that halve the room in a text message. */
final class OddCharacters {

    private static final int AROUND = 20;

    private OddCharacters() {}

    static Stream<Remark> in(String text) {
        return Segments.of(text).offenders().stream().map(offender -> remark(text, offender));
    }

    private static Remark remark(String text, Segments.Offender offender) {
        int end = offender.position() + offender.character().length();
        return new Remark.OddCharacter(
                before(text, offender.position()),
                PlainCharacters.visible(offender.character()),
                after(text, end),
                PlainCharacters.instead(offender.character().codePointAt(0)));
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
}
