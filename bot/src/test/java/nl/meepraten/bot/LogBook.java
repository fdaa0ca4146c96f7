package nl.meepraten.bot;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Everything some loggers say, stack traces included, while it is open. */
public final class LogBook implements AutoCloseable {

    private final List<Logger> loggers;
    private final List<Optional<Level>> levels = new ArrayList<>();
    private final ListAppender<ILoggingEvent> book = new ListAppender<>();

    private LogBook(List<Logger> loggers) {
        this.loggers = loggers;
        book.start();
        for (Logger logger : loggers) {
            levels.add(Optional.ofNullable(logger.getLevel()));
            logger.setLevel(Level.TRACE);
            logger.setAdditive(false);
            logger.addAppender(book);
        }
    }

    public static LogBook everything(String... names) {
        return new LogBook(Stream.of(names)
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList());
    }

    public List<String> lines() {
        return List.copyOf(book.list).stream()
                .map(event -> event.getFormattedMessage()
                        + Optional.ofNullable(event.getThrowableProxy())
                                .map(ThrowableProxyUtil::asString)
                                .orElse(""))
                .toList();
    }

    @Override
    public void close() {
        for (int i = 0; i < loggers.size(); i++) {
            loggers.get(i).detachAppender(book);
            loggers.get(i).setAdditive(true);
            loggers.get(i).setLevel(levels.get(i).orElse(null));
        }
    }
}
