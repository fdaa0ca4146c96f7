package nl.meepraten.bot.channel.simulator;

/**
 * An invented person to be for a while.
 *
 * @param key how the page's address calls them; also the key of their name in the words
 * @param number of their phone; begins with a range no phone has
 */
record Persona(String key, String number) {}
