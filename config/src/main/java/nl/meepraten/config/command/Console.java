package nl.meepraten.config.command;

import java.io.PrintStream;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command gets: the settings when it needs them, and where to print. */
public final class Console {

    private final SettingsReader reader;
    private final PrintStream out;

    @Option(names = "--demo", scope = ScopeType.INHERIT)
    private boolean demo;

    public Console(SettingsReader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /** The settings of the demo town when that was asked for, else the real ones. */
    public Settings settings() {
        return reader.read(demo);
    }

    /** Gets what was asked for, and nothing else. */
    public PrintStream out() {
        return out;
    }
}
