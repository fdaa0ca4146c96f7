package nl.meepraten.webadmin.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meepraten.core.story.redactor.Redactor;

/**
 * A bit of a story, as it is shown.
 *
 * @param text fit for a page: half a surrogate pair, which people's phones do send, is shown as U+FFFD
 */
public record Piece(Kind kind, String text) {

    public enum Kind {
        WORDS,
        /** What was blacked out; the text is the word put in its place, without brackets. */
        BLACKED_OUT,
        LINE_BREAK
    }

    private static final Pattern SPECIAL = Pattern.compile(Stream.of(Redactor.Kind.values())
            .map(kind -> Pattern.quote(kind.token()))
            .collect(Collectors.joining("|", "(?:", ")|\\R")));

    static List<Piece> of(String story) {
        List<Piece> pieces = new ArrayList<>();
        Matcher special = SPECIAL.matcher(story);
        int done = 0;
        while (special.find()) {
            addWords(pieces, story.substring(done, special.start()));
            String found = special.group();
            pieces.add(
                    found.startsWith("[")
                            ? new Piece(Kind.BLACKED_OUT, found.substring(1, found.length() - 1))
                            : new Piece(Kind.LINE_BREAK, ""));
            done = special.end();
        }
        addWords(pieces, story.substring(done));
        return pieces;
    }

    private static void addWords(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(Kind.WORDS, whole(words)));
        }
    }

    private static String whole(String words) {
        return words.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
