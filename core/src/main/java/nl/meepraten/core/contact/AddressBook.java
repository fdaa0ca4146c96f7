package nl.meepraten.core.contact;

import java.util.Optional;
import nl.meepraten.core.database.Locks;
import nl.meepraten.core.vault.Generation;
import org.jdbi.v3.core.Handle;

/**
 * Swaps an address for the id of the record that holds it, by a keyed hash that changes every night. Without the key of
 * the day no address can be looked up, not even one that somebody guesses.
 */
public final class AddressBook {

    private final ContactSql sql = new ContactSql();

    public Optional<ParticipantId> find(Handle handle, Generation keys, Address address) {
        return sql.find(handle, lookup(keys, address)).map(ParticipantId::new);
    }

    /** Lets another message from the same address wait until this one is done; also for a first contact. */
    public void lock(Handle handle, Generation keys, Address address) {
        Locks.take(handle, Locks.Thing.CONTACT, lookup(keys, address));
    }

    static byte[] lookup(Generation keys, Address address) {
        return keys.lookup().hmac(address.forLookup());
    }
}
