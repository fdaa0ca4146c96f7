package nl.meepraten.attack.town;

import java.util.Random;
import nl.meepraten.core.contact.Address;

/**
 * Somebody who is attacked.
 *
 * @param yes what he or she thinks about the first question
 * @param canary a word that only he or she uses
 */
public record Person(Address address, String place, boolean yes, String canary) {

    private static final String[] PLACES = {"HAVEN", "SOEP", "SPOOR"};

    /** The number of one person in the town of a seed; no other town has it. */
    public static String number(long seed, int person) {
        return "+316%08d".formatted(10_000_000 + Math.floorMod(seed, 800_000) * 100 + person);
    }

    static Person invented(long seed, int person, Random chance) {
        boolean telegram = person % 10 == 9;
        String number = number(seed, person);
        return new Person(
                telegram ? new Address("telegram", "60" + number.substring(3)) : new Address("sms", number),
                PLACES[chance.nextInt(PLACES.length)],
                chance.nextInt(3) > 0,
                "kanarie" + Long.toString(1_000_000_000L + chance.nextInt(1_000_000_000), 36));
    }

    @Override
    public String toString() {
        return address.value();
    }
}
