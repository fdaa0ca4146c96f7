package nl.meepraten.bot.reading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as a list of plain words: compatibility forms (full-width digits, keycaps, circled numbers) made ordinary,
 * accents, invisible and control characters dropped, small letters, stretched letters shortened ("jaaaa", "stoppp"),
 * digits of every script made 0-9, letters that are written in two ways made one. Pictures are words; all other signs
 * only separate. Takes time in proportion to the length.
 *
 * @param words the words
 * @param gaps what stood before each of them, of spaces and signs
 */
public record Normal(List<String> words, List<String> gaps) {

    private static final Pattern FRACTION = Pattern.compile("(\\d?)\\s*([½¼¾])");

    public Normal {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
    }

    public static Normal of(String text) {
        if (isPlainWord(text)) {
            return new Normal(List.of(text), List.of(""));
        }
        return new Splitter(fold(text)).split();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether nothing but pictures is in it. */
    public boolean isPictures() {
        return words.stream().allMatch(Normal::isPicture);
    }

    public static boolean isPicture(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0));
    }

    public static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed =
                Normalizer.normalize(withoutSigns(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(decomposed, Normalizer.Form.NFKD);
    }

    /** A word that stays as it is, as most words in lists do. */
    static boolean isPlainWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean stretched = i > 1 && text.charAt(i - 1) == letter && text.charAt(i - 2) == letter;
            if (letter < 'a' || letter > 'z' || stretched) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Words that stay as they are, with one space between. */
    static boolean isPlainWords(String text) {
        int start = 0;
        for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
            if (!isPlainWord(text.substring(start, end))) {
                return false;
            }
            start = end + 1;
        }
        return isPlainWord(text.substring(start));
    }

    /** Of these letters no other forms exist. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static final class Splitter {

        private final String text;
        private final List<String> words = new ArrayList<>();
        private final List<String> gaps = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private final StringBuilder gap = new StringBuilder();

        Splitter(String text) {
            this.text = text;
        }

        Normal split() {
            int position = 0;
            while (position < text.length()) {
                int point = text.codePointAt(position);
                position += Character.charCount(point);
                take(point);
            }
            finish();
            return new Normal(words, gaps);
        }

        private void take(int point) {
            if (Character.isDigit(point)) {
                word.append(Character.digit(point, 10));
            } else if (Character.isLetter(point)) {
                word.appendCodePoint(oneWay(point));
            } else if (!inside(point)) {
                finish();
                if (isPicture(point)) {
                    word.appendCodePoint(point);
                    finish();
                } else if (gap.length() < 8) {
                    gap.append(Character.isWhitespace(point) ? " " : Character.toString(point));
                }
            }
        }

        private void finish() {
            if (!word.isEmpty()) {
                words.add(shorten(word));
                gaps.add(gap.toString());
                word.setLength(0);
                gap.setLength(0);
            }
        }
    }

    /** A number in a black circle has no plain form in Unicode, and that of a Roman one is letters: both become digits. */
    private static String withoutSigns(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        withoutFractions(text).codePoints().forEach(point -> {
            if (isSignOfANumber(point) || isEthiopicDigit(point)) {
                plain.append(Character.getNumericValue(point));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    /** "2½" is 2,5: in its plain form it would be 21/2. */
    private static String withoutFractions(String text) {
        return FRACTION.matcher(text)
                .replaceAll(found -> (found.group(1).isEmpty() ? "0" : found.group(1))
                        + switch (found.group(2)) {
                            case "½" -> ",5";
                            case "¼" -> ",25";
                            default -> ",75";
                        });
    }

    /** One to nine; they have no zero, and Unicode takes them for no digits. */
    private static boolean isEthiopicDigit(int point) {
        return point >= 0x1369 && point <= 0x1371;
    }

    private static boolean isSignOfANumber(int point) {
        boolean sign = point >= 0x2160 && point <= 0x217B || point >= 0x2776 && point <= 0x2793;
        return sign && Character.getNumericValue(point) > 0;
    }

    /** Letters that Unicode keeps apart and people do not. */
    private static int oneWay(int letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            case 'ی', 'ى' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            default -> letter;
        };
    }

    private static boolean isPicture(int point) {
        int type = Character.getType(point);
        return type == Character.OTHER_SYMBOL && point != '©' && point != '®' && point != '°' && point != 0xFFFD;
    }

    /** Marks, invisible characters and apostrophes vanish without cutting the word in two. */
    private static boolean inside(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_SYMBOL -> point != '^' && point != '`';
            case Character.CONTROL -> !Character.isWhitespace(point);
            default -> point == '\'' || point == '’' || point == '‘' || point == 'ـ' || point == 'ʼ';
        };
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
