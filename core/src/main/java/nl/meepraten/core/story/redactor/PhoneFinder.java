package nl.meepraten.core.story.redactor;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/**
 * Telephone numbers in digits: what libphonenumber takes for one, and what it refuses but people type, such as numbers that
 * are not given out, letters for digits and a space after every digit. Every repetition is bounded.
 */
final class PhoneFinder {

    private static final String SEPARATOR = "[\\s.\\-/()\\u00a0\\u200b-\\u200d\\u2060\\u2010-\\u2015]{0,3}";
    private static final String NOT_INSIDE = "(?<![\\p{Nd}\\p{L}+])(?<!\\p{Nd}[.,:/-])";

    /** O and l are typed for 0 and 1. */
    private static final String DIGIT = "[\\p{Nd}oOlI]";

    private static final Pattern DUTCH = Pattern.compile(NOT_INSIDE + "[0oO\\u0660\\u06f0]" + SEPARATOR
            + "[\\p{Nd}&&[^0\\u0660\\u06f0]](?:" + SEPARATOR + DIGIT + "){8}(?![\\p{Nd}\\p{L}])");
    private static final Pattern FOREIGN = Pattern.compile(
            NOT_INSIDE + "(?:\\+|00)" + SEPARATOR + "[1-9](?:" + SEPARATOR + "\\p{Nd}){7,13}(?!\\p{Nd})");
    private static final Pattern WITHOUT_ZERO = Pattern.compile(NOT_INSIDE + "6[ -]?\\p{Nd}{8}(?!\\p{Nd})");
    /** A mobile number with a digit too many or too few. */
    private static final Pattern MISTYPED =
            Pattern.compile(NOT_INSIDE + "06(?:[ -]?\\p{Nd}){7}(?:[ -]?\\p{Nd}\\p{Nd})?(?![\\p{Nd}\\p{L}])");

    private static final Pattern DATE =
            Pattern.compile("[0-3]?\\d([-/. ])[01]?\\d\\1(?:19|20)\\d{2}(?!\\d).*", Pattern.DOTALL);
    private static final int FEWEST_REAL_DIGITS = 7;

    /** So many stretches of digits are looked at before libphonenumber gives up on a text. */
    private static final long MOST_TRIES = 500;

    /** Service numbers that belong to nobody. */
    private static final Set<String> PUBLIC_PREFIXES = Set.of("0800", "0900", "0906", "0909");

    /** With an ordinary number, the Luisterlijn, UWV, DUO, IND and CBR. */
    private static final Set<String> PUBLIC_NUMBERS =
            Set.of("0880767000", "0888989294", "0505997755", "0880430430", "0882277700");

    private PhoneFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        add(DUTCH, text, found);
        add(WITHOUT_ZERO, text, found);
        add(MISTYPED, text, found);
        List<Span> known = known(text);
        for (Matcher m = FOREIGN.matcher(text); m.find(); ) {
            int start = m.start();
            if (known.stream().noneMatch(span -> span.start() == start)) {
                found.add(new Span(start, m.end(), Kind.PHONE));
            }
        }
        found.addAll(known);
        return found;
    }

    private static List<Span> known(String text) {
        List<Span> found = new ArrayList<>();
        for (PhoneNumberMatch match :
                PhoneNumberUtil.getInstance().findNumbers(text, "NL", Leniency.VALID, MOST_TRIES)) {
            String digits = digits(match.rawString());
            if (digits.length() >= FEWEST_REAL_DIGITS && !isPublic(digits) && !isDate(match.rawString())) {
                found.add(new Span(match.start(), match.end(), Kind.PHONE));
            }
        }
        return found;
    }

    private static void add(Pattern pattern, String text, List<Span> found) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            String digits = digits(m.group());
            if (digits.length() >= FEWEST_REAL_DIGITS && !isPublic(digits) && !isDate(m.group())) {
                found.add(new Span(m.start(), m.end(), Kind.PHONE));
            }
        }
    }

    private static boolean isDate(String number) {
        return DATE.matcher(number).matches();
    }

    private static boolean isPublic(String digits) {
        return PUBLIC_NUMBERS.contains(digits)
                || digits.length() > 4 && PUBLIC_PREFIXES.contains(digits.substring(0, 4));
    }

    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }
}
