package nl.meepraten.webadmin.consultation;

import java.util.List;
import nl.meepraten.core.text.PlainCharacters;
import nl.meepraten.core.text.Segments;

/**
 * One message of the preview.
 *
 * @param question number of the question, from 1; 0 for the promise
 * @param units characters as they are counted for a text message
 * @param room characters that fit in the parts it takes
 * @param parts text messages paid for
 * @param odd the first characters that make it cost more, each once
 */
public record Sms(int question, String text, int units, int room, int parts, List<String> odd) {

    private static final int ODD_SHOWN = 8;

    public Sms {
        odd = List.copyOf(odd);
    }

    static Sms of(int question, String text) {
        Segments segments = Segments.of(text);
        int room = segments.one()
                ? segments.encoding().single()
                : segments.parts() * segments.encoding().part();
        return new Sms(
                question,
                text,
                segments.units(),
                room,
                segments.parts(),
                segments.offenders().stream()
                        .map(offender -> PlainCharacters.visible(offender.character()))
                        .distinct()
                        .limit(ODD_SHOWN)
                        .toList());
    }

    /** How full it is, as a share of a hundred. */
    public int filled() {
        return Math.min(100, units * 100 / room);
    }
}
