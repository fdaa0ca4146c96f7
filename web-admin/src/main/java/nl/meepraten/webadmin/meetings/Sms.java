package nl.meepraten.webadmin.meetings;

import nl.meepraten.core.text.Segments;

/**
 * One message of the preview.
 *
 * @param key of the words that say which message it is
 * @param units characters as they are counted for a text message
 * @param room characters that fit in the parts it takes
 * @param parts text messages paid for
 */
public record Sms(String key, String text, int units, int room, int parts) {

    static Sms of(String key, String text) {
        Segments segments = Segments.of(text);
        int room = segments.one()
                ? segments.encoding().single()
                : segments.parts() * segments.encoding().part();
        return new Sms(key, text, segments.units(), room, segments.parts());
    }

    /** How full it is, as a share of a hundred. */
    public int filled() {
        return Math.min(100, units * 100 / room);
    }
}
