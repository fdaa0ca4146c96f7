package nl.meepraten.bot.canary;

import org.jdbi.v3.core.Handle;

/** Queries belong behind a door. */
public final class BotThatQueries {
    int count(Handle handle) {
        return handle.createQuery("select 1").mapTo(Integer.class).one();
    }
}
