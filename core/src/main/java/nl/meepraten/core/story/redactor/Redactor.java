package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.meepraten.core.story.redactor.words.Words;

/**
 * Blacks out personal data in a story before anyone reads it. Numbers are recognised by their form and check digits, names
 * by lists and by the words around them; what it misses, the council's reader can still take out. Municipalities,
 * organisations everybody knows and public helplines stay. Takes time in proportion to the length of the text.
 */
public final class Redactor {

    /** What was found, with the word that is put in its place. Of two that overlap the one that stands first here counts. */
    public enum Kind {
        EMAIL("e-mailadres"),
        IBAN("rekeningnummer"),
        BSN("bsn"),
        PHONE("telefoonnummer"),
        DOB("geboortedatum"),
        ID("nummer"),
        POSTCODE("postcode"),
        ADDRESS("adres"),
        PLATE("kenteken"),
        HANDLE("accountnaam"),
        /** A school or an employer. */
        ORG("werk of school"),
        /** A shelter, a ward, a room, a bed. */
        FACILITY("instelling"),
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
        Words words = Words.of(text);
        List<Span> found = new ArrayList<>();
        found.addAll(AccountFinder.find(text));
        found.addAll(IbanFinder.find(text));
        found.addAll(PhoneFinder.find(text));
        found.addAll(SpokenNumberFinder.find(words));
        found.addAll(IdFinder.find(text));
        found.addAll(BirthdayFinder.find(text));
        found.addAll(PlateFinder.find(text));
        found.addAll(AddressFinder.find(words));
        found.addAll(OrganisationFinder.find(words));
        found.addAll(FacilityFinder.find(words, taken(words, found)));
        found.addAll(NameFinder.find(words, taken(words, found)));
        return withoutOverlap(found);
    }

    private static BitSet taken(Words words, List<Span> found) {
        List<Span> spans = withoutOverlap(found);
        return words.in(
                spans.stream().mapToInt(Span::start).toArray(),
                spans.stream().mapToInt(Span::end).toArray());
    }

    /** Two that overlap become one: blacking out too much is better than too little. */
    static List<Span> withoutOverlap(List<Span> spans) {
        List<Span> found = new ArrayList<>(spans);
        found.sort(Comparator.comparingInt(Span::start).thenComparing(Span::kind));
        List<Span> kept = new ArrayList<>();
        for (Span span : found) {
            if (kept.isEmpty() || !kept.getLast().overlaps(span)) {
                kept.add(span);
            } else {
                Span last = kept.removeLast();
                Kind kind = last.kind().compareTo(span.kind()) < 0 ? last.kind() : span.kind();
                kept.add(new Span(last.start(), Math.max(last.end(), span.end()), kind));
            }
        }
        return List.copyOf(kept);
    }
}
