package nl.meepraten.bot.channel.simulator;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps the phone to the computer it runs on. Binding to localhost is not enough for that: a site elsewhere can have its
 * name point here, or let a visitor's browser post here.
 */
final class Guard {

    private static final Pattern LOCAL =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);

    private Guard() {}

    /** Answers 403 when the page was not asked for by a local name, or when another site posts. */
    static Handler local(Handler next) {
        return context -> {
            String host = Optional.ofNullable(context.host()).orElse("");
            if (!LOCAL.matcher(host).matches() || fromElsewhere(context, host)) {
                throw new ForbiddenResponse();
            }
            next.handle(context);
        };
    }

    private static boolean fromElsewhere(Context context, String host) {
        return Optional.ofNullable(context.header("Origin"))
                .filter(origin -> !origin.equalsIgnoreCase("http://" + host))
                .isPresent();
    }
}
