package nl.meepraten.core.story;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** ISO weeks as text that sorts in order: "2026-W48". */
final class Week {

    private Week() {}

    static String of(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
