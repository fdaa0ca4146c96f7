package nl.meepraten.bot.channel.simulator;

import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.core.contact.Address;

/**
 * An invented person to be for a while.
 *
 * @param key how the page's address calls them; also the key of their name in the words
 * @param number of their phone; begins with a range no phone has
 * @param channel which of our numbers they text to: the ordinary or the discreet one
 */
record Persona(String key, String number, ChannelKind channel) {

    Address address() {
        return channel.address(number);
    }
}
