package nl.meepraten.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text travels as SMS: in which alphabet, how long it is, and how many parts are paid for. Source: 3GPP TS 23.038
 * (alphabet and extension table) and TS 23.040 (concatenation).
 *
 * @param encoding GSM-7 when every character is in that alphabet, else UCS-2
 * @param units septets in GSM-7 (a character of the extension table counts double), 16-bit units in UCS-2
 * @param parts messages paid for, at least 1; a double unit is never cut in two, so a part can end one unit early
 * @param offenders the characters that force UCS-2, in order; empty for GSM-7
 */
public record Segments(Encoding encoding, int units, int parts, List<Offender> offenders) {

    /** The alphabet of a message, with how many units fit in a single message and in each part of a longer one. */
    public enum Encoding {
        GSM7(160, 153),
        UCS2(70, 67);

        private final int single;
        private final int part;

        Encoding(int single, int part) {
            this.single = single;
            this.part = part;
        }

        public int single() {
            return single;
        }

        public int part() {
            return part;
        }
    }

    /**
     * A character that is not in GSM-7.
     *
     * @param position index in the text, in UTF-16 units, as in {@link String#charAt}
     * @param character one code point; half a surrogate pair that stands alone counts as a character
     */
    public record Offender(int position, String character) {}

    public Segments {
        offenders = List.copyOf(offenders);
    }

    public static Segments of(String text) {
        List<Offender> offenders = offenders(text);
        Encoding encoding = offenders.isEmpty() ? Encoding.GSM7 : Encoding.UCS2;
        int[] widths = text.codePoints()
                .map(point -> encoding == Encoding.GSM7 ? Gsm7.septets(point) : Character.charCount(point))
                .toArray();
        int units = 0;
        for (int width : widths) {
            units += width;
        }
        return new Segments(encoding, units, parts(encoding, units, widths), offenders);
    }

    /** Whether it is sent, and paid, as one message. */
    public boolean one() {
        return parts == 1;
    }

    private static List<Offender> offenders(String text) {
        List<Offender> found = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            int point = text.codePointAt(position);
            if (!Gsm7.contains(point)) {
                found.add(new Offender(position, Character.toString(point)));
            }
            position += Character.charCount(point);
        }
        return found;
    }

    private static int parts(Encoding encoding, int units, int[] widths) {
        if (units <= encoding.single) {
            return 1;
        }
        int parts = 1;
        int used = 0;
        for (int width : widths) {
            if (used + width > encoding.part) {
                parts++;
                used = 0;
            }
            used += width;
        }
        return parts;
    }
}
