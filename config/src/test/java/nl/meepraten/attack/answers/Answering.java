package nl.meepraten.attack.answers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.meepraten.attack.leak.KeepingVault;
import nl.meepraten.attack.town.Emptied;
import nl.meepraten.attack.town.LeftKeys;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Rows;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.bot.Town;
import nl.meepraten.core.ballot.OpenedBallots;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.ParticipantId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.MemoryKeys;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/** One day in which a dozen people join, answer a question by text and chat on, and the night in which it closes. */
final class Answering {

    static final int PEOPLE = 12;

    private static final String[] PLACES = {"HAVEN", "SOEP", "SPOOR"};
    private static final String YES = "1";
    private static final String NO = "2";

    /** Of a slot: the tag, then two bytes of choice. */
    private static final int SLOT = 32;

    private static final int TAG = 16;

    private final Storage storage;
    private final Database database;
    private final Path folder;
    private final long seed;
    private final Random chance;
    private final Ids ids;
    private final KeyVault vault;
    private final Contacts contacts = new Contacts(Ids.secure());
    private final Map<String, String> truth = new TreeMap<>();

    /**
     * @param database emptied first
     * @param leaky whether the key of the box is not destroyed
     */
    Answering(Storage storage, Database database, Path folder, long seed, boolean leaky) {
        this.storage = storage;
        this.database = database;
        this.folder = folder;
        this.seed = seed;
        this.chance = new Random(seed);
        this.ids = Ids.seeded(seed);
        KeyVault memory = new MemoryKeys(ids);
        this.vault = leaky ? new KeepingVault(memory, "box-") : memory;
    }

    /** What is known of each of them the morning after the result was told. */
    List<Known> live() {
        Emptied.all(database, storage);
        // Not closed: the database is the caller's.
        Town town = new Town(folder, database, vault, Town.START, ids, Map.of());
        ConsultationId id = town.publish("de opvang", 1, Question.yesNo("Is het warm genoeg in de opvang?"));
        List<Integer> order = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(order, chance);
        order.forEach(person -> joins(town, Person.number(seed, person)));
        Collections.shuffle(order, chance);
        order.forEach(person -> chatsOn(town, Person.number(seed, person)));
        byte[] copy = database.read(handle -> copy(handle, id));
        town.passTheNight();
        town.pass(Duration.ofHours(8));
        String usual = usual(town, id);
        return database.read(handle -> known(handle, id, copy, usual));
    }

    private void joins(Town town, String number) {
        says(town, number, PLACES[chance.nextInt(PLACES.length)]);
        says(town, number, "ja");
        answers(town, number, chance.nextInt(10) < 6 ? YES : NO);
    }

    private void answers(Town town, String number, String answer) {
        String word = answer.equals(YES) ? "ja" : "nee";
        says(town, number, chance.nextBoolean() ? word : answer);
        truth.put(number, answer);
    }

    private String said(String number) {
        return Optional.ofNullable(truth.get(number)).orElseThrow();
    }

    /** A fifth think better of it, a quarter tell something, some ask. */
    private void chatsOn(Town town, String number) {
        if (chance.nextInt(5) == 0) {
            says(town, number, "ANDERS");
            answers(town, number, said(number).equals(YES) ? NO : YES);
        }
        if (chance.nextInt(4) == 0) {
            says(town, number, "Het is hier 's nachts zo koud dat niemand kan slapen");
            says(town, number, "1");
        }
        if (chance.nextInt(10) == 0) {
            says(town, number, "WIE");
        }
    }

    private void says(Town town, String number, String words) {
        town.clock.forward(Duration.ofSeconds(60 + chance.nextInt(300)));
        town.receive(number, words);
    }

    /** Of the one shard there is; what lies in it must be what was said, or this proves nothing. */
    private byte[] copy(Handle handle, ConsultationId id) {
        Generation keys = new Generations(vault).current(handle);
        truth.forEach((number, answer) -> {
            Contact contact = contacts.find(handle, keys, new Address("sms", number))
                    .orElseThrow()
                    .contact();
            List<Integer> choices =
                    OpenedBallots.of(handle, vault, contact.ballotSecret()).getOrDefault(id, List.of());
            if (!choices.equals(List.of(Integer.parseInt(answer) + 1))) {
                throw new IllegalStateException("The box does not hold what was said.");
            }
        });
        return handle.createQuery("select sealed from shard")
                .map((row, context) -> row.getBytes(1))
                .one();
    }

    private static String usual(Town town, ConsultationId id) {
        List<Integer> figures = town.released(id).orElseThrow().options();
        return figures.get(0) >= figures.get(1) ? YES : NO;
    }

    private List<Known> known(Handle handle, ConsultationId id, byte[] copy, String usual) {
        Generation keys = new Generations(vault).current(handle);
        Optional<byte[]> slots = opened(copy, id);
        List<Known> people = new ArrayList<>();
        for (Rows.Row row : Rows.of(handle, storage, "contact", "id")) {
            Contact contact = contacts.open(
                            handle, keys, new ParticipantId(HexFormat.of().parseHex(row.key())))
                    .orElseThrow()
                    .contact();
            Map<String, String> features = Known.features(row, contact);
            features.put("usual", usual);
            people.add(new Known(
                    features,
                    slots.flatMap(all -> slot(all, contact.ballotSecret())),
                    usual,
                    said(contact.address().value())));
        }
        return people;
    }

    private Optional<byte[]> opened(byte[] sealed, ConsultationId id) {
        return vault.names().stream()
                .map(name -> vault.find(name).orElseThrow())
                .flatMap(key -> List.of(key, key.derive("box")).stream())
                .flatMap(key -> LeftKeys.open(key, sealed, id.code() + "|0|0").stream())
                .findFirst();
    }

    /** What the slot says that a key left in the vault gives this person. */
    private Optional<String> slot(byte[] slots, byte[] ballotSecret) {
        for (String name : vault.names()) {
            Secret key = vault.find(name).orElseThrow();
            byte[] tag = key.derive("tag").hmac(ballotSecret);
            for (int at = 0; at < slots.length; at += SLOT) {
                if (Arrays.equals(slots, at, at + TAG, tag, 0, TAG)) {
                    return Optional.of(Integer.toString(slots[at + TAG + 1] - 1));
                }
            }
        }
        return Optional.empty();
    }
}
