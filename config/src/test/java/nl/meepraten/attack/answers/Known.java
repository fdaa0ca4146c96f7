package nl.meepraten.attack.answers;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.meepraten.attack.town.Rows;
import nl.meepraten.core.contact.Contact;

/**
 * What somebody who has disk and keys knows of one person after closing.
 *
 * @param opened what the old copy of the box says, if a key opens it
 * @param usual what most people answered, as published
 * @param truth what this person answered; for judging only
 */
record Known(Map<String, String> features, Optional<String> opened, String usual, String truth) {

    /** Figures are taken in bands of five, and drawn bytes for a few of their bits, so that there is something to learn from. */
    private static final int BAND = 20;

    private static final int BITS = 7;

    private static final long MINUTES_IN_DAY = 24 * 60;

    /** Everything about the row and in the record that could go together with an answer. */
    static Map<String, String> features(Rows.Row row, Contact contact) {
        Map<String, String> features = new TreeMap<>();
        row.numbers()
                .forEach((name, number) -> features.put("row " + name, Long.toString(number.longValue() % BAND / 4)));
        features.put("row", row.key().substring(0, 1));
        features.put("enrolment", Integer.toString(contact.enrolment()[0] & BITS));
        features.put("secret", Integer.toString(contact.ballotSecret()[0] & BITS));
        features.put("participant", contact.participant().toString());
        features.put("pace", Long.toString(contact.paceDay()));
        features.put("heard", contact.heard() / MINUTES_IN_DAY + " " + contact.heard() % MINUTES_IN_DAY / 60);
        features.put("thread", Boolean.toString(contact.thread().isPresent()));
        features.put("helped", Long.toString(contact.helped()));
        features.put("unasked", contact.unasked().toString());
        features.put("rounds", Integer.toString(contact.rounds().size()));
        features.put("trail", Integer.toString(contact.trail().marks().size()));
        features.put("rsvps", contact.rsvps().toString());
        features.put("told", Integer.toString(contact.told()));
        features.put("state", HexFormat.of().formatHex(contact.conversation()));
        return features;
    }
}
