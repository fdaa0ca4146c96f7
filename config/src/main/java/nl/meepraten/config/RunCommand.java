package nl.meepraten.config;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.meepraten.config.command.Console;
import nl.meepraten.config.command.HelpCommand;
import nl.meepraten.config.command.Home;
import nl.meepraten.config.doctor.Preflight;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Without a command: starts everything and waits until it is stopped. */
@Command(name = "meepraten", customSynopsis = "help")
final class RunCommand implements Callable<Integer> {

    /** Asks the launcher for a fresh process. */
    static final int RESTART = 75;

    private static final int START_SECONDS = 20;

    @Mixin
    private final Console console;

    @Option(names = {"-h", "--help"})
    private boolean help;

    @Option(names = {"-V", "--version"})
    private boolean version;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (help || version) {
            console.out().println((help ? Sentence.HELP : Sentence.VERSION).with(HelpCommand.version()));
            return 0;
        }
        Settings settings = console.settings();
        Preflight.check(settings);
        LogFiles.in(settings.folders().logs());
        CompletableFuture<Running> started = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaited(started).ifPresent(this::stop), "stopping"));
        try (Home home = Home.open(settings);
                Running running = Wiring.start(settings, console.out())) {
            started.complete(running);
            return switch (running.awaitEnd()) {
                case STOPPED -> 0;
                case RESTART -> RESTART;
            };
        } finally {
            started.cancel(false);
        }
    }

    /** A stop at the very end of the start waits for it; one that comes earlier breaks the start off, as a crash would. */
    private static Optional<Running> awaited(CompletableFuture<Running> started) {
        try {
            return Optional.of(started.get(START_SECONDS, TimeUnit.SECONDS));
        } catch (CancellationException | TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On Ctrl-C or a kill. Java would give the signal as its exit code; but a clean stop is no trouble, so it is 0. */
    private void stop(Running running) {
        if (running.isClosed()) {
            return;
        }
        int code = 0;
        try {
            running.close();
            console.out().println(Sentence.STOPPED.with());
            console.out().flush();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(RunCommand.class).error("Stopping went wrong.", e);
            code = Main.TROUBLE;
        }
        Runtime.getRuntime().halt(code);
    }
}
