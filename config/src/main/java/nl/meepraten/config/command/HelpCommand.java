package nl.meepraten.config.command;

import java.util.Optional;
import nl.meepraten.config.words.Sentence;
import picocli.CommandLine.Command;

/** Says what can be typed. */
@Command(name = "help", customSynopsis = "help")
public final class HelpCommand implements Runnable {

    private final Console console;

    public HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().println(Sentence.HELP.with(version()));
    }

    /** The version in the jar; run from classes there is none. */
    public static String version() {
        return Optional.ofNullable(HelpCommand.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
