package nl.meepraten.bot.outbox;

import java.util.Arrays;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/** Whether a parcel may still go to the person it was meant for. Asked anew before each send. */
public final class Recipient {

    private final Database database;
    private final Generations generations;
    private final Contacts contacts;
    private final OtherNumber otherNumber;

    public Recipient(Database database, Generations generations, Contacts contacts, OtherNumber otherNumber) {
        this.database = database;
        this.generations = generations;
        this.contacts = contacts;
        this.otherNumber = otherNumber;
    }

    boolean wants(Parcel parcel) {
        return database.read(handle -> wants(handle, generations.current(handle), parcel));
    }

    /** The same in a transaction, in which people lie under these keys. */
    public boolean wants(Handle handle, Generation keys, Parcel parcel) {
        if (parcel.goodbye()) {
            return true;
        }
        return contacts.find(handle, keys, parcel.to())
                .map(Contacts.Read::contact)
                .filter(contact -> Arrays.equals(contact.enrolment(), parcel.enrolment()))
                .filter(contact -> !contact.asleep())
                .filter(contact ->
                        wants(contact.participant().pace(), parcel.round().isPresent()))
                .filter(contact -> leaves(
                        otherNumber.said(handle, keys, contact),
                        contact,
                        parcel.round().isPresent()))
                .isPresent();
    }

    /** Whether what the same phone has on the other number, or said to it, leaves room for this. */
    private static boolean leaves(OtherNumber.Said said, Contact contact, boolean round) {
        return !said.wiped() && !said.stops(contact) && !(round && said.speaks());
    }

    private static boolean wants(Pace pace, boolean round) {
        return switch (pace) {
            case ACTIVE -> true;
            case PAUSED -> !round;
            case STOPPED -> false;
        };
    }
}
