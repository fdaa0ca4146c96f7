package nl.meepraten.attack.plan;

import java.util.List;

/** The few sums that statistical attacks need. */
public final class Chance {

    /** How many standard errors a mean may lie from what chance would give: false alarm once in 16,000. */
    private static final double ERRORS = 4;

    /** How many a share of right guesses may lie above what chance would give: once in 740. */
    public static final double SIGMAS = 3;

    private Chance() {}

    /** How strongly the order of some things goes together with when they came, in one run. */
    public record Tau(double tau, int n) {}

    /**
     * Kendall's tau between two properties of the same things: 1 when they go up together, -1 when one goes up and the other
     * down, about 0 when they have nothing to do with each other. Equal values count for neither.
     */
    public static Tau tau(List<? extends Number> one, List<? extends Number> other) {
        long together = 0;
        int n = one.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                together += (long) compare(one, i, j) * compare(other, i, j);
            }
        }
        return new Tau(n < 2 ? 0 : together / (n * (n - 1) / 2.0), n);
    }

    private static int compare(List<? extends Number> values, int i, int j) {
        return Double.compare(values.get(i).doubleValue(), values.get(j).doubleValue());
    }

    /** The variance of tau when n values are in random order. */
    private static double variance(int n) {
        return 2.0 * (2 * n + 5) / (9.0 * n * (n - 1));
    }

    /**
     * Whether the taus of many runs are those of random orders: their mean and the mean of their squares lie within four
     * standard errors. Tau is taken to be normal, which it nearly is from ten values up.
     */
    public static Finding random(String what, List<Tau> all) {
        List<Tau> taus = all.stream().filter(tau -> tau.n() > 1).toList();
        double runs = taus.size();
        double variances = 0;
        double fourths = 0;
        double sum = 0;
        double squares = 0;
        for (Tau tau : taus) {
            variances += variance(tau.n());
            fourths += 2 * variance(tau.n()) * variance(tau.n());
            sum += tau.tau();
            squares += tau.tau() * tau.tau();
        }
        double mostMean = ERRORS * Math.sqrt(variances) / runs;
        double mostSquare = (variances + ERRORS * Math.sqrt(fourths)) / runs;
        return new Finding(
                "%s %s, %s".formatted(what, Finding.written(sum / runs), Finding.written(squares / runs)),
                "%s, %s".formatted(Finding.written(mostMean), Finding.written(mostSquare)),
                Math.abs(sum / runs) > mostMean || squares / runs > mostSquare);
    }

    /**
     * Whether guesses were right no more often than by chance.
     *
     * @param chance of being right without knowing anything
     */
    public static Finding guesses(String what, int right, int all, double chance) {
        double most = chance + SIGMAS * Math.sqrt(chance * (1 - chance) / all);
        Finding finding = Finding.atMost(right / (double) all, most);
        return new Finding(
                "%s: %s right of %d".formatted(what, finding.figure(), all), finding.threshold(), finding.succeeded());
    }
}
