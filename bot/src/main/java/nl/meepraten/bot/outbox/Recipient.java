package nl.meepraten.bot.outbox;

import java.util.Arrays;
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

    public Recipient(Database database, Generations generations, Contacts contacts) {
        this.database = database;
        this.generations = generations;
        this.contacts = contacts;
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
                .isPresent();
    }

    private static boolean wants(Pace pace, boolean round) {
        return switch (pace) {
            case ACTIVE -> true;
            case PAUSED -> !round;
            case STOPPED -> false;
        };
    }
}
