package nl.meepraten.bot.reading.option;

import java.util.List;

/** Words without the endings of plurals, diminutives, adjectives and verbs, enough to see that two are one word. */
public final class Stems {

    /** Longest first. */
    private static final List<String> ENDINGS = List.of(
            "sters", "ster", "etjes", "etje", "pjes", "pje", "tjes", "tje", "jes", "je", "ende", "end", "ers", "er",
            "en", "ing", "s", "e", "n");

    private static final int SHORTEST = 3;

    private Stems() {}

    public static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return single(word.substring(0, word.length() - ending.length()));
            }
        }
        return single(word);
    }

    /** Whether two words are one but for their endings; "fietsje" and "fiets" are, though "fiets" itself seems to have one. */
    public static boolean same(String a, String b) {
        if (a.charAt(0) != b.charAt(0)) {
            return false;
        }
        String one = of(a);
        String other = of(b);
        return one.equals(other) || of(one).equals(other) || one.equals(of(other));
    }

    /** "Bedd" and "bed", "loop" and "lop" are one; so are a "z" and an "s", a "v" and an "f" at the end. */
    private static String single(String stem) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            if (i == 0 || stem.charAt(i) != stem.charAt(i - 1)) {
                single.append(stem.charAt(i));
            }
        }
        int last = single.length() - 1;
        char end = single.charAt(last);
        single.setCharAt(last, end == 'z' ? 's' : end == 'v' ? 'f' : end);
        return single.toString();
    }
}
