package nl.meepraten.attack.town;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log as the program writes it, at its most talkative; and beside it all that our own code says, without the net that
 * blanks what looks like a number.
 */
public final class Talkative implements AutoCloseable {

    private static final String OURS = "nl.meepraten";

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    private Talkative(Path folder) {
        configure(() -> {
            context.putProperty("meepraten.logs", folder.toString());
            JoranConfigurator program = new JoranConfigurator();
            program.setContext(context);
            program.doConfigure(Talkative.class.getResource("/nl/meepraten/config/logback-files.xml"));
        });
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.TRACE);
        root.detachAppender("console");
        context.getLogger(OURS).addAppender(unblanked(folder.resolve("unblanked.log")));
    }

    public static Talkative in(Path folder) {
        return new Talkative(folder);
    }

    private FileAppender<ILoggingEvent> unblanked(Path file) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level %logger %msg%n%ex");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    private interface Configuration {
        void apply() throws JoranException;
    }

    private void configure(Configuration configuration) {
        try {
            context.reset();
            configuration.apply();
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The log is again what it was. */
    @Override
    public void close() {
        configure(() -> new ContextInitializer(context).autoConfig());
    }
}
