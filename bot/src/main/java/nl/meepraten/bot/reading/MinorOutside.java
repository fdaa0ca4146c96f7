package nl.meepraten.bot.reading;

import java.util.List;

/** Somebody under eighteen who says to be out on the street, or not safe at home. */
final class MinorOutside {

    private static final Phrases I_AM = new Phrases("ik ben, ben, im, i am");
    private static final Phrases UNSAFE = new Phrases("""
            buiten, op straat, weggelopen, slaap buiten, geen slaapplek, nergens heen, dakloos, bang, niet naar huis, slaat, alleen op straat
            outside, on the street, ran away, homeless, scared, no place to sleep, nowhere to go
            """);

    private MinorOutside() {}

    static boolean isIn(List<String> words) {
        return isMinor(words) && UNSAFE.isIn(words);
    }

    private static boolean isMinor(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            int next = i + I_AM.lengthAt(words, i);
            if (next > i && next < words.size() && isAgeOfMinor(words.get(next)) && !isCountOf(words, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgeOfMinor(String word) {
        return word.length() <= 2
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(word) >= 8
                && Integer.parseInt(word) < 18;
    }

    /** "Ik ben 10 dagen buiten" is no age. */
    private static boolean isCountOf(List<String> words, int position) {
        return position + 1 < words.size()
                && List.of(
                                "dagen", "weken", "maanden", "uur", "nachten", "keer", "minuten", "km", "days", "weeks",
                                "months", "hours", "times")
                        .contains(words.get(position + 1));
    }
}
