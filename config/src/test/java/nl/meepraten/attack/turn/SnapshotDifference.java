package nl.meepraten.attack.turn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Chance;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.plan.Guesser;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Sizes;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.MemoryKeys;
import org.jdbi.v3.core.Jdbi;

/**
 * Somebody has a copy of the disk from before and after each message, and knows who sent it and when. Guesses what was said,
 * of which kind it was, and whether the question of the day was meant for the sender.
 */
public final class SnapshotDifference implements Attack {

    private static final int PEOPLE = 16;
    private static final int PAGE = 4096;

    /** How many each of them sends. */
    private static final int MESSAGES = 3;

    /** Stands for the code of a story that somebody told the day before. */
    private static final String CODE = "(code)";

    private static final Pattern CODES = Pattern.compile("[a-z]{3,8} [a-z]{3,8} [0-9]{5}");

    private static final Map<String, List<String>> SAID = Map.of(
            "answer", List.of("ja", "nee"),
            "code", List.of(CODE),
            "story", List.of("Al weken is hier de douche stuk en niemand die er iets aan doet"),
            "question", List.of("HULP", "WIE"),
            "rsvp", List.of("ik kom", "ik kom niet"));

    private static final List<String> ASKED = List.of("what", "kind", "meant");

    /** One message: what differs on the disk, and what the attacker wants to know. */
    private record Seen(Map<String, String> features, Map<String, String> truth) {}

    /** Enough to see the leak. */
    private static final int FEW = 6;

    @Override
    public String name() {
        return "4 snapshots";
    }

    @Override
    public String tried(Arena arena) {
        return "guesses after learning from half of " + seeds(arena) + " towns of " + PEOPLE
                + " people: what was said, whether it was an answer, story, code of a story, question or RSVP, and for whom the question was";
    }

    private static int seeds(Arena arena) {
        return arena.many(40, FEW);
    }

    @Override
    public String control() {
        return "a record of a contact that is as long as what is in it";
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        List<Long> seeds = Arena.seeds(leaky ? FEW : seeds(arena));
        // The transactions of a server are counted together: there each town is played by itself.
        List<List<Seen>> towns = arena.storage == Storage.POSTGRESQL
                ? seeds.stream().map(seed -> town(arena, seed, leaky)).toList()
                : Arena.atOnce(seeds, seed -> town(arena, seed, leaky));
        int half = towns.size() / 2;
        List<Seen> learned =
                towns.subList(0, half).stream().flatMap(List::stream).toList();
        List<Seen> guessed =
                towns.subList(half, towns.size()).stream().flatMap(List::stream).toList();
        return ASKED.stream()
                .map(asked -> guesses(asked, learned, guessed))
                .reduce(Finding::and)
                .orElseThrow();
    }

    /** By chance one is right as often as the most usual answer is. */
    private static Finding guesses(String asked, List<Seen> learned, List<Seen> guessed) {
        Guesser guesser = new Guesser();
        learned.forEach(one -> guesser.learn(one.features(), one.truth().getOrDefault(asked, "")));
        Map<String, Integer> usual = new TreeMap<>();
        int right = 0;
        for (Seen one : guessed) {
            usual.merge(one.truth().getOrDefault(asked, ""), 1, Integer::sum);
            right += guesser.guess(one.features()).equals(one.truth().getOrDefault(asked, "")) ? 1 : 0;
        }
        int most = usual.values().stream().max(Integer::compare).orElseThrow();
        return Chance.guesses(asked, right, guessed.size(), most / (double) guessed.size());
    }

    private static List<Seen> town(Arena arena, long seed, boolean leaky) {
        Path folder = arena.fresh("snapshots");
        Ids ids = Ids.seeded(seed);
        Random chance = new Random(seed);
        List<Seen> seen = new ArrayList<>();
        try (Town town = new Town(folder, arena.storage.open(folder), new MemoryKeys(ids), Town.START, ids, Map.of())) {
            List<String> places = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                places.add(chance.nextBoolean() ? "HAVEN" : "SOEP");
                town.participant(Person.number(seed, person)).joins(places.getLast());
            }
            String code = told(town, Person.number(seed, PEOPLE));
            town.publish("eten", 5, new Audience(Set.of("HAVEN"), Set.of()), Question.yesNo("Is het eten goed?"));
            town.publish("de opvang", 5, Question.yesNo("Is het warm genoeg?"));
            town.invite(Town.plan("Lunch", town.today().plusDays(2), LocalTime.NOON));
            List<String> kinds = List.copyOf(new TreeSet<>(SAID.keySet()));
            for (int message = 0; message < PEOPLE * MESSAGES; message++) {
                int person = message % PEOPLE;
                town.clock.forward(Duration.ofSeconds(60 + chance.nextInt(600)));
                String kind = kinds.get(chance.nextInt(kinds.size()));
                List<String> words = SAID.getOrDefault(kind, List.of());
                String said = words.get(chance.nextInt(words.size()));
                Map<String, String> features =
                        features(arena, town, Person.number(seed, person), said.replace(CODE, code), leaky);
                seen.add(new Seen(features, Map.of("what", said, "kind", kind, "meant", places.get(person))));
            }
        }
        return seen;
    }

    /** Somebody tells a story, and a night goes by; from then on its code leads somewhere on every phone. */
    private static String told(Town town, String number) {
        String code = town
                .participant(number)
                .joins("HAVEN")
                .texts("De bedden op de zaal staan te dicht op elkaar")
                .texts("1")
                .unread()
                .stream()
                .flatMap(said -> CODES.matcher(said).results().map(MatchResult::group))
                .findFirst()
                .orElseThrow();
        town.passTheNight();
        return code;
    }

    private static Map<String, String> features(Arena arena, Town town, String number, String said, boolean leaky) {
        Map<String, String> features = new TreeMap<>();
        Sizes before = Sizes.of(town.database);
        emptyLog(arena.storage, town);
        long log = log(arena.storage, town);
        town.beforeSending(() -> Sizes.of(town.database)
                .since(before)
                .forEach((table, gained) -> features.put(table + " at once", gained.toString())));
        town.receive(number, said);
        town.beforeSending(() -> {});
        features.put("log", Long.toString(log(arena.storage, town) - log));
        Sizes.of(town.database)
                .since(before)
                .forEach((table, gained) -> features.put(table + " after sending", gained.toString()));
        if (leaky) {
            features.put("length", Integer.toString(length(town, number)));
        }
        return features;
    }

    /** What the log of the database holds: on SQLite its pages, from an empty one on; on PostgreSQL the transactions. */
    private static long log(Storage storage, Town town) {
        if (storage == Storage.POSTGRESQL) {
            return town.database.read(handle -> handle.createQuery(
                            "select cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)")
                    .mapTo(Long.class)
                    .one());
        }
        try {
            return Files.size(town.folder.resolve("data/meepraten.db-wal")) / PAGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A log that is full begins anew from its first page, without getting longer: so it is emptied before each message. */
    private static void emptyLog(Storage storage, Town town) {
        if (storage == Storage.SQLITE) {
            Jdbi.create("jdbc:sqlite:" + town.folder.resolve("data/meepraten.db"))
                    .useHandle(handle -> handle.execute("pragma wal_checkpoint(truncate)"));
        }
    }

    private static int length(Town town, String number) {
        return town.database.read(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            return new Contacts(Ids.secure())
                    .find(handle, keys, new Address("sms", number))
                    .orElseThrow()
                    .contact()
                    .conversation()
                    .length;
        });
    }
}
