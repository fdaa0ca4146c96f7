package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** International bank account numbers, with or without spaces, by their check digits (ISO 13616, mod 97). */
final class IbanFinder {

    private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]{2}[ .-]?\\d{2}");

    /** Dutch ones are so recognisable that a mistyped one is blacked out too. */
    private static final Pattern DUTCH = Pattern.compile("NL\\d{2}[A-Z]{4}\\d{10}");

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    private IbanFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text);
        while (begin.find()) {
            int end = end(text, begin.start());
            if (end > 0) {
                found.add(new Span(begin.start(), end, Kind.IBAN));
            }
        }
        return found;
    }

    /** Where the longest valid number ends that begins at {@code start}; 0 when there is none. */
    private static int end(String text, int start) {
        StringBuilder number = new StringBuilder();
        int end = 0;
        int separators = 0;
        for (int i = start; i < text.length() && number.length() < LONGEST && separators < 2; i++) {
            char letter = text.charAt(i);
            if (isAlphanumeric(letter)) {
                number.append(letter);
                separators = 0;
                boolean last = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
                if (last
                        && number.length() >= SHORTEST
                        && isIban(number.toString().toUpperCase(Locale.ROOT))) {
                    end = i + 1;
                }
            } else if (letter == ' ' || letter == '.' || letter == '-') {
                separators++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isAlphanumeric(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    static boolean isIban(String number) {
        return DUTCH.matcher(number).matches() || remainder(number.substring(4) + number.substring(0, 4)) == 1;
    }

    private static int remainder(String number) {
        int remainder = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = Character.digit(number.charAt(i), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder;
    }
}
