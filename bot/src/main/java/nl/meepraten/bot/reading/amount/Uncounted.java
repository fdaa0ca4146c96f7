package nl.meepraten.bot.reading.amount;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.option.OtherNumbers;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Table;

/** Numbers that do not count what was asked: "kamer 12", "9 juni", "toen ik 8 was", "om 3 uur", "van de 7 nachten". */
public final class Uncounted {

    private static final Table<Boolean> MONTHS = Lists.of("answering").table("uncounted months");
    private static final Table<Boolean> NAMED = Lists.of("answering").table("uncounted named");
    private static final Table<Boolean> WHEN = Lists.of("answering").table("uncounted when");
    private static final Table<Boolean> AT = Lists.of("answering").table("uncounted at");
    private static final Table<Boolean> OF_ALL = Lists.of("answering").table("uncounted of all");
    private static final Table<Boolean> OTHERS = Lists.of("answering").table("uncounted others");
    private static final int LAST_OF_MONTH = 31;
    private static final int NEAR = 3;

    private Uncounted() {}

    /**
     * @param asked what the question asks to count, when it says so
     * @param alone whether it is the only number that is said
     */
    public static boolean is(List<String> words, Found number, Optional<Unit> asked, boolean alone) {
        int start = number.start();
        List<String> before = words.subList(Math.max(0, start - NEAR), start);
        boolean name = OtherNumbers.isNameOf(words, start) || start > 0 && NAMED.has(words.get(start - 1));
        boolean date =
                number.end() < words.size() && MONTHS.has(words.get(number.end())) && number.value() <= LAST_OF_MONTH;
        boolean time = asked.equals(Optional.of(Unit.HOUR)) && endsWith(AT, before);
        return name
                || date
                || time
                || !alone && (WHEN.isIn(before) || endsWith(OF_ALL, before) || endsWith(OTHERS, before));
    }

    private static boolean endsWith(Table<Boolean> phrases, List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            if (phrases.isExactly(words.subList(from, words.size()))) {
                return true;
            }
        }
        return false;
    }
}
