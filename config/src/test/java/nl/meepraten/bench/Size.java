package nl.meepraten.bench;

import java.util.List;

/**
 * How much of everything.
 *
 * @param rounds interleaved rounds of turns and baseline
 * @param turns a round
 * @param warmingTurns before the first round
 * @param residentTurns after which the memory is looked at
 * @param starts of each program
 * @param answers how many answers the closed boxes have
 * @param pages how often each page is asked for
 * @param readings of messages, a round
 */
record Size(
        int people,
        int rounds,
        int turns,
        int warmingTurns,
        int residentTurns,
        int starts,
        List<Integer> answers,
        int consultations,
        int contacts,
        int pages,
        int readings) {

    static final Size FULL =
            new Size(10_000, 5, 8_000, 8_000, 10_000, 7, List.of(100_000, 1_000_000), 1_000, 100_000, 60, 100_000);
    static final Size QUICK = new Size(500, 3, 1_000, 1_000, 3_000, 3, List.of(10_000), 100, 1_000, 20, 20_000);

    /** For a test that only sees whether everything still works. */
    static final Size TINY = new Size(20, 1, 60, 20, 30, 1, List.of(600), 5, 50, 2, 500);
}
