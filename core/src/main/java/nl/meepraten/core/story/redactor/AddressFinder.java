package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** Postcodes with or without house number, streets with a house number, Dutch number plates, dates of birth. */
final class AddressFinder {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d])[1-9]\\d{3}(\\s?)([A-Za-z]{2})(?![\\p{L}\\d])(?:,?\\s?\\d{1,5}(?:-?[A-Za-z]\\b)?(?!\\d))?");

    /** Two letters that follow a year or an amount more often than they are part of a postcode. */
    private static final Set<String> WORDS = Set.of(
            "af", "al", "am", "as", "at", "be", "bh", "ca", "cm", "co", "da", "de", "do", "dr", "en", "er", "eu", "ex",
            "ga", "gb", "he", "ie", "if", "ik", "in", "is", "ja", "je", "jr", "kg", "km", "ma", "mb", "me", "mg", "mi",
            "ml", "mm", "mn", "mw", "na", "nl", "no", "nr", "nu", "of", "ok", "om", "on", "op", "or", "pm", "so", "st",
            "te", "to", "uu", "uw", "vr", "wa", "we", "wo", "xl", "za", "ze", "zo");

    private static final Pattern STREET = Pattern.compile(
            "(?i)(?<!\\p{L})(\\p{L}[\\p{L}'-]{1,30}(?:straat|laan|weg|plein|pad|gracht|kade|dijk|singel|steeg|hof|dreef|markt))\\s\\d{1,4}\\s?(?:-?[a-z](?!\\p{L}))?(?!\\d)");

    private static final Set<String> NO_STREETS = Set.of(
            "onderweg",
            "heenweg",
            "terugweg",
            "snelweg",
            "uitweg",
            "omweg",
            "halverweg",
            "supermarkt",
            "woningmarkt",
            "kerstmarkt");

    private static final Pattern THREE_GROUPS = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:[A-Za-z]{1,3}|\\d{1,3})([- ])(?:[A-Za-z]{1,3}|\\d{1,3})\\1(?:[A-Za-z]{1,3}|\\d{1,3})(?![\\p{L}\\d-])");

    /** The forms of Dutch plates (RDW, sidecodes 1 to 14): A is a letter, 9 a digit. */
    private static final Set<String> PLATES = Set.of(
            "AA-99-99",
            "99-99-AA",
            "99-AA-99",
            "AA-99-AA",
            "AA-AA-99",
            "99-AA-AA",
            "99-AAA-9",
            "9-AAA-99",
            "AA-999-A",
            "A-999-AA",
            "AAA-99-A",
            "A-99-AAA",
            "9-AA-999",
            "999-AA-9");

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:[0-3]?\\d)([-/. ])(?:[01]?\\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\1((?:19|20)\\d{2})(?!\\d)");

    private static final int YOUNGEST_BORN = 2013;

    private AddressFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (Matcher m = POSTCODE.matcher(text); m.find(); ) {
            if (isPostcode(m.group(2))) {
                found.add(new Span(m.start(), m.end(), Kind.POSTCODE));
            }
        }
        for (Matcher m = STREET.matcher(text); m.find(); ) {
            if (!NO_STREETS.contains(m.group(1).toLowerCase(Locale.ROOT))) {
                found.add(new Span(m.start(), trimmedEnd(text, m.end()), Kind.ADDRESS));
            }
        }
        for (Matcher m = THREE_GROUPS.matcher(text); m.find(); ) {
            if (isPlate(m.group(), m.group(1))) {
                found.add(new Span(m.start(), m.end(), Kind.PLATE));
            }
        }
        for (Matcher m = DATE.matcher(text); m.find(); ) {
            if (Integer.parseInt(m.group(2)) < YOUNGEST_BORN) {
                found.add(new Span(m.start(), m.end(), Kind.BIRTHDAY));
            }
        }
        return found;
    }

    private static boolean isPostcode(String letters) {
        return letters.equals(letters.toUpperCase(Locale.ROOT)) || !WORDS.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** With spaces only in capitals: "we 12 en" has the form of a plate too. */
    private static boolean isPlate(String text, String separator) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        String form = text.replaceAll("[A-Za-z]", "A").replaceAll("\\d", "9").replace(' ', '-');
        return (capitals || separator.equals("-")) && PLATES.contains(form);
    }

    private static int trimmedEnd(String text, int end) {
        return Character.isWhitespace(text.charAt(end - 1)) ? end - 1 : end;
    }
}
