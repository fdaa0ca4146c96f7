package nl.meepraten.attack.answers;

import java.nio.file.Path;
import java.util.List;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Chance;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.plan.Guesser;
import nl.meepraten.core.database.Database;

/**
 * After closing somebody has the disk, an old backup of the box, every key that is left and the list of who takes part, all
 * records opened. Guesses each person's answer, and must not do better than whoever only reads the published result.
 */
public final class LinkGuess implements Attack {

    @Override
    public String name() {
        return "6 link guess";
    }

    @Override
    public String tried(Arena arena) {
        return "guesses of the answers that " + Answering.PEOPLE
                + " people texted to the bot, after learning from half of " + seeds(arena)
                + " seeds, beside guesses from the published result";
    }

    private static int seeds(Arena arena) {
        return arena.many(1_000, 20);
    }

    @Override
    public String control() {
        return "a vault that forgets to destroy the key of the box";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        List<Long> seeds = Arena.seeds(leaky ? Math.min(6, seeds(arena)) : seeds(arena));
        List<List<Known>> lived = Arena.inParts(seeds, part -> lived(arena, part, leaky));
        // From the first half of them is learned.
        Guesser guesser = new Guesser();
        lived.subList(0, Arena.PARTS / 2)
                .forEach(part -> part.forEach(known -> guesser.learn(known.features(), known.truth())));
        List<Known> guessed = lived.subList(Arena.PARTS / 2, Arena.PARTS).stream()
                .flatMap(List::stream)
                .toList();
        int right = 0;
        int rightByMargins = 0;
        for (Known known : guessed) {
            String guess = known.opened().orElseGet(() -> guesser.guess(known.features()));
            right += guess.equals(known.truth()) ? 1 : 0;
            rightByMargins += known.usual().equals(known.truth()) ? 1 : 0;
        }
        return Chance.guesses("answers", right, guessed.size(), rightByMargins / (double) guessed.size());
    }

    /** What is known of everybody, one seed after the other in one database. */
    private static List<Known> lived(Arena arena, List<Long> seeds, boolean leaky) {
        Path folder = arena.fresh("link");
        try (Database database = arena.storage.open(folder)) {
            return seeds.stream()
                    .flatMap(seed -> new Answering(arena.storage, database, folder, seed, leaky).live().stream())
                    .toList();
        }
    }
}
