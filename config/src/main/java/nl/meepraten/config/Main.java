package nl.meepraten.config;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.config.command.AdminCommand;
import nl.meepraten.config.command.BackupCommand;
import nl.meepraten.config.command.Console;
import nl.meepraten.config.command.DoctorCommand;
import nl.meepraten.config.command.HelpCommand;
import nl.meepraten.config.command.InviteCommand;
import nl.meepraten.config.command.PublishCommand;
import nl.meepraten.config.command.RedactCommand;
import nl.meepraten.config.command.RestoreCommand;
import nl.meepraten.config.command.ResultsCommand;
import nl.meepraten.config.settings.SettingsReader;
import nl.meepraten.config.understand.UnderstandCommand;
import nl.meepraten.config.words.Nearest;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line. Exit codes: 0 well, 1 trouble that one sentence can mend, 2 not understood, 75 start me again. */
public final class Main {

    static final int TROUBLE = 1;
    static final int NOT_UNDERSTOOD = 2;

    private final Path root;
    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /** @param root the folder with {@code config} in it */
    Main(Path root, Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
        this.root = root;
        this.environment = environment;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("meepraten.root", "."));
        System.exit(new Main(root, System.getenv(), System.in, System.out, System.err).run(arguments));
    }

    /** Does what is asked and returns the exit code. */
    int run(String... arguments) {
        return commands(new Console(new SettingsReader(root, environment), out)).execute(arguments);
    }

    private CommandLine commands(Console console) {
        return new CommandLine(new RunCommand(console))
                .addSubcommand(new HelpCommand(console))
                .addSubcommand(new DoctorCommand(console))
                .addSubcommand(new PublishCommand(console, Clock.systemUTC()))
                .addSubcommand(new ResultsCommand(console, Clock.systemUTC()))
                .addSubcommand(new RedactCommand(console, in, err))
                .addSubcommand(new UnderstandCommand(console, in, err))
                .addSubcommand(new BackupCommand(console, Clock.systemUTC()))
                .addSubcommand(new RestoreCommand(console, Clock.systemUTC()))
                .addSubcommand(new CommandLine(new AdminCommand())
                        .addSubcommand(new InviteCommand(console, Clock.systemUTC())))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, words) -> notUnderstood(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    private int notUnderstood(CommandLine.ParameterException e) {
        err.println(explain(e));
        return NOT_UNDERSTOOD;
    }

    private static String explain(CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return Sentence.TOO_FEW_WORDS.with(usage(command));
        }
        String word = unmatched.getUnmatched().getFirst();
        if (word.startsWith("-")) {
            return Sentence.UNKNOWN_OPTION.with(word, Nearest.question(word, options(command)));
        }
        Collection<String> subcommands = command.getSubcommands().keySet();
        return subcommands.isEmpty()
                ? Sentence.TOO_MANY_WORDS.with(word, usage(command))
                : Sentence.UNKNOWN_COMMAND.with(
                        word,
                        Nearest.question(
                                word,
                                Stream.concat(subcommands.stream(), Stream.of("test", "bench", "attack"))
                                        .toList()));
    }

    private static Collection<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet();
    }

    /** How the command is typed, as its own description says. */
    private static String usage(CommandLine command) {
        return Optional.of(command.getCommandSpec().usageMessage().customSynopsis())
                .filter(lines -> lines.length > 0)
                .map(lines -> lines[0])
                .orElse("help");
    }

    private int failed(Exception e) {
        if (e instanceof Trouble trouble) {
            err.println(trouble.sentence());
        } else {
            LoggerFactory.getLogger(Main.class).error("A bug ended the command.", e);
            err.println(Sentence.BUG.with(e.getClass().getSimpleName()));
        }
        return TROUBLE;
    }
}
