package nl.meepraten.attack.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Chance;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.plan.Guesser;
import nl.meepraten.attack.town.Rows;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.ballot.Choice;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.ParticipantId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.release.ControlledRounding;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.MemoryKeys;
import nl.meepraten.core.vault.Seal;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/**
 * After closing somebody has the disk, an old backup of the box, every key that is left and the list of who takes part, all
 * records opened. Guesses each person's answer, and must not do better than whoever only reads the published result.
 */
public final class LinkGuess implements Attack {

    private static final int PEOPLE = 20;
    private static final ConsultationId ID = new ConsultationId("aaaa2222");

    @Override
    public String name() {
        return "6 link guess";
    }

    @Override
    public String tried(Arena arena) {
        return "guesses of " + PEOPLE + " people's answers after learning from half of " + seeds(arena)
                + " seeds, beside guesses from the published result (at the box, without a conversation)";
    }

    private static int seeds(Arena arena) {
        return arena.many(1_000, 20);
    }

    @Override
    public String control() {
        return "the key of the box left in the vault";
    }

    /**
     * One person after closing.
     *
     * @param opened what the old backup of the box says, if a key opens it
     * @param usual what most people answered, as published
     */
    private record Known(Map<String, String> features, Optional<String> opened, String usual, String truth) {}

    @Override
    public Finding play(Arena arena, boolean leaky) {
        Guesser guesser = new Guesser();
        int right = 0;
        int rightByMargins = 0;
        int all = 0;
        int seeds = leaky ? Math.min(20, seeds(arena)) : seeds(arena);
        try (Database database = arena.storage.open(arena.fresh("link"))) {
            for (int run = 0; run < seeds; run++) {
                long seed = Arena.SEEDS + run;
                List<Known> people = database.write(handle -> run(arena, handle, seed, leaky));
                for (Known known : people) {
                    if (run < seeds / 2) {
                        guesser.learn(known.features(), known.truth());
                    } else {
                        all++;
                        String guess = known.opened().orElseGet(() -> guesser.guess(known.features()));
                        right += guess.equals(known.truth()) ? 1 : 0;
                        rightByMargins += known.usual().equals(known.truth()) ? 1 : 0;
                    }
                }
            }
        }
        return Chance.guesses("answers", right, all, rightByMargins / (double) all);
    }

    private static List<Known> run(Arena arena, Handle handle, long seed, boolean leaky) {
        Ids ids = Ids.seeded(seed);
        RandomGenerator chance = ids.generator();
        KeyVault vault = new MemoryKeys(ids);
        Generations generations = new Generations(vault);
        Contacts contacts = new Contacts(ids);
        BallotBox boxes = new BallotBox(vault);
        List.of("contact", "current_generation").forEach(table -> handle.execute("delete from " + table));
        generations.begin(handle, 0);
        boxes.open(handle, ID, 1, PEOPLE);
        Map<String, String> truth = new TreeMap<>();
        for (int person = 0; person < PEOPLE; person++) {
            Contact contact = Contact.fresh(new Address("sms", "+316" + (10_000_000 + person)), ids, 0, 0);
            contacts.insert(handle, generations.current(handle), contact);
            int choice = chance.nextInt(10) < 6 ? 1 : 2;
            truth.put(contact.address().value(), Integer.toString(choice));
            List<Ballot> ballots = boxes.touch(handle, contact.ballotSecret());
            ballots.forEach(ballot -> ballot.choose(0, Choice.option(choice), 0));
            boxes.seal(handle, ballots);
        }
        byte[] backup = handle.createQuery("select sealed from shard")
                .map((row, context) -> row.getBytes(1))
                .one();
        int[] counts = boxes.count(handle, ID, 1, 4).orElseThrow()[0][0];
        List<Integer> released =
                ControlledRounding.round(List.of(counts[2], counts[3]), chance).orElseThrow();
        close(handle, boxes, generations, contacts, leaky);
        String usual = released.get(0) >= released.get(1) ? "1" : "2";
        return known(arena, handle, vault, generations.current(handle), contacts, backup, usual, truth);
    }

    /** As the night does it. */
    private static void close(
            Handle handle, BallotBox boxes, Generations generations, Contacts contacts, boolean leaky) {
        boxes.delete(handle, ID);
        if (!leaky) {
            boxes.destroyKey(ID);
        }
        Generation before = generations.current(handle);
        Generation after = generations.next(handle);
        contacts.sealAnew(handle, before, after, Optional::of);
        generations.moveTo(handle, after, 1);
        generations.destroyOthers(handle);
    }

    private static List<Known> known(
            Arena arena,
            Handle handle,
            KeyVault vault,
            Generation keys,
            Contacts contacts,
            byte[] backup,
            String usual,
            Map<String, String> truth) {
        Optional<byte[]> box = opened(vault, backup);
        List<Known> people = new ArrayList<>();
        for (Rows.Row row : Rows.of(handle, arena.storage, "contact", "id")) {
            Contact contact = contacts.open(
                            handle, keys, new ParticipantId(HexFormat.of().parseHex(row.key())))
                    .orElseThrow()
                    .contact();
            Map<String, String> features = new TreeMap<>();
            features.put("usual", usual);
            row.numbers().forEach((name, number) -> features.put(name, Long.toString(number.longValue() % PEOPLE / 4)));
            features.put("row", row.key().substring(0, 1));
            features.put("enrolment", Integer.toString(contact.enrolment()[0] & 7));
            features.put("secret", Integer.toString(contact.ballotSecret()[0] & 7));
            features.put("heard", Long.toString(contact.heard() / (24 * 60)));
            features.put("state", HexFormat.of().formatHex(contact.conversation()));
            Optional<String> found = box.flatMap(slots -> slot(vault, slots, contact.ballotSecret()));
            people.add(new Known(
                    features, found, usual, truth.getOrDefault(contact.address().value(), "")));
        }
        return people;
    }

    private static Optional<byte[]> opened(KeyVault vault, byte[] sealed) {
        for (String name : vault.names()) {
            Secret key = vault.find(name).orElseThrow();
            for (Secret tried : List.of(key, key.derive("box"))) {
                try {
                    return Optional.of(Seal.open(tried, sealed, ID.code() + "|0|0"));
                } catch (Seal.WrongKey e) {
                    // Not this one.
                }
            }
        }
        return Optional.empty();
    }

    /** What the slot with a tag of this person says: sixteen bytes of tag, then two of choice, in slots of 32. */
    private static Optional<String> slot(KeyVault vault, byte[] slots, byte[] ballotSecret) {
        for (String name : vault.names()) {
            byte[] tag = vault.find(name).orElseThrow().derive("tag").hmac(ballotSecret);
            for (int at = 0; at < slots.length; at += 32) {
                if (Arrays.equals(slots, at, at + 16, tag, 0, 16)) {
                    return Optional.of(Integer.toString(slots[at + 17] - 1));
                }
            }
        }
        return Optional.empty();
    }
}
