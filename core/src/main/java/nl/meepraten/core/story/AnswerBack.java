package nl.meepraten.core.story;

import java.util.Map;
import nl.meepraten.core.story.redactor.Redactor;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;

/** What the council writes back to a story, before it is kept for whoever sends the receipt: one plain text message. */
public final class AnswerBack {

    /** Whether a text can be an answer. */
    public enum Check {
        FINE,
        MISSING,
        /** In one of our languages it does not fit in one message, with the few words that we put before it. */
        TOO_LONG,
        /** A character in it makes one message into two or three. */
        DEAR_CHARACTERS,
        /** It names somebody, or where to find somebody: nobody knows who reads along. */
        PERSONAL
    }

    private AnswerBack() {}

    public static Check check(Texts texts, String text) {
        if (text.isBlank()) {
            return Check.MISSING;
        }
        Map<String, Object> arguments = Map.of("answer", text.strip());
        for (Language language : Language.FULL) {
            Segments sent = Segments.of(texts.say(language, Text.CODE_ANSWER, arguments));
            if (sent.encoding() != Segments.Encoding.GSM7) {
                return Check.DEAR_CHARACTERS;
            }
            if (!sent.one()) {
                return Check.TOO_LONG;
            }
        }
        return personal(text).isEmpty() ? Check.FINE : Check.PERSONAL;
    }

    /** The first piece of it that looks like a name, an address or a number of somebody; empty when there is none. */
    public static String personal(String text) {
        return Redactor.spans(text).stream()
                .findFirst()
                .map(span -> text.substring(span.start(), span.end()))
                .orElse("");
    }
}
