package nl.meepraten.attack.disk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.BackedUp;
import nl.meepraten.attack.town.Evidence;
import nl.meepraten.attack.town.LeftKeys;
import nl.meepraten.attack.town.Life;
import nl.meepraten.attack.town.Person;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.attack.Needles;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.MemoryKeys;

/** Looks for people who had themselves wiped: in every byte, in yesterday's database with today's keys, and when they join again. */
public final class Wipe implements Attack {

    @Override
    public String name() {
        return "16 wipe";
    }

    @Override
    public String tried(Arena arena) {
        return "every byte for three people who sent WIS; every copy of the contacts and parcels with every key that is left;"
                + " joining again, on the same day and the next";
    }

    @Override
    public String control() {
        return "a vault that forgets to destroy the keys of contacts of the day before";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public boolean sharesTheTown() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        Evidence evidence = leaky ? arena.leaked() : arena.evidence();
        Needles needles = new Needles();
        List<byte[]> addresses = new ArrayList<>();
        for (Person person : evidence.life().wiped) {
            Life.traces(needles, person);
            addresses.add(person.address().value().getBytes(StandardCharsets.UTF_8));
        }
        Finding found =
                Finding.none(needles.in(List.of(evidence.folder()))).and(Finding.none(opened(evidence, addresses)));
        return leaky ? found : found.and(Finding.none(again(arena)));
    }

    private static List<String> opened(Evidence evidence, List<byte[]> addresses) {
        LeftKeys left = new LeftKeys(evidence);
        List<String> found = new ArrayList<>();
        int readable = 0;
        for (Path copy : BackedUp.copies(evidence)) {
            for (byte[] sealed : BackedUp.parcels(copy)) {
                Optional<byte[]> parcel = left.open(sealed, "parcel");
                if (parcel.isPresent() && addresses.stream().anyMatch(address -> contains(parcel.get(), address))) {
                    found.add("a parcel for a wiped person in " + copy.getFileName());
                }
            }
            for (byte[] sealed : BackedUp.contacts(copy)) {
                Optional<byte[]> record = left.open(sealed, "contact");
                readable += record.isPresent() ? 1 : 0;
                if (record.isPresent() && addresses.stream().anyMatch(address -> contains(record.get(), address))) {
                    found.add("a wiped person in " + copy.getFileName());
                }
            }
        }
        if (readable == 0) {
            throw new IllegalStateException("Not even today's backup can be read: the attempt proves nothing.");
        }
        return found;
    }

    private static boolean contains(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    /** Someone who comes back is new: nothing that is drawn is as it was; the lookup, under the key of the day, from the night on. */
    private static List<String> again(Arena arena) {
        Path folder = arena.fresh("wipe");
        Ids ids = Ids.secure();
        String number = Person.number(16, 0);
        List<String> same = new ArrayList<>();
        try (Town town = new Town(folder, arena.storage.open(folder), new MemoryKeys(ids), Town.START, ids, Map.of())) {
            town.participant(number).joins("HAVEN");
            List<byte[]> first = drawn(town, number);
            town.participant(number).texts("WIS").joins("HAVEN");
            compare("at once", first.subList(0, 4), drawn(town, number), same);
            town.participant(number).texts("WIS");
            town.passTheNight();
            town.participant(number).joins("HAVEN");
            compare("the next day", first, drawn(town, number), same);
        }
        return same;
    }

    private static void compare(String when, List<byte[]> before, List<byte[]> after, List<String> same) {
        for (int value = 0; value < before.size(); value++) {
            if (Arrays.equals(before.get(value), after.get(value))) {
                same.add("value " + value + " is the same " + when);
            }
        }
    }

    private static List<byte[]> drawn(Town town, String number) {
        return town.database.read(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            Contacts contacts = new Contacts(Ids.secure());
            Address address = new Address("sms", number);
            Contacts.Read read = contacts.find(handle, keys, address).orElseThrow();
            return List.of(
                    read.id().bytes(),
                    read.token(),
                    read.contact().enrolment(),
                    read.contact().ballotSecret(),
                    contacts.raw(handle, keys, address).orElseThrow().lookup());
        });
    }
}
