package nl.meepraten.attack;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.town.Storage;

/** What came of every attack on every database, told as it comes and once more together at the end. */
final class Verdicts {

    private record Verdict(String attack, Storage storage, boolean well, String words) {}

    private static final String BETWEEN = "\t";

    private final PrintStream out;
    private final List<Verdict> all = new ArrayList<>();

    Verdicts(PrintStream out) {
        this.out = out;
    }

    /** As one program tells it to another. */
    static String line(Suite.Outcome outcome) {
        return String.join(
                BETWEEN,
                outcome.attack().name(),
                outcome.storage().name(),
                Boolean.toString(outcome.well()),
                outcome.verdict());
    }

    static String brokenDown(Attack attack, Storage storage) {
        return String.join(BETWEEN, attack.name(), storage.name(), Boolean.toString(false), "BROKE DOWN");
    }

    /** @param told what is printed of it now */
    synchronized void add(String line, List<String> told) {
        String[] parts = line.split(BETWEEN);
        all.add(new Verdict(parts[0], Storage.valueOf(parts[1]), Boolean.parseBoolean(parts[2]), parts[3]));
        told.forEach(out::println);
    }

    /** Prints a line for each attack. Returns whether all were played and all is well: what was not tried did not fail. */
    synchronized boolean tell() {
        boolean well = true;
        out.printf("%n%-16s %-32s %s%n", "attack", "on SQLite", "on PostgreSQL");
        for (Attack attack : Suite.ATTACKS) {
            Map<Storage, String> words = new EnumMap<>(Storage.class);
            for (Storage storage : Storage.values()) {
                Optional<Verdict> verdict = of(attack, storage);
                boolean meant = attack.on().contains(storage);
                well &= !meant || verdict.map(Verdict::well).orElse(false);
                words.put(storage, verdict.map(Verdict::words).orElse(meant ? "NOT PLAYED" : "-"));
            }
            out.printf("%-16s %-32s %s%n", attack.name(), words.get(Storage.SQLITE), words.get(Storage.POSTGRESQL));
        }
        out.println(well ? "All attacks failed, and every control was caught." : "NOT ALL IS WELL.");
        return well;
    }

    private Optional<Verdict> of(Attack attack, Storage storage) {
        return all.stream()
                .filter(one -> one.attack().equals(attack.name()) && one.storage() == storage)
                .findFirst();
    }
}
