package nl.meepraten.bot.reading.distress;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Table;

/** Somebody under eighteen who says to be out on the street, or not safe at home. */
final class MinorOutside {

    private static final Lists LISTS = Lists.of("distress");
    private static final Table<Boolean> MY_AGE = LISTS.table("my age");
    private static final Table<Boolean> UNSAFE = LISTS.table("unsafe for a minor");
    private static final Table<Boolean> OTHERS = Lists.of("answering").table("minor outside others");
    private static final Table<Boolean> COUNTED = Lists.of("answering").table("minor outside counted");
    private static final Table<Boolean> YEARS = Lists.of("answering").table("minor outside years");
    private static final Table<Boolean> FOLLOWS =
            new Table<Boolean>().addAll(List.of("ben", "en", "jaar", "maar", "and", "but"), true);
    private static final Table<Boolean> BEFORE = Lists.of("answering").table("minor outside before");
    private static final Pattern AGE = Pattern.compile("(\\d{1,2})(jr|jaar|yo|j)?");
    private static final int YOUNGEST = 8;
    private static final int GROWN_UP = 18;

    private MinorOutside() {}

    static boolean isIn(List<String> words) {
        return isMinor(words) && UNSAFE.isIn(words);
    }

    private static boolean isMinor(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isAge(words.get(i))
                    && !isCount(words, i)
                    && !isOver(words, i)
                    && (isMine(words, i) || hasYears(words, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAge(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return false;
        }
        Matcher matcher = AGE.matcher(word);
        if (!matcher.matches()) {
            return false;
        }
        int age = Integer.parseInt(matcher.group(1));
        return age >= YOUNGEST && age < GROWN_UP;
    }

    private static boolean isMine(List<String> words, int position) {
        boolean begins = position == 0 && words.size() > 2 && FOLLOWS.has(words.get(1));
        if (begins) {
            return true;
        }
        for (int start = Math.max(0, position - 3); start < position; start++) {
            int end = start + MY_AGE.lengthAt(words, start);
            if (end > start && (end == position || end == position - 1 && !Normal.isDigits(words.get(end)))) {
                return start == 0 || !OTHERS.has(words.get(start - 1));
            }
        }
        return false;
    }

    private static boolean hasYears(List<String> words, int position) {
        boolean written = !Normal.isDigits(words.get(position));
        boolean said = position + 1 < words.size() && YEARS.lengthAt(words, position + 1) > 0;
        boolean others = position > 0
                && words.subList(Math.max(0, position - 3), position).stream().anyMatch(OTHERS::has);
        return (written || said) && !others && words.size() <= 20;
    }

    /** "Toen ik 15 was". */
    private static boolean isOver(List<String> words, int position) {
        List<String> before = words.subList(Math.max(0, position - 3), position);
        return before.stream().anyMatch(BEFORE::has)
                || position + 1 < words.size() && BEFORE.has(words.get(position + 1));
    }

    /** "Ik ben 10 dagen buiten" is no age. */
    private static boolean isCount(List<String> words, int position) {
        return position + 1 < words.size() && COUNTED.lengthAt(words, position + 1) > 0;
    }
}
