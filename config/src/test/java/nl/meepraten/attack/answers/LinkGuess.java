package nl.meepraten.attack.answers;

import java.nio.file.Path;
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
    public Finding play(Arena arena, boolean leaky) {
        Guesser guesser = new Guesser();
        int right = 0;
        int rightByMargins = 0;
        int all = 0;
        int seeds = leaky ? Math.min(6, seeds(arena)) : seeds(arena);
        Path folder = arena.fresh("link");
        try (Database database = arena.storage.open(folder)) {
            for (int run = 0; run < seeds; run++) {
                for (Known known : new Answering(arena.storage, database, folder, Arena.SEEDS + run, leaky).live()) {
                    if (run < seeds / 2) {
                        guesser.learn(known.features(), known.truth());
                    } else {
                        all++;
                        String guess = known.opened().orElseGet(() -> guesser.guess(known.features()));
                        right += guess.equals(known.truth()) ? 1 : 0;
                        rightByMargins += known.usual().equals(known.truth()) ? 1 : 0;
                    }
                }
            }
        }
        return Chance.guesses("answers", right, all, rightByMargins / (double) all);
    }
}
