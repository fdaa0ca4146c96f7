package nl.meepraten.bot.timer.canary;

import org.jdbi.v3.core.Handle;

/** The timer passes handles on and never queries. */
public final class TimerThatQueries {
    int count(Handle handle) {
        return handle.createQuery("select 1").mapTo(Integer.class).one();
    }
}
