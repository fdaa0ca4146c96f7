package nl.meepraten.attack.program;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.bot.attack.Needles;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.OpenedKeys;
import nl.meepraten.core.vault.Secret;

/** Reads the memory of the program from outside: after the night a fresh process may know nothing of the day before. */
public final class Memory implements Attack {

    private static final long SEED = 14;
    private static final int PEOPLE = 12;
    private static final String CANARY = "kanariegeheugen";
    private static final int CHUNK = 4 * 1024 * 1024;
    private static final int OVERLAP = 1024;

    @Override
    public String name() {
        return "14 memory";
    }

    @Override
    public String tried(Arena arena) {
        return "all of /proc/PID/mem of the process that starts after the night, for the key of the question that closed, what"
                + " is derived from it, and words of the day before";
    }

    @Override
    public String control() {
        return "the same process before the night";
    }

    @Override
    public Finding play(Arena arena, boolean leaky) throws Exception {
        if (!Files.isReadable(Path.of("/proc/self/mem"))) {
            return Finding.notTested("/proc/PID/mem is there on Linux only");
        }
        Path folder = arena.fresh("memory");
        try (LiveTown town = new LiveTown(folder, arena.storage, Ids.secure())) {
            ConsultationId id = town.publish("de opvang", 1, Question.yesNo("Is het warm genoeg in de opvang?"));
            byte[] key =
                    Arrays.copyOf(Files.readAllBytes(folder.resolve("vault/box-" + id.code() + ".key")), Secret.LENGTH);
            Needles needles = new Needles()
                    .bytes("the key", key)
                    .bytes("its box key", OpenedKeys.bytes(Secret.of(key).derive("box")))
                    .bytes("its tag key", OpenedKeys.bytes(Secret.of(key).derive("tag")))
                    .text(CANARY, CANARY);
            town.stop();
            try (Child child = new Child(folder, arena.storage, town.clock.instant(), false)) {
                for (int person = 0; person < PEOPLE; person++) {
                    for (String words : List.of("HAVEN", "ja", "ja", "Hier is het koud, zegt " + CANARY)) {
                        child.text(Person.number(SEED, person), town.providerId(), words);
                    }
                }
                child.does("send");
                if (leaky) {
                    return found(child, needles);
                }
                child.does("at " + town.clock.instant().plus(Duration.ofHours(24)));
                if (child.ends("night") != 75) {
                    throw new IllegalStateException("The night did not end well.");
                }
            }
            try (Child fresh =
                    new Child(folder, arena.storage, town.clock.instant().plus(Duration.ofHours(25)), false)) {
                fresh.text(Person.number(SEED, 1), town.providerId(), "WIE");
                fresh.does("send");
                return found(fresh, needles);
            }
        }
    }

    private static Finding found(Child child, Needles needles) throws IOException {
        Set<String> found = new TreeSet<>();
        long read = 0;
        byte[] buffer = new byte[CHUNK + OVERLAP];
        try (RandomAccessFile memory = new RandomAccessFile("/proc/" + child.pid() + "/mem", "r")) {
            for (String line : Files.readAllLines(Path.of("/proc/" + child.pid() + "/maps"))) {
                String[] range = line.split("[- ]");
                if (line.contains(" r") && !line.contains("[v")) {
                    long end = Long.parseLong(range[1], 16);
                    for (long at = Long.parseLong(range[0], 16); at < end; at += CHUNK) {
                        int length = read(memory, at, buffer, (int) Math.min(buffer.length, end - at));
                        read += length;
                        found.addAll(needles.in(buffer, length));
                    }
                }
            }
        } catch (java.io.FileNotFoundException e) {
            return Finding.notTested("this system does not let us read the memory of a process of ours");
        }
        if (read < CHUNK) {
            throw new IllegalStateException("Hardly any memory could be read: this proves nothing.");
        }
        return Finding.none(new ArrayList<>(found));
    }

    /** Some pages may not be read, not even by us: those of devices. */
    private static int read(RandomAccessFile memory, long at, byte[] buffer, int length) {
        try {
            memory.seek(at);
            int all = 0;
            for (int some = memory.read(buffer, 0, length); some > 0 && all < length; ) {
                all += some;
                some = all < length ? memory.read(buffer, all, length - all) : 0;
            }
            return all;
        } catch (IOException e) {
            return 0;
        }
    }
}
