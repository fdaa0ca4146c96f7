package nl.meepraten.bot.channel.simulator;

/** Someone to choose in the list of people. */
public record Choice(String key, String name, boolean chosen) {}
