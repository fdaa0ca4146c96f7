package nl.meepraten.bot.reading.text;

/** How much two words look alike: one slip of the finger is a letter more, less, other, or two letters changed about. */
public final class Likeness {

    /** From this length on two slips are seen. */
    static final int LONG = 9;

    private static final int SHORTEST = 5;

    private Likeness() {}

    /**
     * Whether one may be the other with a slip: one in words of five letters or more, two in words of nine or more. Short
     * words are too much alike for it.
     */
    public static boolean alike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int most = shorter >= LONG ? 2 : 1;
        return shorter >= SHORTEST
                && a.charAt(0) == b.charAt(0)
                && Math.abs(a.length() - b.length()) <= most
                && distance(a, b, most) <= most;
    }

    /**
     * The number of slips between two words (optimal string alignment distance; L. Boytsov, Indexing methods for
     * approximate dictionary searching, 2011), or more than {@code most}.
     */
    public static int distance(String a, String b, int most) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            slips[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            slips[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                slips[i][j] = Math.min(Math.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1), slips[i - 1][j - 1] + other);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
                least = Math.min(least, slips[i][j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return slips[a.length()][b.length()];
    }
}
