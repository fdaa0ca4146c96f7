package nl.meepraten.attack.turn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Screens;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.FileVault;

/** Reads all screens after every message, and the result ten thousand times: what changes tells about whoever wrote just now. */
public final class Polling implements Attack {

    private static final long SEED = 10;
    private static final int PEOPLE = 13;

    @Override
    public String name() {
        return "10 polling";
    }

    @Override
    public String tried(Arena arena) {
        return "every page of every role after each of " + PEOPLE + " answers; the published result " + queries(arena)
                + " times";
    }

    private static int queries(Arena arena) {
        return arena.many(10_000, 300);
    }

    @Override
    public String control() {
        return "a screen that shows how many answers there are";
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        try (LiveTown town = new LiveTown(arena.fresh("polling"), arena.storage, Ids.seeded(SEED))) {
            Screens screens = new Screens(town);
            ConsultationId id = town.publish("de opvang", 2, Question.yesNo("Is het warm genoeg in de opvang?"));
            for (int person = 0; person < PEOPLE; person++) {
                town.text(Person.number(SEED, person), "HAVEN");
                town.text(Person.number(SEED, person), "ja");
            }
            town.clock.forward(Duration.ofMinutes(2));
            List<String> changes = new ArrayList<>();
            Map<String, String> before = seen(town, screens, id, leaky);
            for (int person = 0; person < PEOPLE; person++) {
                town.text(Person.number(SEED, person), person == 4 ? "nee" : "ja");
                Map<String, String> after = seen(town, screens, id, leaky);
                changes.addAll(Screens.differences(before, after));
                before = after;
            }
            town.passTheNight();
            town.passTheNight();
            String address = "/r/" + id.code();
            String released = screens.get(town.everyone(address), "none=none");
            if (!released.contains("10")) {
                throw new IllegalStateException("There is no result to poll.");
            }
            for (int query = 0; query < queries(arena); query++) {
                if (!screens.get(town.everyone(address), "none=none").equals(released)) {
                    changes.add("released result");
                }
            }
            return Finding.none(changes);
        }
    }

    private static Map<String, String> seen(LiveTown town, Screens screens, ConsultationId id, boolean leaky) {
        Map<String, String> seen = new TreeMap<>(screens.read());
        if (leaky) {
            int[][][] counts = town.database()
                    .read(handle -> new BallotBox(new FileVault(town.folder.resolve("vault"))).count(handle, id, 4, 4))
                    .orElseThrow();
            int answers = 0;
            for (int[][] row : counts) {
                answers += row[0][2] + row[0][3];
            }
            seen.put("OFFICER live", answers + " answers");
        }
        return seen;
    }
}
