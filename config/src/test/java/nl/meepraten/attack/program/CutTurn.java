package nl.meepraten.attack.program;

import java.util.List;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;

/** Turns that are cut off: somebody's first message and somebody's answer, in turn. */
final class CutTurn {

    private static final long SEED = 17;
    private static final int FIRST_PERSON = 50;
    private static final List<Long> NOTHING = List.of(0L, 0L, 0L);

    private final LiveTown town;
    private final boolean leaky;
    private final List<String> broken;
    private int people;

    /** @param broken where what went wrong is told */
    CutTurn(LiveTown town, boolean leaky, List<String> broken) {
        this.town = town;
        this.leaky = leaky;
        this.broken = broken;
    }

    /** How many points both kinds of turn have at least. */
    int points() {
        return Math.min(points(true), points(false));
    }

    private int points(boolean first) {
        String number = somebody(first);
        town.stop();
        int points;
        try (Child child = child()) {
            child.does("arm 0");
            child.text(number, town.providerId(), first ? "HAVEN" : "ja");
            points = child.does("at " + town.clock.instant());
        }
        town.restart();
        return points;
    }

    private Child child() {
        return new Child(town.folder, town.storage, town.clock.instant(), leaky);
    }

    /** Somebody who is not here yet, or who has been asked the question. */
    private String somebody(boolean first) {
        String number = Person.number(SEED, FIRST_PERSON + people++);
        if (!first) {
            town.text(number, "HAVEN");
            town.text(number, "ja");
        }
        return number;
    }

    /**
     * Kills the program at this point of a turn, and offers the message again after the restart, as Twilio's list does.
     *
     * @return whether there was such a point
     */
    boolean cut(int point) throws Exception {
        boolean first = people % 2 == 0;
        String number = somebody(first);
        String words = first ? "HAVEN" : "ja";
        List<Long> whole = List.of(1L, 1L, first ? 1L : 0L);
        String id = town.providerId();
        Counts before = Counts.of(town.database());
        town.stop();
        boolean killed;
        try (Child child = child()) {
            killed = child.killedWhileTexted(point, number, id, words);
        }
        town.restart();
        List<Long> after = Counts.of(town.database()).since(before);
        if (!after.equals(NOTHING) && !after.equals(whole)) {
            broken.add("half a turn at point " + point + ": " + after);
        }
        town.text(number, id, words);
        List<Long> again = Counts.of(town.database()).since(before);
        if (!leaky && !again.equals(whole)) {
            broken.add("offered again after point " + point + ": " + again);
        }
        return killed;
    }
}
