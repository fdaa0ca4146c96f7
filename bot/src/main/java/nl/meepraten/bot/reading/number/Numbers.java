package nl.meepraten.bot.reading.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Table;

/** Finds the numbers in a text. */
public final class Numbers {

    private static final Pattern WITH_TAIL = Pattern.compile("(\\d{1,9})([a-z]{1,9})");
    private static final Pattern WITH_HEAD = Pattern.compile("([a-z]{2,9})(\\d{1,4})");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");
    private static final Pattern CENTS = Pattern.compile("\\d{2}");
    private static final List<String> PLACES = List.of("e", "de", "ste", "st", "nd", "rd", "th", "o", "a", "er", "eme");
    private static final List<String> SMALL = List.of("tje", "tjes", "je", "jes", "tj", "tal");
    private static final List<String> HEADS = List.of(
            "optie",
            "nr",
            "no",
            "nummer",
            "antwoord",
            "antw",
            "keuze",
            "option",
            "answer",
            "number",
            "vakje",
            "cijfer");
    private static final List<String> TAILS = List.of(
            "x", "u", "uur", "h", "jr", "jaar", "j", "y", "yo", "yr", "yrs", "euro", "eur", "min", "mnd", "wk", "w",
            "d", "dagen", "nachten", "keer", "ans", "lat", "times", "days", "nights", "weken", "maanden", "minuten",
            "uren", "sterren");
    private static final int MOST_DIGITS = 7;
    private static final int LONGEST_UNIT = 12;
    private static final int SHORTEST_UNIT = 3;
    private static final int SHORTEST_NUMBER = 3;

    /** How a number was said. */
    public enum Kind {
        DIGITS,
        WORD,
        /** A word that also means "a". */
        ARTICLE,
        /** A place in a row: "the second"; -1 is the last. */
        PLACE,
        /** Not whole: "3,5", "half". */
        PART
    }

    /**
     * @param value in whole numbers; for a part the whole below it
     * @param exact the value with its part
     * @param start the number of the word it begins with
     * @param end the number of the word after it
     * @param tail what is written against it: "x", "uur", "k"; empty when nothing is
     * @param before the signs between the last word and it
     */
    public record Found(int value, double exact, Kind kind, int start, int end, String tail, String before) {}

    private Numbers() {}

