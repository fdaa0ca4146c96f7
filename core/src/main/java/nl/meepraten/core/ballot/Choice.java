package nl.meepraten.core.ballot;

/** How an answer is written in a slot: 0 is none, 1 is not understood, option n is n + 1. */
public final class Choice {

    public static final int NONE = 0;
    public static final int NOT_UNDERSTOOD = 1;

    private Choice() {}

    /** @param option the number of the option, from 1 */
    public static int option(int option) {
        if (option < 1) {
            throw new IllegalArgumentException("Options count from 1.");
        }
        return option + 1;
    }
}
