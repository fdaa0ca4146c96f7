package nl.meepraten.config;

import java.util.Optional;
import nl.meepraten.config.words.Sentence;
import picocli.CommandLine.Command;

/** Says what can be typed. */
@Command(name = "help", customSynopsis = "help")
final class HelpCommand implements Runnable {

    private final Console console;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().println(Sentence.HELP.with(version()));
    }

    /** The version in the jar; run from classes there is none. */
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(zelf gebouwd)");
    }
}
