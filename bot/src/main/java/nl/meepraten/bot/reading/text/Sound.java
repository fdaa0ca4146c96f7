package nl.meepraten.bot.reading.text;

/** How a word sounds in Dutch, near enough: what is written in several ways for one sound is written in one, and no letter twice. */
final class Sound {

    /** What is written, and how it is written otherwise: first the longer ones. */
    private static final String[][] SOUNDS = {
        {"sch", "sg"},
        {"ch", "g"},
        {"ij", "i"},
        {"ei", "i"},
        {"ie", "i"},
        {"y", "i"},
        {"j", "i"},
        {"ou", "au"},
        {"ck", "k"},
        {"qu", "kw"},
        {"dt", "t"},
        {"ph", "f"},
        {"th", "t"},
        {"oe", "u"},
        {"x", "ks"},
        {"c", "k"},
        {"q", "k"},
        {"v", "f"},
        {"z", "s"},
        {"d", "t"}
    };

    private static final String SOFTENS_C = "eiyj";

    private Sound() {}

    static String of(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            i += add(word, i, sound);
        }
        return sound.toString();
    }

    /** Adds what is heard at a place. Returns how many letters that is written in. */
    private static int add(String word, int place, StringBuilder sound) {
        char letter = word.charAt(place);
        if (letter == 'c' && place + 1 < word.length() && SOFTENS_C.indexOf(word.charAt(place + 1)) >= 0) {
            addOnce('s', sound);
            return 1;
        }
        for (String[] written : SOUNDS) {
            if (word.startsWith(written[0], place)) {
                written[1].chars().forEach(one -> addOnce((char) one, sound));
                return written[0].length();
            }
        }
        addOnce(letter, sound);
        return 1;
    }

    private static void addOnce(char letter, StringBuilder sound) {
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) {
            sound.append(letter);
        }
    }
}
