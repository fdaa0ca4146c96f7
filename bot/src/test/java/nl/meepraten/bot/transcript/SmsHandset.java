package nl.meepraten.bot.transcript;

import java.util.List;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.core.contact.Address;

/** An old phone: texts come and stay. */
final class SmsHandset implements Handset {

    private final Address address;
    private final ParticipantDriver driver;

    SmsHandset(Address address, ParticipantDriver driver) {
        this.address = address;
        this.driver = driver;
    }

    @Override
    public Address address() {
        return address;
    }

    @Override
    public void does(String typed) {
        driver.texts(typed);
    }

    @Override
    public List<Shown> unread() {
        return driver.unread().stream()
                .map(words -> new Shown(words, List.of()))
                .toList();
    }

    @Override
    public void looks() {
        driver.looks();
    }

    @Override
    public String screen() {
        return "";
    }
}
