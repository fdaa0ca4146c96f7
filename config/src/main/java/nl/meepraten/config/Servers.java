package nl.meepraten.config;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.function.Consumer;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Starts a web server the way all of ours are: small requests only, virtual threads, running requests may finish. */
final class Servers {

    private static final long LARGEST_REQUEST = 256 * 1024;

    /** How long running requests may take to finish, in milliseconds. */
    private static final long STOP_TIMEOUT = 10_000;

    private Servers() {}

    static AutoCloseable start(String bind, int port, Consumer<JavalinConfig> pages) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = LARGEST_REQUEST;
            config.concurrency.useVirtualThreads = true;
            config.jetty.modifyServer(jetty -> {
                jetty.setStopTimeout(STOP_TIMEOUT);
                jetty.insertHandler(new GracefulHandler());
            });
            pages.accept(config);
        });
        server.start(bind, port);
        return server::stop;
    }
}
