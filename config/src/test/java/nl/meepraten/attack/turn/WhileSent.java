package nl.meepraten.attack.turn;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Chance;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Rows;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.ParticipantId;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.MemoryKeys;
import org.jdbi.v3.core.Handle;

/**
 * Copies of the disk while a round is sent show which parcels are written, so which are for somebody. The attacker knows whose
 * record is whose, from the times of people's own messages, and guesses that parcels lie in the order of the records.
 */
final class WhileSent {

    private static final int PEOPLE = 24;

    private WhileSent() {}

    static Finding play(Arena arena, int seeds, boolean leaky) {
        int right = Arena.atOnce(Arena.seeds(seeds), seed -> right(arena, seed, leaky)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Chance.guesses("addressed", right, PEOPLE * seeds, 1 / 2.0);
    }

    /** Of how many people it was guessed rightly whether the question was sent to them; half of them it was. */
    private static int right(Arena arena, long seed, boolean leaky) {
        Path folder = arena.fresh("sent");
        Ids ids = Ids.seeded(seed);
        List<String> places = new ArrayList<>(Collections.nCopies(PEOPLE / 2, "HAVEN"));
        places.addAll(Collections.nCopies(PEOPLE / 2, "SOEP"));
        Collections.shuffle(places, new Random(seed));
        try (Town town = new Town(folder, arena.storage.open(folder), new MemoryKeys(ids), Town.START, ids, Map.of())) {
            for (int person = 0; person < PEOPLE; person++) {
                town.participant(Person.number(seed, person)).joins(places.get(person));
            }
            town.clock.forward(Duration.ofMinutes(5));
            town.publishOnly("eten", 5, new Audience(Set.of("HAVEN"), Set.of()), Question.yesNo("Is het eten goed?"));
            town.bot.timers().runDue();
            List<String> parcels = town.database.read(handle -> keys(handle, arena, "parcel"));
            Set<String> written = written(town);
            List<String> people = town.database.read(handle -> numbers(town, handle));
            int right = 0;
            for (int place = 0; place < PEOPLE; place++) {
                boolean truth = places.get(person(seed, people.get(place))).equals("HAVEN");
                boolean guess = leaky ? truth : written.contains(parcels.get(place));
                right += guess == truth ? 1 : 0;
            }
            if (written.size() != PEOPLE / 2) {
                throw new IllegalStateException(written.size() + " parcels were written: this proves nothing.");
            }
            return right;
        }
    }

    private static int person(long seed, String number) {
        return (int) (Long.parseLong(number.substring(1))
                - Long.parseLong(Person.number(seed, 0).substring(1)));
    }

    private static List<String> keys(Handle handle, Arena arena, String table) {
        return Rows.of(handle, arena.storage, table, "id").stream()
                .map(Rows.Row::key)
                .toList();
    }

    /** The ids of the parcels that are not as they were, seen each time that a text leaves. */
    private static Set<String> written(Town town) {
        Map<String, String> before = sealed(town);
        Set<String> written = ConcurrentHashMap.newKeySet();
        town.phones.behave(text -> {
            sealed(town).forEach((id, seal) -> {
                if (!seal.equals(before.get(id))) {
                    written.add(id);
                }
            });
            return new Delivery.Accepted();
        });
        town.bot.courier().sendAll();
        return written;
    }

    private static Map<String, String> sealed(Town town) {
        return town.database.read(handle -> {
            Map<String, String> sealed = new HashMap<>();
            handle.createQuery("select id, sealed from parcel")
                    .map((row, context) -> sealed.put(hex(row.getBytes(1)), hex(row.getBytes(2))))
                    .list();
            return sealed;
        });
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** The numbers of all, in the order of the ids of their records: that is how a round walks. */
    private static List<String> numbers(Town town, Handle handle) {
        var keys = new Generations(town.vault).current(handle);
        Contacts contacts = new Contacts(Ids.secure());
        return contacts.slice(handle, new byte[0], PEOPLE).stream()
                .map(id -> contacts.open(handle, keys, new ParticipantId(id.bytes()))
                        .orElseThrow())
                .map(read -> read.contact().address().value())
                .toList();
    }
}