    /** @param language of the talk; it settles which of two readings a number word has */
    public static List<Found> in(Normal text, String language) {
        Spoken spoken = Spoken.in(language);
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < text.words().size()) {
            int unreadable = spoken.unreadable(text, i);
            if (unreadable > 0) {
                i += unreadable;
                continue;
            }
            Optional<Found> number = at(text, i, spoken);
            number.ifPresent(found::add);
            i = number.map(Found::end).orElse(i + 1);
        }
        return found;
    }

    private static Optional<Found> at(Normal text, int i, Spoken spoken) {
        String word = text.words().get(i);
        String before = text.gaps().get(i);
        if (Normal.isDigits(word)) {
            Found digits = digits(text, i, word, before);
            return Optional.of(
                    digits.end() > i + 1
                            ? digits
                            : spoken.behind(text, i, digits.value())
                                    .map(match -> plain(match.value(), Kind.DIGITS, i, i + match.length(), "", before))
                                    .orElse(digits));
        }
        Matcher tail = WITH_TAIL.matcher(word);
        if (tail.matches() && isTail(tail.group(2))) {
            return tailed(i, tail.group(1), tail.group(2), before);
        }
        Matcher head = WITH_HEAD.matcher(word);
        if (head.matches() && HEADS.contains(head.group(1))) {
            return Optional.of(plain(value(head.group(2)), Kind.DIGITS, i, i + 1, "", before));
        }
        Optional<Table.Match<Integer>> place = spoken.ordinal(text.words(), i);
        if (place.isPresent()) {
            return place.map(match -> plain(match.value(), Kind.PLACE, i, i + match.length(), "", before));
        }
        return spoken.number(text, i)
                .map(match -> {
                    boolean article = match.length() == 1 && spoken.isArticle(word);
                    return plain(match.value(), article ? Kind.ARTICLE : Kind.WORD, i, i + match.length(), "", before);
                })
                .or(() -> withUnit(word, i, before, spoken));
    }

    /** "Zesnachten": a number word with what it counts written against it. "Eenmaal" is also an ordinary word. */
    private static Optional<Found> withUnit(String word, int i, String before, Spoken spoken) {
        int shortest = Math.max(SHORTEST_NUMBER, word.length() - LONGEST_UNIT);
        for (int cut = word.length() - SHORTEST_UNIT; cut >= shortest; cut--) {
            String head = word.substring(0, cut);
            String tail = word.substring(cut);
            Optional<Integer> number = isUnit(tail) && !spoken.isArticle(head) ? spoken.joined(head) : Optional.empty();
            if (number.isPresent()) {
                return number.map(value -> plain(value, Kind.WORD, i, i + 1, tail, before));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnit(String word) {
        return Unit.at(List.of(word), 0)
                .filter(match -> match.value() != Unit.OTHER)
                .isPresent();
    }

    private static boolean isTail(String tail) {
        return PLACES.contains(tail)
                || SMALL.contains(tail)
                || TAILS.contains(tail)
                || tail.equals("k")
                || isUnit(tail);
    }

    private static Found plain(int value, Kind kind, int start, int end, String tail, String before) {
        return new Found(value, value, kind, start, end, tail, before);
    }

    private static Found digits(Normal text, int i, String word, String before) {
        Optional<Found> thousands = thousands(text, i, word, before);
        if (thousands.isPresent()) {
            return thousands.get();
        }
        if (i + 1 < text.words().size()) {
            String next = text.words().get(i + 1);
            String gap = text.gaps().get(i + 1);
            boolean separated = gap.equals(".") || gap.equals(",");
            if (separated && Normal.isDigits(next) && next.length() <= 2) {
                double exact = Double.parseDouble(value(word) + "." + next);
                return new Found(
                        (int) exact, exact, exact == (int) exact ? Kind.DIGITS : Kind.PART, i, i + 2, gap, before);
            }
        }
        return plain(value(word), Kind.DIGITS, i, i + 1, "", before);
    }

    /** "1.250", "1.000,00", "1 000". */
    private static Optional<Found> thousands(Normal text, int i, String word, String before) {
        List<String> words = text.words();
        if (word.length() > 3 || word.equals("0") || i + 1 >= words.size()) {
            return Optional.empty();
        }
        String gap = text.gaps().get(i + 1);
        boolean money = before.contains("€");
        boolean spaced = gap.equals(" ") && (words.get(i + 1).equals("000") || i == 0 && word.length() == 1 || money);
        if (!gap.equals(".") && !gap.equals(",") && !spaced) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(word);
        int end = i + 1;
        while (end < words.size()
                && text.gaps().get(end).equals(gap)
                && THOUSANDS.matcher(words.get(end)).matches()) {
            digits.append(words.get(end));
            end++;
        }
        boolean more = end < words.size() && text.gaps().get(end).equals(gap) && Normal.isDigits(words.get(end));
        if (end == i + 1 || more) {
            return Optional.empty();
        }
        boolean cents = end < words.size()
                && (text.gaps().get(end).equals(",") || text.gaps().get(end).equals("."))
                && CENTS.matcher(words.get(end)).matches();
        int value = value(digits.toString());
        double exact = cents ? value + Integer.parseInt(words.get(end)) / 100.0 : value;
        return Optional.of(new Found(
                value, exact, exact == value ? Kind.DIGITS : Kind.PART, i, cents ? end + 1 : end, "", before));
    }

    private static Optional<Found> tailed(int i, String digits, String tail, String before) {
        if (PLACES.contains(tail)) {
            return Optional.of(plain(value(digits), Kind.PLACE, i, i + 1, "", before));
        }
        if (SMALL.contains(tail)) {
            return Optional.of(plain(value(digits), Kind.DIGITS, i, i + 1, "", before));
        }
        if (tail.equals("k")) {
            return Optional.of(plain(Math.min(value(digits), 9999) * 1000, Kind.DIGITS, i, i + 1, "", before));
        }
        return Optional.of(plain(value(digits), Kind.DIGITS, i, i + 1, tail, before));
    }

    private static int value(String digits) {
        return digits.length() <= MOST_DIGITS ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
