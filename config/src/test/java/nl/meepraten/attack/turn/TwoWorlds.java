package nl.meepraten.attack.turn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Changed;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Screens;
import nl.meepraten.attack.town.Sizes;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.attack.town.Talkative;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.MemoryKeys;

/** Worlds in which chance falls alike and one person says yes, no, WIE or nothing: can anybody tell them apart? */
public final class TwoWorlds implements Attack {

    private static final int PEOPLE = 14;
    private static final String DISK = "disk ";
    private static final String METRICS = "/metrics";

    /** How much was written since the last night, after a round that is for those who did not answer. */
    private static final String SENT = DISK + "written since the night, after a round";

    @Override
    public String name() {
        return "5 two worlds";
    }

    @Override
    public String tried(Arena arena) {
        return "yes, no, WIE and silence of one of " + PEOPLE + " people, " + seeds(arena)
                + " seeds: every page of every role, sheets, interface for programs, metrics, log, rows, lengths and file sizes, at once, later and after a night";
    }

    private static int seeds(Arena arena) {
        return arena.many(10, 1);
    }

    @Override
    public String control() {
        return "a count of answers so far in the table of broadcasts, which a page shows; and beside the metrics";
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) throws IOException {
        List<String> different = new ArrayList<>();
        for (long seed = Arena.SEEDS; seed < Arena.SEEDS + seeds(arena); seed++) {
            List<Map<String, String>> yes = world(arena, seed, "ja", leaky);
            compare("WIE", yes, world(arena, seed, "WIE", leaky), name -> !name.equals(SENT), different);
            if (leaky) {
                break;
            }
            compare("nee", yes, world(arena, seed, "nee", false), name -> true, different);
            compare("silence", yes, world(arena, seed, "", false), name -> !name.startsWith(DISK), different);
        }
        boolean both = different.stream().anyMatch(name -> name.endsWith(METRICS))
                && different.stream().anyMatch(name -> name.endsWith(DISK + "broadcast"));
        return Finding.none(leaky && !both ? List.of() : different);
    }

    /** Of silence and WIE not all of the disk is compared: decision record 18 says why. */
    private static void compare(
            String what,
            List<Map<String, String>> one,
            List<Map<String, String>> other,
            Predicate<String> compared,
            List<String> different) {
        for (int moment = 0; moment < one.size(); moment++) {
            for (String name : Screens.differences(one.get(moment), other.get(moment))) {
                if (compared.test(name)) {
                    different.add(what + ", moment " + moment + ": " + name);
                }
            }
        }
    }

    /** Everything there is to see, at three moments. */
    private static List<Map<String, String>> world(Arena arena, long seed, String said, boolean leaky)
            throws IOException {
        Path folder = arena.fresh("worlds");
        Ids keys = Ids.seeded(-seed);
        try (Talkative log = Talkative.in(folder.resolve("data/logs"));
                LiveTown town = new LiveTown(
                        folder,
                        arena.storage,
                        Ids.seeded(seed),
                        parts -> Changed.with(parts, new MemoryKeys(keys), parts.beforeStep()))) {
            Random chance = new Random(seed);
            Screens screens = new Screens(town);
            ConsultationId id = town.publish("de opvang", 5, Question.yesNo("Is het warm genoeg in de opvang?"));
            for (int person = 0; person < PEOPLE; person++) {
                town.clock.forward(Duration.ofMinutes(2));
                town.text(Person.number(seed, person), chance.nextBoolean() ? "HAVEN" : "SOEP");
                town.text(Person.number(seed, person), "ja");
            }
            List<Map<String, String>> moments = new ArrayList<>();
            AtomicInteger answers = new AtomicInteger();
            if (leaky) {
                town.program().saysBeside(METRICS, () -> "meepraten_answers " + answers);
            }
            for (int person = 0; person < PEOPLE; person++) {
                town.clock.forward(Duration.ofMinutes(2));
                String says = chance.nextBoolean() ? "ja" : "nee";
                says = person == PEOPLE / 2 ? said : says;
                if (!says.isEmpty()) {
                    town.text(Person.number(seed, person), says);
                }
                if (leaky && List.of("ja", "nee").contains(says)) {
                    town.bot().broadcasts().sent(opening(town, id), 1);
                    answers.incrementAndGet();
                }
                if (person == PEOPLE / 2) {
                    moments.add(everything(town, screens, DISK + "written"));
                }
            }
            moments.add(everything(town, screens, DISK + "written"));
            town.passTheNight();
            town.pass(Duration.ofHours(8));
            moments.add(everything(town, screens, SENT));
            return moments;
        }
    }

    private static String opening(LiveTown town, ConsultationId id) {
        return town.database()
                .read(handle -> handle.createQuery("select code from broadcast where kind = 'OPENING' and subject = ?")
                        .bind(0, id.code())
                        .mapTo(String.class)
                        .one());
    }

    /** Pages and log lines by name; of the disk every value but the sealed ones, of which the length. */
    private static Map<String, String> everything(LiveTown town, Screens screens, String written) throws IOException {
        Map<String, String> all = new TreeMap<>(screens.read());
        Sizes.of(town.database()).open().forEach((table, rows) -> all.put(DISK + table, rows));
        try (Stream<String> lines = Files.lines(town.folder.resolve("data/logs/unblanked.log"))) {
            all.put(
                    DISK + "log",
                    lines.map(line -> line.replaceAll("[0-9]+ ms", "")).toList().toString());
        }
        if (town.storage == Storage.SQLITE) {
            Path data = town.folder.resolve("data");
            all.put(DISK + "file", Long.toString(Files.size(data.resolve("meepraten.db"))));
            all.put(written, Long.toString(Files.size(data.resolve("meepraten.db-wal"))));
        }
        return all;
    }
}
