package nl.meepraten.bot.channel.simulator;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.meepraten.bot.channel.ChannelKind;

/**
 * Where scripts and tests hand in what invented phones send, as a provider would: a form with {@code from}, {@code id}
 * and {@code text}, and {@code to=discreet} for the discreet number. Answers 204 when it has been handled for good, 503 when it has to be offered again.
 */
final class SimulatorWebhook {

    static final String MESSAGES = "/webhooks/simulator/messages";

    /** In bytes, as for a real provider. */
    static final int LARGEST_REQUEST = 256 * 1024;

    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Hand hand;

    SimulatorWebhook(Hand hand) {
        this.hand = hand;
    }

    void routes(JavalinConfig config) {
        config.routes.post(MESSAGES, Guard.local(this::message));
    }

    private void message(Context context) {
        context.status(handled(context));
    }

    private HttpStatus handled(Context context) {
        if (context.bodyAsBytes().length > LARGEST_REQUEST) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        Optional<String> from = Optional.ofNullable(context.formParam("from")).filter(NUMBER.asMatchPredicate());
        Optional<String> id = Optional.ofNullable(context.formParam("id")).filter(ID.asMatchPredicate());
        Optional<String> text = Optional.ofNullable(context.formParam("text"));
        if (from.isEmpty() || id.isEmpty() || text.isEmpty()) {
            return HttpStatus.BAD_REQUEST;
        }
        boolean discreet = "discreet".equals(context.formParam("to"));
        ChannelKind kind = discreet ? ChannelKind.DISCREET_SIMULATOR : ChannelKind.SIMULATOR;
        return hand.send(kind.address(from.get()), id.get(), text.get()).isPresent()
                ? HttpStatus.NO_CONTENT
                : HttpStatus.SERVICE_UNAVAILABLE;
    }
}
