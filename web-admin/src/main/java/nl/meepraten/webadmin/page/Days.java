package nl.meepraten.webadmin.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl"));

    private Days() {}

    /** "11 december". */
    public static String say(LocalDate day) {
        return DAY.format(day);
    }

    /** @param isoWeek "2026-W07"; in words without the year: 7 */
    public static int week(String isoWeek) {
        return Integer.parseInt(isoWeek.substring(isoWeek.indexOf('W') + 1));
    }
}
