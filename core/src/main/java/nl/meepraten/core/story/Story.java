package nl.meepraten.core.story;

/**
 * Something someone told, as the client council reads it: no sender, nothing finer than group and week, personal data
 * replaced.
 *
 * @param week ISO week: "2026-W48"
 * @param about the question it answers: the code of its consultation, a slash and its number, from 1; empty when nobody
 *     asked. It tells no more of the writer than for whom that question was
 * @param permission how the writer lets the words travel on
 * @param withdrawn whether the writer took it back: then there are no words
 */
public record Story(
        StoryId id, String group, String week, String about, Permission permission, boolean withdrawn, String text) {

    /** Whether words may be released for a story; {@link #FINE} when they may. */
    public enum Check {
        FINE,
        MISSING,
        /** The writer wants it told in short only, and these are the words as typed, or a long piece of them. */
        NOT_IN_SHORT,
        /** The writer wants nothing of it handed on. */
        NEVER,
        /** Longer than {@link #LONGEST}. */
        TOO_LONG
    }

    /** So many characters are released at most: more than anybody tells in a day. */
    public static final int LONGEST = 30_000;

    public Check check(String words) {
        if (withdrawn || permission == Permission.NEVER) {
            return Check.NEVER;
        }
        if (words.isBlank()) {
            return Check.MISSING;
        }
        if (words.length() > LONGEST) {
            return Check.TOO_LONG;
        }
        return permission == Permission.IN_SHORT && OwnWords.repeats(text, words) ? Check.NOT_IN_SHORT : Check.FINE;
    }
}
