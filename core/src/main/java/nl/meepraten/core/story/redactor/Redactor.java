package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Blacks out personal data in a story before anyone reads it. Numbers are recognised by their form and check digits,
 * names only where the words around them give them away; what it misses, the council's reader can still take out. Public
 * helplines stay. Takes time in proportion to the length of the text.
 */
public final class Redactor {

    /** What was found, with the word that is put in its place. */
    public enum Kind {
        EMAIL("e-mailadres"),
        HANDLE("accountnaam"),
        IBAN("rekeningnummer"),
        PHONE("telefoonnummer"),
        BSN("bsn"),
        PLATE("kenteken"),
        BIRTHDAY("geboortedatum"),
        POSTCODE("postcode"),
        ADDRESS("adres"),
        NUMBER("nummer"),
        NAME("naam");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What readers see instead: "[telefoonnummer]". */
        public String token() {
            return "[" + word + "]";
        }
    }

    /** From {@code start} up to, not including, {@code end}, in UTF-16 units. */
    public record Span(int start, int end, Kind kind) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    private Redactor() {}

    public static String redact(String text) {
        StringBuilder redacted = new StringBuilder();
        int done = 0;
        for (Span span : spans(text)) {
            redacted.append(text, done, span.start()).append(span.kind().token());
            done = span.end();
        }
        return redacted.append(text, done, text.length()).toString();
    }

    /** What would be blacked out: in order, never overlapping. */
    public static List<Span> spans(String text) {
        List<Span> found = new ArrayList<>();
        found.addAll(AccountFinder.find(text));
        found.addAll(IbanFinder.find(text));
        found.addAll(NumberFinder.find(text));
        found.addAll(AddressFinder.find(text));
        found.addAll(NameFinder.find(text));
        return withoutOverlap(found);
    }

    /** Of two that overlap the one that begins first stays, and of those the longer one. */
    private static List<Span> withoutOverlap(List<Span> found) {
        found.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed())
                .thenComparing(Span::kind));
        List<Span> kept = new ArrayList<>();
        for (Span span : found) {
            if (kept.isEmpty() || !kept.getLast().overlaps(span)) {
                kept.add(span);
            } else if (span.end() > kept.getLast().end()) {
                // Cover the part that sticks out too: blacking out too much is better than too little.
                Span last = kept.removeLast();
                kept.add(new Span(last.start(), span.end(), last.kind()));
            }
        }
        return List.copyOf(kept);
    }
}
