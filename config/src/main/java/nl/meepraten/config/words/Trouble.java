package nl.meepraten.config.words;

/**
 * Something an administrator can mend: shown as one plain sentence that says what to do, without a stack trace. All else
 * that goes wrong is a bug and is shown as such.
 */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Trouble(Sentence sentence, Object... arguments) {
        super(sentence.with(arguments));
    }

    /** With the exception behind it, for the log. */
    public Trouble(Throwable cause, Sentence sentence, Object... arguments) {
        super(sentence.with(arguments), cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
