package nl.meepraten.bot.dialogue.canary;

import nl.meepraten.core.database.Database;

/** The dialogue may not reach storage, not even by a door of core. */
public record DialogueThatStores(Database database) {}
