package nl.meepraten.bot.outbox;

import java.util.Arrays;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;

/** One enrolment of an address, so that a later owner of it is somebody else; for what is known in memory only. */
record Person(Address address, String enrolment) {

    static Person of(Parcel parcel) {
        return new Person(parcel.to(), Arrays.toString(parcel.enrolment()));
    }

    static Person of(Contact contact) {
        return new Person(contact.address(), Arrays.toString(contact.enrolment()));
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
