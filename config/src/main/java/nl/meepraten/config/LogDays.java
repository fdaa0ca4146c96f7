package nl.meepraten.config;

import ch.qos.logback.core.PropertyDefinerBase;
import nl.meepraten.core.retention.Kept;

/** Tells the logger how many days of log files are kept before today's. Made by {@code logback-files.xml}. */
public final class LogDays extends PropertyDefinerBase {

    @Override
    public String getPropertyValue() {
        return String.valueOf(Kept.LOG.amount() - 1);
    }
}
