package nl.meepraten.core.contact;

import java.nio.charset.StandardCharsets;

/**
 * Where someone can be reached: a phone number on the channel "sms". It is the one thing that names a person, so it
 * never prints itself: not in a log, an exception or a debugger's watch.
 *
 * @param channel lower-case name of the channel
 * @param value the number as that channel writes it: "+31612345678"
 */
public record Address(String channel, String value) {

    byte[] forLookup() {
        return (channel + "|" + value).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when either part is empty */
    public Address {
        if (channel.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("An address has a channel and a value.");
        }
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
