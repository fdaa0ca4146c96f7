package nl.meepraten.bot.reading.asked;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.meepraten.bot.reading.text.Normal;

/**
 * A question as the reader of answers needs it. Many people answer the same one, so what readers make of its words is made
 * once and kept with it.
 */
public final class Asked {

    public enum Kind {
        YES_NO,
        /** Do you come? 1 yes, 2 no, 3 perhaps. */
        COMING,
        ONE,
        SEVERAL,
        /** One to five. */
        SCALE,
        /** How many. */
        NUMBER,
        OPEN
    }

    public static final int YES = 1;
    public static final int NO = 2;
    public static final int MAYBE = 3;

    /** More questions than this are not kept: that many are never open at once. */
    private static final int MOST = 1000;

    private static final Map<Written, Asked> KNOWN = Collections.synchronizedMap(new HashMap<>());

    private record Written(Kind kind, String language, String text, List<String> options) {}

    private final Written written;
    private final Normal normal;
    private final List<Normal> optionTexts;
    private final List<List<String>> optionWords;
    private final Map<Class<?>, Object> made = Collections.synchronizedMap(new HashMap<>());

    private Asked(Written written) {
        this.written = written;
        this.normal = Normal.of(written.text());
        this.optionTexts = written.options().stream().map(Normal::of).toList();
        this.optionWords = optionTexts.stream().map(Normal::words).toList();
    }

    /**
     * @param language of the talk (ISO 639), which settles what a word means that two languages have
     * @param text what was asked
     * @param options the words of the answers: of a choice all of them, of a scale those of its lowest and highest step, of a
     *     yes or no, or of coming, those that numbers stand for; empty when a number stands for nothing
     */
    public static Asked of(Kind kind, String language, String text, List<String> options) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(new Written(kind, language, text, List.copyOf(options)), Asked::new);
    }

    public Kind kind() {
        return written.kind();
    }

    public String language() {
        return written.language();
    }

    /** What was asked, as it was written. */
    public String text() {
        return written.text();
    }

    /** The same as words and what stands between them. */
    public Normal normal() {
        return normal;
    }

    /** The words of what was asked. */
    public List<String> words() {
        return normal.words();
    }

    /** As they were written. */
    public List<String> options() {
        return written.options();
    }

    public List<Normal> optionTexts() {
        return optionTexts;
    }

    /** The words of each option. */
    public List<List<String>> optionWords() {
        return optionWords;
    }

    /** What a reader makes of this question, made at first use; it depends on nothing else. */
    public <T> T made(Class<T> kind, Function<Asked, T> make) {
        return kind.cast(made.computeIfAbsent(kind, unused -> make.apply(this)));
    }
}
