package nl.meepraten.attack.disk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Chance;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Emptied;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Rows;
import nl.meepraten.bot.Town;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.ballot.OpenedBallots;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.ParticipantId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.story.OpenedStories;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.MemoryKeys;
import org.jdbi.v3.core.Handle;

/** The morning after: does anything about where a row lies, or any number in it, tell who came first? */
public final class Position implements Attack {

    private static final int PEOPLE = 12;

    /** As if so many had joined: 32 shards, so that few people share one. */
    private static final int ROOM = 1_500;

    /** Two people say each of these, one after the other. */
    private static final List<String> MEALS = List.of("soep", "brood", "rijst", "stamppot", "pasta", "salade");

    /** What the control puts there; each of them must be seen. */
    private static final List<String> LEAKS =
            List.of("contact.at", "receipt.at", "audit.position", "release_figure.position", "released_story.position");

    @Override
    public String name() {
        return "3 position";
    }

    @Override
    public String tried(Arena arena) {
        return "place, row id, ctid, xmin and every number of contacts, stories, what is known of their codes, released stories, lines of the audit log,"
                + " figures of a result and the shards of an open box against arrival: mean tau and tau2 over "
                + seeds(arena) + " seeds of " + PEOPLE + " people";
    }

    private static int seeds(Arena arena) {
        return arena.many(200, 10);
    }

    @Override
    public String control() {
        return "one column of milliseconds with the contacts and one with the codes; released stories, audit log and figures in the order of arrival";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        // A column can be added once to a database.
        int seeds = leaky ? Arena.PARTS : seeds(arena);
        Map<String, List<Chance.Tau>> taus = new TreeMap<>();
        for (List<Map<String, Chance.Tau>> part : Arena.inParts(Arena.seeds(seeds), part -> run(arena, part, leaky))) {
            part.forEach(one -> one.forEach((column, tau) ->
                    taus.computeIfAbsent(column, unused -> new ArrayList<>()).add(tau)));
        }
        return leaky ? everyLeak(taus) : worst(taus);
    }

    private static Finding worst(Map<String, List<Chance.Tau>> taus) {
        return taus.entrySet().stream()
                .map(one -> Chance.random(one.getKey(), one.getValue()))
                .reduce(Finding::and)
                .orElseThrow();
    }

    private static Finding everyLeak(Map<String, List<Chance.Tau>> taus) {
        taus.keySet().retainAll(LEAKS);
        Finding found = worst(taus);
        boolean every = taus.size() == LEAKS.size()
                && taus.entrySet().stream()
                        .allMatch(one ->
                                Chance.random(one.getKey(), one.getValue()).succeeded());
        return new Finding(found.figure(), found.threshold(), every);
    }

    /** For each seed by table and column; one seed after the other in one database. */
    private static List<Map<String, Chance.Tau>> run(Arena arena, List<Long> seeds, boolean leaky) {
        Path folder = arena.fresh("position");
        try (Database database = arena.storage.open(folder)) {
            return seeds.stream()
                    .map(seed -> run(arena, folder, database, seed, leaky))
                    .toList();
        }
    }

    private static Map<String, Chance.Tau> run(Arena arena, Path folder, Database database, long seed, boolean leaky) {
        Emptied.all(database, arena.storage);
        Ids ids = Ids.seeded(seed);
        // Not closed: the database is the caller's.
        Town town = new Town(folder, database, new MemoryKeys(ids), Town.START, ids, Map.of());
        ConsultationId id = town.publishOnly("de opvang", 5, Audience.EVERYONE, Question.yesNo("Is het warm genoeg?"));
        town.publishOnly("het eten", 1, Audience.EVERYONE, Question.choice("Wat eet je het liefst?", MEALS));
        database.writeAlone(handle -> {
            new BallotBox(town.vault).open(handle, id, 1, ROOM);
            return id;
        });
        town.tick();
        List<Integer> meals = meals(seed);
        for (int person = 0; person < PEOPLE; person++) {
            town.participant(Person.number(seed, person))
                    .joins("HAVEN")
                    .texts(meals.get(person / 2).toString())
                    .waits(Duration.ofSeconds(15))
                    .texts(person % 2 == 0 ? "ja" : "nee")
                    .texts("Al weken is de douche in de opvang stuk, verhaal " + person + ".")
                    .texts("1");
        }
        councilReleases(database, ids, town);
        town.passTheNight();
        return database.writeAlone(handle -> measure(arena, seed, town, handle, id, leaky));
    }

    /** The numbers of the options, in the order in which people come who choose them. */
    private static List<Integer> meals(long seed) {
        List<Integer> meals =
                new ArrayList<>(IntStream.rangeClosed(1, MEALS.size()).boxed().toList());
        Ids.seeded(-seed).shuffle(meals);
        return meals;
    }

