package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** Telephone numbers, citizen service numbers (BSN) and other long numbers. Every repetition is bounded. */
final class NumberFinder {

    private static final String SEPARATOR = "[\\s.\\-/()\\u00a0\\u200b-\\u200d\\u2060\\u2010-\\u2015]{0,3}";
    private static final String NOT_AFTER_DIGIT = "(?<![\\p{Nd}\\p{L}])";
    private static final String END = "(?!\\p{Nd})";

    private static final Pattern DUTCH_PHONE =
            Pattern.compile(NOT_AFTER_DIGIT + "0" + SEPARATOR + "[1-9](?:" + SEPARATOR + "\\p{Nd}){8}" + END);
    private static final Pattern FOREIGN_PHONE = Pattern.compile(
            "(?<![\\p{Nd}\\p{L}+])(?:\\+|00)" + SEPARATOR + "[1-9](?:" + SEPARATOR + "\\p{Nd}){7,13}" + END);
    private static final Pattern PHONE_WITHOUT_ZERO = Pattern.compile(NOT_AFTER_DIGIT + "6[ -]?\\p{Nd}{8}" + END);
    private static final Pattern SPELLED_PHONE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:nul|zero)(?:[ ,-]{1,3}(?:nul|een|\\u00e9\\u00e9n|twee|drie|vier|vijf|zes|zeven|acht|negen)){7,12}(?!\\p{L})");
    private static final Pattern NINE_DIGITS = Pattern.compile(NOT_AFTER_DIGIT + "\\p{Nd}(?:[ .-]?\\p{Nd}){8}" + END);
    private static final Pattern CALLED_BSN = Pattern.compile(
            "(?i)(?<!\\p{L})(?:bsn|burgerservicenummer|sofinummer)(?:\\s?(?:nummer|nr|is|:)){0,2}\\s{0,3}(\\p{Nd}(?:[ .-]?\\p{Nd}){7,8})"
                    + END);
    private static final Pattern LONG_NUMBER = Pattern.compile(NOT_AFTER_DIGIT + "\\p{Nd}{10,40}");

    /** Service numbers that belong to nobody, and the Luisterlijn. */
    private static final Set<String> PUBLIC_PREFIXES = Set.of("0800", "0900", "0906", "0909");

    private static final Set<String> PUBLIC_NUMBERS = Set.of("0880767000");

    private NumberFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        add(DUTCH_PHONE, 0, Kind.PHONE, text, found);
        add(FOREIGN_PHONE, 0, Kind.PHONE, text, found);
        add(SPELLED_PHONE, 0, Kind.PHONE, text, found);
        add(CALLED_BSN, 1, Kind.BSN, text, found);
        Matcher nine = NINE_DIGITS.matcher(text);
        while (nine.find()) {
            if (isBsn(digits(nine.group()))) {
                found.add(new Span(nine.start(), nine.end(), Kind.BSN));
            }
        }
        add(PHONE_WITHOUT_ZERO, 0, Kind.PHONE, text, found);
        add(LONG_NUMBER, 0, Kind.NUMBER, text, found);
        return found;
    }

    private static void add(Pattern pattern, int group, Kind kind, String text, List<Span> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!isPublic(digits(matcher.group(group)))) {
                found.add(new Span(matcher.start(group), matcher.end(group), kind));
            }
        }
    }

    private static boolean isPublic(String digits) {
        return PUBLIC_NUMBERS.contains(digits)
                || digits.length() > 4 && PUBLIC_PREFIXES.contains(digits.substring(0, 4));
    }

    /** The eleven-test: 9 times the first digit, 8 times the second, ..., minus the last, is a multiple of eleven. */
    static boolean isBsn(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }
}
