package nl.meepraten.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.town.Storage;

/** Attacks that one program plays in one go: a single one, or all that look at the same town. */
record Job(Storage storage, List<Attack> attacks) {

    /** What there is to do, what takes long first, so that nobody is left waiting for it in the end. */
    static List<Job> all() {
        List<Job> jobs = new ArrayList<>();
        for (Storage storage : Storage.values()) {
            List<Attack> on = Suite.ATTACKS.stream()
                    .filter(attack -> attack.on().contains(storage))
                    .toList();
            jobs.add(new Job(storage, on.stream().filter(Attack::sharesTheTown).toList()));
            on.stream()
                    .filter(attack -> !attack.sharesTheTown())
                    .forEach(attack -> jobs.add(new Job(storage, List.of(attack))));
        }
        jobs.sort(Comparator.comparing(Job::isLong).thenComparing(Job::storage).reversed());
        return jobs;
    }

    private boolean isLong() {
        return attacks.stream().anyMatch(Attack::takesLong);
    }

    /** As one program tells it to another. */
    String line() {
        List<String> numbers = attacks.stream()
                .map(attack -> Integer.toString(Suite.ATTACKS.indexOf(attack)))
                .toList();
        return storage.name() + " " + String.join(" ", numbers);
    }

    static Job of(String line) {
        List<String> words = List.of(line.split(" "));
        return new Job(
                Storage.valueOf(words.getFirst()),
                words.stream()
                        .skip(1)
                        .map(number -> Suite.ATTACKS.get(Integer.parseInt(number)))
                        .toList());
    }
}
