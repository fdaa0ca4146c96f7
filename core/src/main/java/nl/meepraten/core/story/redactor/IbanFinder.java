package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** International bank account numbers, with or without spaces, by their check digits (ISO 13616, mod 97). */
final class IbanFinder {

    private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]{2}[ .-]?\\d{2}");

    /** Dutch ones are so recognisable that one with a digit too many or too few is blacked out too. */
    private static final Pattern DUTCH = Pattern.compile("NL\\d{2}[A-Z]{3,5}\\d{9,11}");

    /** How long they are in the countries people come from: one of that length counts even when it is mistyped. */
    private static final Map<String, Integer> LENGTHS = lengths(
            "AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IT27 LT20 LU20 LV21"
                    + " MA28 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 TN24 TR26 UA29");

    /** A number of nine or ten digits that is called an account. */
    private static final Pattern OLD = Pattern.compile(
            "(?i)(?<!\\p{L})(?:rek(?:ening)?\\.?(?: ?n(?:umme)?r)?|giro(?:nummer|rekening)?|bankrekening(?:nummer)?|iban|account number)\\.?(?: is| was|:){0,2} {0,2}(\\d(?:[ .-]?\\d){6,9})(?![\\p{L}\\d])");

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    /** More letters than this without a digit are words that follow: the name of a bank has four. */
    private static final int LONGEST_WORD = 8;

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
        for (Matcher old = OLD.matcher(text); old.find(); ) {
            found.add(new Span(old.start(1), old.end(1), Kind.IBAN));
        }
        return found;
    }

    /** Where the longest valid number ends that begins at {@code start}; 0 when there is none. */
    private static int end(String text, int start) {
        StringBuilder number = new StringBuilder();
        int end = 0;
        int separators = 0;
        int digitAt = start;
        for (int i = start; i < text.length() && number.length() < LONGEST && separators < 2; i++) {
            char letter = text.charAt(i);
            if (isAlphanumeric(letter)) {
                number.append(letter);
                separators = 0;
                digitAt = Character.isDigit(letter) ? i : digitAt;
                if (isLast(text, i) && isIban(number.toString().toUpperCase(Locale.ROOT))) {
                    end = i + 1;
                }
            } else if (" .-".indexOf(letter) >= 0 && i - digitAt < LONGEST_WORD) {
                separators++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isLast(String text, int i) {
        return i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean isAlphanumeric(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    static boolean isIban(String number) {
        return number.length() >= SHORTEST && isRight(number);
    }

    private static boolean isRight(String number) {
        return DUTCH.matcher(number).matches()
                || LENGTHS.getOrDefault(number.substring(0, 2), 0) == number.length()
                        && number.substring(8).chars().allMatch(Character::isDigit)
                || remainder(number.substring(4) + number.substring(0, 4)) == 1;
    }

    private static Map<String, Integer> lengths(String countries) {
        return Arrays.stream(countries.split(" "))
                .collect(Collectors.toUnmodifiableMap(
                        country -> country.substring(0, 2), country -> Integer.valueOf(country.substring(2))));
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
