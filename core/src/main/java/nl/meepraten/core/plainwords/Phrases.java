package nl.meepraten.core.plainwords;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words and groups of words in a text: whole, in any case, the longest first. */
final class Phrases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Pattern pattern;

    private Phrases(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Those words as they are. */
    static Phrases of(Collection<String> words) {
        return words.isEmpty()
                ? new Phrases(Pattern.compile("(?!)"))
                : matching(words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Phrases::literal)
                        .toArray(String[]::new));
    }

    /** Words as regular expressions; where one has a space there may be any white space. */
    static Phrases matching(String... expressions) {
        String any = String.join("|", expressions).replace(" ", "\\s+");
        return new Phrases(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", FLAGS));
    }

    private static String literal(String word) {
        return word.strip()
                .codePoints()
                .mapToObj(point -> Character.isWhitespace(point) ? " " : Pattern.quote(Character.toString(point)))
                .collect(Collectors.joining())
                .replaceAll(" +", " ");
    }

    /** What is found, as it stands in the text, in order. */
    List<String> in(String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How words are looked up: in small letters, with single spaces. */
    static String key(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
