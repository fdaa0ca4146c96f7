package nl.meepraten.webadmin.page;

/** Weeks as people read them. */
public final class Days {

    private Days() {}

    /** @param isoWeek "2026-W07"; in words without the year: 7 */
    public static int week(String isoWeek) {
        return Integer.parseInt(isoWeek.substring(isoWeek.indexOf('W') + 1));
    }
}
