package nl.meepraten.bot.channel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.meepraten.core.contact.Address;

/** The ways along which people and the program exchange messages. */
public enum ChannelKind {
    SMS(1),
    SIMULATOR(2),
    TELEGRAM(3),
    /** The number for places where somebody else may read along. */
    DISCREET_SMS(4),
    DISCREET_SIMULATOR(5);

    private final byte code;

    ChannelKind(int code) {
        this.code = (byte) code;
    }

    /** One byte for sealed records; a code is never given to another channel. */
    public byte code() {
        return code;
    }

    /** Whether whoever writes here is answered as if somebody else may hold the phone. */
    public boolean discreet() {
        return this == DISCREET_SMS || this == DISCREET_SIMULATOR;
    }

    /** The channel on which the same phone is, by the same number, when it texts to our other number. */
    public Optional<ChannelKind> otherNumber() {
        return switch (this) {
            case SMS -> Optional.of(DISCREET_SMS);
            case DISCREET_SMS -> Optional.of(SMS);
            case SIMULATOR -> Optional.of(DISCREET_SIMULATOR);
            case DISCREET_SIMULATOR -> Optional.of(SIMULATOR);
            case TELEGRAM -> Optional.empty();
        };
    }

    /** "sms"; the first part of an {@link Address}. */
    public String lowerCaseName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Address address(String value) {
        return new Address(lowerCaseName(), value);
    }

    /** @throws IllegalArgumentException when no channel has this code */
    public static ChannelKind of(byte code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No channel has code " + code + "."));
    }

    public static Optional<ChannelKind> named(String lowerCaseName) {
        return Arrays.stream(values())
                .filter(kind -> kind.lowerCaseName().equals(lowerCaseName))
                .findFirst();
    }

    /** @throws IllegalArgumentException when the address belongs to no known channel */
    public static ChannelKind of(Address address) {
        return named(address.channel())
                .orElseThrow(() -> new IllegalArgumentException("The address belongs to no known channel."));
    }
}
