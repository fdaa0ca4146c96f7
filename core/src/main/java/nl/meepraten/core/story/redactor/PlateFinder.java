package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** Number plates: Dutch ones by their form, others where the text says that it is a plate. */
final class PlateFinder {

    /** Looks ahead, so that it finds a plate that begins inside what only looks like one. */
    private static final Pattern THREE_GROUPS = Pattern.compile(
            "(?<![\\p{L}\\d-])(?=((?:[A-Za-z]{1,3}|\\d{1,3})([- ])(?:[A-Za-z]{1,3}|\\d{1,3})\\2(?:[A-Za-z]{1,3}|\\d{1,3}))(?![\\p{L}\\d-]))");

    private static final Pattern SIX = Pattern.compile("(?<![\\p{L}\\d-])[A-Za-z0-9]{6}(?![\\p{L}\\d-])");
    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?<!\\p{L})(?:plaat|kenteken(?:plaat|nummer)?|nummerplaat|nummerbord|kentekens|license plate|number plate|plate)(?:\\s?(?:is|was|met|nummer|nr|number|:|=)){0,2}\\s{1,2}((?=[A-Za-z -]{0,6}\\d|\\d)[A-Za-z0-9]{1,4}(?:[- ](?=[A-Za-z]{0,3}\\d|[A-Z]{1,3}(?![a-z]))[A-Za-z0-9]{1,5}){0,2})(?![\\p{L}\\d])");

    private static final Pattern VEHICLE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:kenteken|nummerplaat|auto|busje|bus|wagen|bestelbus|taxi|scooter|brommer|motor|golf|opel|bmw|audi|mercedes|volkswagen|peugeot|car|van|plate|park|reed|rijdt|rijd)");

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

    private static final Set<String> PLATES_IN_ONE = Set.of(
            "AA9999", "9999AA", "99AA99", "AA99AA", "AAAA99", "99AAAA", "99AAA9", "9AAA99", "AA999A", "A999AA",
            "AAA99A", "A99AAA", "9AA999", "999AA9");

    private static final int NEAR = 40;

    private PlateFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (Matcher m = THREE_GROUPS.matcher(text); m.find(); ) {
            if (isPlate(text, m)) {
                found.add(new Span(m.start(1), m.end(1), Kind.PLATE));
            }
        }
        for (Matcher m = SIX.matcher(text); m.find(); ) {
            if (PLATES_IN_ONE.contains(form(m.group())) && isNearVehicle(text, m.start(), m.end())) {
                found.add(new Span(m.start(), m.end(), Kind.PLATE));
            }
        }
        for (Matcher m = CALLED.matcher(text); m.find(); ) {
            found.add(new Span(m.start(1), m.end(1), Kind.PLATE));
        }
        return found;
    }

    /** With spaces only in capitals or near a vehicle: "we 12 en" has the form of a plate too. */
    private static boolean isPlate(String text, Matcher found) {
        String plate = found.group(1);
        boolean form = PLATES.contains(form(plate).replace(' ', '-'));
        boolean capitals = plate.equals(plate.toUpperCase(Locale.ROOT)) && !text.equals(text.toUpperCase(Locale.ROOT));
        return form && (capitals || found.group(2).equals("-"));
    }

    private static String form(String plate) {
        StringBuilder form = new StringBuilder();
        for (char letter : plate.toCharArray()) {
            form.append(Character.isDigit(letter) ? '9' : Character.isLetter(letter) ? 'A' : letter);
        }
        return form.toString();
    }

    private static boolean isNearVehicle(String text, int start, int end) {
        return VEHICLE.matcher(text.substring(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR)))
                .find();
    }
}