    /** Stories of earlier days, each with its line in the audit log. */
    private static void councilReleases(Database database, Ids ids, Town town) {
        AuditLog audit = new AuditLog(database, ids, town.clock);
        for (int story = 0; story < PEOPLE; story++) {
            String number = Integer.toString(story);
            database.writeAlone(handle -> {
                OpenedStories.release(handle, ids, number);
                return number;
            });
            audit.note("", AuditLog.Kind.DECIDED_STORY, number);
        }
    }

    private static Map<String, Chance.Tau> measure(
            Arena arena, long seed, Town town, Handle handle, ConsultationId id, boolean leaky) {
        Map<String, Integer> released = new HashMap<>();
        IntStream.range(0, PEOPLE).forEach(story -> released.put(Integer.toString(story), story));
        Map<String, Integer> figures = new HashMap<>();
        meals(seed).forEach(meal -> figures.put(meal.toString(), figures.size()));
        Map<String, Chance.Tau> taus = people(arena, seed, town, handle, id, leaky);
        Map.of("audit", "object", "released_story", "words", "release_figure", "cell")
                .forEach((table, key) -> {
                    Map<String, Integer> arrival = table.equals("release_figure") ? figures : released;
                    if (leaky) {
                        layInOrder(handle, table, key, arrival);
                    }
                    compare(Rows.of(handle, arena.storage, table, key), table, arrival, taus);
                });
        return taus;
    }

    private static void layInOrder(Handle handle, String table, String key, Map<String, Integer> arrival) {
        handle.execute("create temporary table copied as select * from " + table);
        handle.execute("delete from " + table);
        arrival.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> handle.execute(
                        "insert into " + table + " select * from copied where cast(" + key + " as text) = ?",
                        one.getKey()));
        handle.execute("drop table copied");
    }

    private static Map<String, Chance.Tau> people(
            Arena arena, long seed, Town town, Handle handle, ConsultationId id, boolean leaky) {
        Generation keys = new Generations(town.vault).current(handle);
        Map<String, Integer> contacts = new HashMap<>();
        Map<String, Integer> shards = new HashMap<>();
        for (Rows.Row row : Rows.of(handle, arena.storage, "contact", "id")) {
            var contact = new Contacts(Ids.secure())
                    .open(handle, keys, new ParticipantId(HexFormat.of().parseHex(row.key())))
                    .orElseThrow()
                    .contact();
            int person = person(seed, contact.address().value());
            contacts.put(row.key(), person);
            int shard = OpenedBallots.shard(handle, town.vault, id, contact.ballotSecret());
            shards.merge(Integer.toString(shard), person, Math::max);
        }
        Map<String, Integer> stories = new HashMap<>();
        OpenedStories.waiting(handle, keys)
                .forEach(story -> stories.put(
                        story.id().hex(), Integer.parseInt(story.text().replaceAll(".* |\\.", ""))));
        Map<String, Integer> receipts = new HashMap<>();
        OpenedStories.receipts(handle, keys)
                .forEach(
                        (row, story) -> receipts.put(row, stories.get(story.id().hex())));
        if (leaky) {
            noteWhen(handle, "contact", "id", contacts);
            noteWhen(handle, "receipt", "lookup", receipts);
        }
        Map<String, Chance.Tau> taus = new HashMap<>();
        compare(Rows.of(handle, arena.storage, "contact", "id"), "contact", contacts, taus);
        compare(Rows.of(handle, arena.storage, "story", "id"), "story", stories, taus);
        compare(Rows.of(handle, arena.storage, "receipt", "lookup"), "receipt", receipts, taus);
        compare(Rows.of(handle, arena.storage, "shard", "number"), "shard", shards, taus);
        return taus;
    }

    private static void noteWhen(Handle handle, String table, String key, Map<String, Integer> people) {
        handle.execute("alter table " + table + " add column at bigint");
        people.forEach((row, person) -> handle.execute(
                "update " + table + " set at = ? where " + key + " = ?",
                1_764_000_000_000L + person,
                HexFormat.of().parseHex(row)));
    }

    private static int person(long seed, String number) {
        return (int) (Long.parseLong(number.substring(1))
                - Long.parseLong(Person.number(seed, 0).substring(1)));
    }

    private static void compare(
            List<Rows.Row> rows, String table, Map<String, Integer> arrival, Map<String, Chance.Tau> taus) {
        List<Rows.Row> known =
                rows.stream().filter(row -> arrival.containsKey(row.key())).toList();
        List<Integer> arrived =
                known.stream().map(row -> arrival.get(row.key())).toList();
        for (String number : known.getFirst().numbers().keySet()) {
            List<Number> values = new ArrayList<>();
            known.forEach(row -> values.add(row.numbers().get(number)));
            taus.put(table + "." + number, Chance.tau(values, arrived));
        }
    }
}
