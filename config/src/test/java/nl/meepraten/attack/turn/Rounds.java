package nl.meepraten.attack.turn;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Screens;
import nl.meepraten.attack.town.Sizes;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.MemoryKeys;

/** Worlds that differ only in who comes, who answered, or for whom something is: is any of that in the tables? */
public final class Rounds implements Attack {

    /**
     * One world.
     *
     * @param replies to the invitation, one for each person
     * @param answers to the question, likewise; "-" for silence is not possible: the disk tells that somebody wrote
     * @param places where they joined; the question is for HAVEN
     */
    private record World(List<String> replies, List<String> answers, List<String> places) {}

    private static final World FIRST =
            new World(words("ja nee nee misschien"), words("ja nee WIE HULP"), words("HAVEN HAVEN SOEP SPOOR"));

    private static final List<World> OTHERS = List.of(
            new World(words("ja ja ja ja"), FIRST.answers(), FIRST.places()),
            new World(words("nee nee nee nee"), FIRST.answers(), FIRST.places()),
            new World(words("misschien nee ja nee"), FIRST.answers(), FIRST.places()),
            new World(FIRST.replies(), words("WIE WIE WIE WIE"), FIRST.places()),
            new World(FIRST.replies(), words("ja ja ja ja"), FIRST.places()),
            new World(FIRST.replies(), words("nee WIE ja HULP"), FIRST.places()),
            new World(FIRST.replies(), FIRST.answers(), words("SOEP SPOOR HAVEN HAVEN")),
            new World(FIRST.replies(), FIRST.answers(), words("HAVEN SOEP SPOOR HAVEN")));

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    @Override
    public String name() {
        return "20 rounds";
    }

    @Override
    public String tried(Arena arena) {
        return OTHERS.size()
                + " worlds that differ in who says yes, who answered or who is addressed: all that is open in the"
                + " tables through opening, invitation, nudge, reminder, change and outcome; and which parcels are written"
                + " while a round is sent";
    }

    @Override
    public String control() {
        return "a round that makes parcels for those only who said yes; parcels in the order of the contacts";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        List<Map<String, String>> first = world(arena, FIRST, leaky);
        List<String> different = new ArrayList<>();
        for (World other : leaky ? OTHERS.subList(0, 1) : OTHERS) {
            List<Map<String, String>> seen = world(arena, other, leaky);
            for (int moment = 0; moment < first.size(); moment++) {
                for (String table : Screens.differences(first.get(moment), seen.get(moment))) {
                    different.add(table + " at moment " + moment + " of " + other);
                }
            }
        }
        Finding sent = WhileSent.play(arena, leaky ? 5 : arena.many(40, 5), leaky);
        Finding tables = Finding.none(different);
        return leaky && !(tables.succeeded() && sent.succeeded()) ? Finding.none(List.of()) : tables.and(sent);
    }

    private static List<Map<String, String>> world(Arena arena, World world, boolean leaky) {
        Path folder = arena.fresh("rounds");
        Ids ids = Ids.seeded(20);
        List<Map<String, String>> seen = new ArrayList<>();
        try (Town town = new Town(folder, arena.storage.open(folder), new MemoryKeys(ids), Town.START, ids, Map.of())) {
            each(town, world.places());
            each(town, List.of("ja", "ja", "ja", "ja"));
            town.publishOnly("de soep", 3, new Audience(Set.of("HAVEN"), Set.of()), Question.yesNo("Is de soep warm?"));
            seen.addAll(round(town, world, leaky));
            each(town, world.answers());
            var meeting = town.bot.meetings().newId();
            town.bot.meetings().plan(meeting, Town.plan("Lunch", town.today().plusDays(2), LocalTime.NOON));
            town.bot.meetings().invite(meeting, 1);
            seen.addAll(round(town, world, leaky));
            each(town, world.replies());
            seen.add(open(town));
            for (int day = 0; day < 4; day++) {
                town.pass(Duration.ofHours(23));
                town.clock.forward(Duration.ofHours(1));
                if (day == 0) {
                    town.bot
                            .meetings()
                            .change(meeting, 2, Town.plan("Lunch", town.today().plusDays(1), LocalTime.of(13, 0)));
                }
                seen.addAll(round(town, world, leaky));
            }
        }
        return seen;
    }

    private static void each(Town town, List<String> words) {
        for (int person = 0; person < words.size(); person++) {
            town.clock.forward(Duration.ofMinutes(2));
            town.receive(Person.number(20, person), words.get(person));
        }
    }

    /** What there is to see when a round is written, and when it is sent. */
    private static List<Map<String, String>> round(Town town, World world, boolean leaky) {
        Sizes before = Sizes.of(town.database);
        town.bot.timers().runDue();
        if (leaky) {
            long meant = world.replies().stream().filter("ja"::equals).count();
            town.database.write(handle -> handle.execute(
                    "delete from parcel where id not in (select id from parcel order by id limit ?)", meant));
        }
        Map<String, String> written = open(town);
        written.put(
                "contacts sealed anew",
                String.valueOf(Sizes.of(town.database).since(before).get("contact")));
        town.bot.courier().sendAll();
        return List.of(written, open(town));
    }

    private static Map<String, String> open(Town town) {
        return new TreeMap<>(Sizes.of(town.database).open());
    }
}
