package nl.meepraten.attack.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;

/**
 * Kills the program (kill -9) in the middle of turns, of closing and of nights, and looks at what is left: all of it happened
 * or nothing of it, no key is left over, nobody is lost, and the next start goes on as if nothing was.
 */
public final class Crash implements Attack {

    private static final long SEED = 17;
    private static final int PEOPLE = 12;

    /** About how often a turn, and a night, ask the vault for something; a point beyond the last is not hit, and is told. */
    private static final int POINTS_OF_A_TURN = 30;

    private static final int POINTS_OF_A_NIGHT = 120;

    @Override
    public String name() {
        return "17 crash";
    }

    @Override
    public String tried(Arena arena) {
        return "kill -9 of a real process at " + turns(arena) + " points of turns and " + nights(arena)
                + " of closing and night";
    }

    private static int turns(Arena arena) {
        return arena.many(20, 3);
    }

    private static int nights(Arena arena) {
        return arena.many(30, 3);
    }

    @Override
    public String control() {
        return "a program that notes each message beside its turn, in a transaction of its own";
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) throws Exception {
        Path folder = arena.fresh("crash");
        List<String> broken = new ArrayList<>();
        Random chance = new Random(SEED);
        try (LiveTown town = new LiveTown(folder, arena.storage, Ids.secure())) {
            int hit = 0;
            for (int kill = 0; kill < (leaky ? 3 : turns(arena)); kill++) {
                hit += turn(town, 1 + chance.nextInt(POINTS_OF_A_TURN), kill, leaky, broken);
            }
            for (int kill = 0; kill < (leaky ? 0 : nights(arena)); kill++) {
                hit += night(town, 1 + chance.nextInt(POINTS_OF_A_NIGHT), broken);
            }
            if (hit == 0) {
                throw new IllegalStateException("It was never killed: this proves nothing.");
            }
            Finding finding = Finding.none(broken);
            return new Finding(finding.figure() + " after " + hit + " kills", finding.threshold(), finding.succeeded());
        }
    }

    /** How many rows each message adds, of which tables. */
    private record Counts(long seen, long letterbox, long contacts) {
        static Counts of(Database database) {
            return database.read(
                    handle -> new Counts(count(handle, "seen"), count(handle, "letterbox"), count(handle, "contact")));
        }

        private static long count(org.jdbi.v3.core.Handle handle, String table) {
            return handle.createQuery("select count(*) from " + table)
                    .mapTo(Long.class)
                    .one();
        }

        List<Long> since(Counts before) {
            return List.of(seen - before.seen, letterbox - before.letterbox, contacts - before.contacts);
        }
    }

    /** Somebody's first message is cut off, and offered again after the restart as Twilio's list does. */
    private static int turn(LiveTown town, int point, int kill, boolean leaky, List<String> broken) throws Exception {
        String number = Person.number(SEED, 50 + kill);
        String id = town.providerId();
        Counts before = Counts.of(town.database());
        town.stop();
        boolean hit;
        try (Child child = new Child(town.folder, town.storage, town.clock.instant(), leaky)) {
            hit = child.killedWhileTexted(point, number, id, "HAVEN");
        }
        town.restart();
        List<Long> after = Counts.of(town.database()).since(before);
        if (!after.equals(List.of(0L, 0L, 0L)) && !after.equals(List.of(1L, 1L, 1L))) {
            broken.add("half a turn at point " + point + ": " + after);
        }
        town.text(number, id, "HAVEN");
        List<Long> again = Counts.of(town.database()).since(before);
        if (!leaky && !again.equals(List.of(1L, 1L, 1L))) {
            broken.add("offered again after point " + point + ": " + again);
        }
        return hit ? 1 : 0;
    }

    private static int night(LiveTown town, int point, List<String> broken) throws Exception {
        ConsultationId id = town.publish("de opvang", 1, Question.yesNo("Is het warm op " + town.today() + "?"));
        for (int person = 0; person < PEOPLE; person++) {
            town.text(Person.number(SEED, person), "HAVEN");
            town.text(Person.number(SEED, person), "ja");
            town.text(Person.number(SEED, person), "ja");
        }
        long people = Counts.of(town.database()).contacts();
        Instant night = town.bot().night().next().plusSeconds(60);
        town.stop();
        boolean hit;
        try (Child child = new Child(town.folder, town.storage, town.clock.instant(), false)) {
            child.does("at " + night);
            hit = child.killedWhileDoing(point, "due");
        }
        town.clock.set(night);
        town.restart();
        check(town, id, people, "point " + point + " of the night", broken);
        town.clock.set(night.plus(Duration.ofHours(8)));
        town.tick();
        return hit ? 1 : 0;
    }

    private static void check(LiveTown town, ConsultationId id, long people, String where, List<String> broken)
            throws Exception {
        Stage stage = town.bot().consultations().find(id).orElseThrow().stage();
        String release = town.bot().releases().of(id).toString();
        if (stage != Stage.CLOSED || !release.contains("options=[10, 0]")) {
            broken.add(where + ": " + stage + ", " + release);
        }
        long left = Counts.of(town.database()).contacts();
        if (left != people) {
            broken.add(where + ": " + left + " of " + people + " people left");
        }
        try (Stream<Path> files = Files.list(town.folder.resolve("vault"))) {
            List<String> keys = files.map(file -> file.getFileName().toString()).toList();
            long generations =
                    keys.stream().filter(name -> name.startsWith("contact-")).count();
            if (generations != 1 || keys.stream().anyMatch(name -> name.startsWith("box-"))) {
                broken.add(where + ": keys left " + keys);
            }
        }
        town.text(Person.number(SEED, 0), "WIE");
    }
}
