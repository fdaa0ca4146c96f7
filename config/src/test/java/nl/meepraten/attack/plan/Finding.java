package nl.meepraten.attack.plan;

import java.util.List;
import java.util.Locale;

/**
 * What came of an attack.
 *
 * @param figure what was measured
 * @param threshold what it may be
 * @param succeeded whether it is more than that
 */
public record Finding(String figure, String threshold, boolean succeeded) {

    private static final int SHOWN = 3;

    /** Nothing may be found. */
    public static Finding none(List<String> found) {
        String some = found.isEmpty() ? "" : ": " + String.join("; ", found.subList(0, Math.min(SHOWN, found.size())));
        return new Finding(found.size() + some, "0", !found.isEmpty());
    }

    /** A figure that may be {@code most} at most. */
    public static Finding atMost(double figure, double most) {
        return new Finding(written(figure), "at most " + written(most), figure > most);
    }

    /** Says what could not be tried here, and counts as a failure of neither the attack nor its control. */
    public static Finding notTested(String why) {
        return new Finding("NOT TESTED: " + why, "", false);
    }

    public boolean tested() {
        return !figure.startsWith("NOT TESTED");
    }

    /** The worst of two parts of one attack. */
    public Finding and(Finding other) {
        return new Finding(
                figure + " | " + other.figure, threshold + " | " + other.threshold, succeeded || other.succeeded);
    }

    public static String written(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
