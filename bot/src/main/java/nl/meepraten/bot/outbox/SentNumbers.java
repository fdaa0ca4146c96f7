package nl.meepraten.bot.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Trail;

/**
 * Numbers of messages we sent, until their receiver's record is sealed anyway, in the next turn or at night: written
 * down at once they would show in the tables to whom something went. A crash loses them, and then WIS leaves those
 * messages where they are.
 */
public final class SentNumbers {

    private final List<Noted> noted = new ArrayList<>();

    /** One message to one person. */
    public record Noted(Person person, Trail.Mark mark) {
        @Override
        public String toString() {
            return "[secret]";
        }
    }

    synchronized void note(Parcel parcel, int number, boolean buttons, Instant now) {
        noted.add(new Noted(Person.of(parcel), new Trail.Mark(number, hour(now), buttons)));
    }

    /** What waits for whoever has this address. */
    public synchronized List<Noted> of(Address address) {
        return noted.stream()
                .filter(one -> one.person().address().equals(address))
                .toList();
    }

    /** The contact as it has to be written: with what of {@code waiting} is his or hers, and nothing too old. */
    public static Contact applied(Contact contact, List<Noted> waiting, Instant now) {
        List<Trail.Mark> more = waiting.stream()
                .filter(one -> one.person().equals(Person.of(contact)))
                .map(Noted::mark)
                .toList();
        return contact.leaving(contact.trail().and(more).in(hour(now)));
    }

    /** Once these are in a record, or need not be. */
    public synchronized void forget(List<Noted> written) {
        noted.removeAll(written);
    }

    /** Once everybody's record is written. */
    public synchronized void forgetAll() {
        noted.clear();
    }

    /** When a chat is emptied: also what was sent to this person since it was decided. */
    synchronized Tidying completed(Parcel parcel) {
        List<Integer> all = new ArrayList<>(parcel.tidying().deleted());
        if (!all.isEmpty()) {
            noted.stream()
                    .filter(one -> one.person().equals(Person.of(parcel)))
                    .forEach(one -> all.add(one.mark().number()));
        }
        return new Tidying(parcel.tidying().withoutButtons(), all);
    }

    /** Hours since 1970. */
    public static long hour(Instant now) {
        return now.getEpochSecond() / 3600;
    }
}
