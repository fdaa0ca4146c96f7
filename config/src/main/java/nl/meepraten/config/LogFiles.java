package nl.meepraten.config;

import java.nio.file.Path;

/** Switches the log files on, for the program itself only: a command beside it writes none. */
final class LogFiles {

    private LogFiles() {}

    /** Must come before the first line is logged, because the logger reads this once. */
    static void in(Path folder) {
        System.setProperty("meepraten.logs", folder.toString());
        System.setProperty("logback.configurationFile", "nl/meepraten/config/logback-files.xml");
    }
}
