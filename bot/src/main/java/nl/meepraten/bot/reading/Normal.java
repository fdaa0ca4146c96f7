package nl.meepraten.bot.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as a list of plain words: compatibility forms (full-width digits, keycaps, circled numbers) made ordinary,
 * accents, invisible and control characters dropped, small letters, stretched letters shortened ("jaaaa", "stoppp"),
 * digits of every script made 0-9. Quoted lines and the signature that a phone adds are left out. Thumbs and ticks are
 * words; all other signs only separate. Takes time in proportion to the length.
 */
record Normal(List<String> words) {

    private static final String SIGNS = "👍👎✅❌✔✖";
    private static final List<String> SIGNATURES =
            List.of("verzonden vanaf ", "verstuurd vanaf ", "sent from ", "outlook voor ", "get outlook ");

    Normal {
        words = List.copyOf(words);
    }

    static Normal of(String text) {
        List<String> words = new ArrayList<>();
        for (String line : fold(text).split("\n")) {
            String start = line.stripLeading();
            if (!start.startsWith(">") && SIGNATURES.stream().noneMatch(start::startsWith)) {
                split(line, words);
            }
        }
        return new Normal(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int length() {
        return words.size();
    }

    private static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(decomposed, Normalizer.Form.NFKD);
    }

    private static void split(String line, List<String> words) {
        StringBuilder word = new StringBuilder();
        int position = 0;
        while (position < line.length()) {
            int point = line.codePointAt(position);
            position += Character.charCount(point);
            if (Character.isDigit(point)) {
                word.append(Character.digit(point, 10));
            } else if (Character.isLetter(point)) {
                word.appendCodePoint(point);
            } else if (!inside(point)) {
                finish(word, words);
                if (Character.getType(point) != Character.SURROGATE && SIGNS.indexOf(point) >= 0) {
                    words.add(Character.toString(point));
                }
            }
        }
        finish(word, words);
    }

    /** Marks, invisible characters and apostrophes vanish without cutting the word in two. */
    private static boolean inside(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_SYMBOL -> true;
            case Character.CONTROL -> !Character.isWhitespace(point);
            default -> point == '\'' || point == '’' || point == '‘';
        };
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(shorten(word));
            word.setLength(0);
        }
    }

    /** Three or more of the same vowel become two, of the same consonant one; digits stay. */
    private static String shorten(StringBuilder word) {
        StringBuilder shorter = new StringBuilder();
        int start = 0;
        while (start < word.length()) {
            char letter = word.charAt(start);
            int end = start;
            while (end < word.length() && word.charAt(end) == letter) {
                end++;
            }
            int run = end - start;
            boolean stretched = run >= 3 && Character.isLetter(letter);
            int kept = !stretched ? run : "aeiou".indexOf(letter) >= 0 ? 2 : 1;
            shorter.repeat(letter, kept);
            start = end;
        }
        return shorter.toString();
    }
}
