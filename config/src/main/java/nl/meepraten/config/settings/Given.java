package nl.meepraten.config.settings;

/**
 * What was set for one key.
 *
 * @param origin where, for people: a file with its line, or an environment variable
 */
record Given(String text, String origin) {}
