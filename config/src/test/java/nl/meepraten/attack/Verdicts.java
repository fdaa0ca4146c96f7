package nl.meepraten.attack;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.town.Storage;

/** What came of every attack on every database, told as it comes and once more together at the end. */
final class Verdicts {

    private static final int WIDTH = 100;

    /** @param tried empty when it broke down before it could tell */
    private record Verdict(
            String attack, Storage storage, boolean well, String words, String tried, String figure, String threshold) {

        private String told() {
            return tried.isEmpty() ? words : "%-24s %s; may be: %s".formatted(words, cut(figure), cut(threshold));
        }
    }

    private static final String BETWEEN = "\t";

    private final PrintStream out;
    private final List<Verdict> all = new ArrayList<>();

    Verdicts(PrintStream out) {
        this.out = out;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static String cut(String words) {
        return words.length() <= WIDTH ? words : words.substring(0, WIDTH) + "..";
    }

    /**
     * As one program tells it to another.
     *
     * @param tried what the attack did
     */
    static String line(Suite.Outcome outcome, String tried) {
        return String.join(
                BETWEEN,
                outcome.attack().name(),
                outcome.storage().name(),
                Boolean.toString(outcome.well()),
                outcome.verdict(),
                oneLine(tried),
                oneLine(outcome.real().figure()),
                oneLine(outcome.real().threshold()));
    }

    static String brokenDown(Attack attack, Storage storage) {
        return String.join(BETWEEN, attack.name(), storage.name(), Boolean.toString(false), "BROKE DOWN", "", "", "");
    }

    /** @param told what is printed of it now */
    synchronized void add(String line, List<String> told) {
        String[] parts = line.split(BETWEEN, -1);
        all.add(new Verdict(
                parts[0],
                Storage.valueOf(parts[1]),
                Boolean.parseBoolean(parts[2]),
                parts[3],
                parts[4],
                parts[5],
                parts[6]));
        told.forEach(out::println);
    }

    /**
     * Prints for each attack what was tried, and for each database what came of it. Returns whether all were played and all
     * is well: what was not tried did not fail.
     */
    synchronized boolean tell() {
        boolean well = true;
        for (Attack attack : Suite.ATTACKS) {
            String tried = all.stream()
                    .filter(one -> one.attack().equals(attack.name()))
                    .map(Verdict::tried)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse("");
            out.printf("%n%s: %s%n", attack.name(), tried);
            for (Storage storage : attack.on()) {
                Optional<Verdict> verdict = of(attack, storage);
                well &= verdict.map(Verdict::well).orElse(false);
                out.printf(
                        "    %-11s %s%n",
                        storage.title(), verdict.map(Verdict::told).orElse("NOT PLAYED"));
            }
        }
        out.println(well ? "\nAll attacks failed, and every control was caught." : "\nNOT ALL IS WELL.");
        return well;
    }

    private Optional<Verdict> of(Attack attack, Storage storage) {
        return all.stream()
                .filter(one -> one.attack().equals(attack.name()) && one.storage() == storage)
                .findFirst();
    }
}
