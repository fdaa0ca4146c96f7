package nl.meepraten.attack.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;

/**
 * Kills the program (kill -9) in the middle of turns, of closing and of nights, and looks at what is left: all of it happened
 * or nothing of it, no key is left over, nobody is lost, and the next start goes on as if nothing was.
 */
public final class Crash implements Attack {

    private static final long SEED = 17;

    @Override
    public String name() {
        return "17 crash";
    }

    @Override
    public String tried(Arena arena) {
        return "kill -9 of a real process at " + turns(arena) + " points of turns and " + nights(arena)
                + " of closing and night: before or after a statement that writes, a commit, or what is asked of the vault";
    }

    private static int turns(Arena arena) {
        return arena.many(20, 3);
    }

    private static int nights(Arena arena) {
        return arena.many(30, 3);
    }

    @Override
    public String control() {
        return "a program that notes each message beside its turn in a transaction of its own, and one whose night takes"
                + " somebody's row out in one";
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) throws Exception {
        List<String> broken = new ArrayList<>();
        String figures;
        try (LiveTown town = new LiveTown(arena.fresh("crash"), arena.storage, Ids.secure())) {
            town.publish("de opvang", 1, Question.yesNo("Is het eten goed?"));
            CutTurn turns = new CutTurn(town, leaky, broken);
            figures = kill(turns.points(), leaky ? 2 : turns(arena), turns::cut) + " of a turn";
        }
        try (LiveTown town = new LiveTown(arena.fresh("crash"), arena.storage, Ids.secure())) {
            CutNight nights = new CutNight(town, leaky, broken);
            figures += ", " + kill(nights.points(), leaky ? 3 : nights(arena), nights::cut) + " of a night";
        }
        Finding finding = Finding.none(broken);
        return new Finding(finding.figure() + " after kills at " + figures, finding.threshold(), finding.succeeded());
    }

    /** Kills this many times, each in a part of its own of all points: so all of it has its turn. Tells how many there were. */
    private static String kill(int points, int kills, Cut cut) throws Exception {
        Random chance = new Random(SEED);
        for (int kill = 0; kill < kills; kill++) {
            int from = points * kill / kills;
            kill(1 + from + chance.nextInt(Math.max(1, points * (kill + 1) / kills - from)), cut);
        }
        return kills + " of " + points + " points";
    }

    /** Kills at a point, which lies a little earlier when there are fewer this time. */
    private static void kill(int point, Cut cut) throws Exception {
        int at = point;
        while (!cut.at(at)) {
            at -= Math.max(1, at / 10);
            if (at < 1) {
                throw new IllegalStateException("It was never killed: this proves nothing.");
            }
        }
    }

    @FunctionalInterface
    private interface Cut {
        /** Whether there was such a point. */
        boolean at(int point) throws Exception;
    }
}
