package nl.meepraten.bot.outbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Pace;

/**
 * People on whose behalf the provider refuses our texts: they texted STOP to the provider itself, and that counts as a
 * STOP to us. Writing it down at once would show in the tables whose parcel was refused, so it is known in memory only
 * until their record is sealed anyway: in their next turn, in the next round, or at night. Lost in a crash, it is learned
 * again from the next refusal. A number that cannot get texts at all is something else: only the parcel goes.
 */
public final class Blocked {

    private final Set<Person> noted = ConcurrentHashMap.newKeySet();

    void note(Parcel parcel) {
        noted.add(Person.of(parcel));
    }

    boolean has(Parcel parcel) {
        return noted.contains(Person.of(parcel));
    }

    /**
     * The contact as it has to be written: stopped today when the provider said so.
     *
     * @param today epoch day
     */
    public Contact applied(Contact contact, long today) {
        boolean stops =
                noted.contains(Person.of(contact)) && contact.participant().pace() != Pace.STOPPED;
        return stops ? contact.hearing(Pace.STOPPED, today) : contact;
    }

    public boolean has(Address address) {
        return noted.stream().anyMatch(person -> person.address().equals(address));
    }

    /** Once a turn of this person is written: from there on the record tells. */
    public void forget(Address address) {
        noted.removeIf(person -> person.address().equals(address));
    }

    /** Once everybody's record is written. */
    public void forgetAll() {
        noted.clear();
    }
}
