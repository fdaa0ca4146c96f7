package nl.meepraten.bot.channel.telegram;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.telegram.Update.Heard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Telegram brings what people write, one update at a time. Takes only what comes with our secret; answers 200 when
 * it has been handled for good, and 503 when it has to be brought again.
 */
public final class TelegramWebhook {

    public static final String PATH = "/webhooks/telegram";

    /** In bytes; far more than Telegram's longest message, with all it tells about it. */
    private static final int LARGEST_REQUEST = 256 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramWebhook.class);

    private final WebhookSecret secret;
    private final TelegramUpdates updates;
    private final UpdateReader reader = new UpdateReader();

    /**
     * The webhook of this bot; none when we fetch messages ourselves.
     *
     * @param clock the real one
     */
    public static Optional<TelegramWebhook> of(TelegramBot bot, Inbox inbox, Clock clock) {
        return bot.webhook().map(webhook -> new TelegramWebhook(bot, webhook.secret(), inbox, clock));
    }

    private TelegramWebhook(TelegramBot bot, WebhookSecret secret, Inbox inbox, Clock clock) {
        this.secret = secret;
        this.updates = new TelegramUpdates(bot, inbox, clock);
    }

    public void routes(JavalinConfig config) {
        config.routes.post(PATH, context -> {
            HttpStatus answer = answer(context);
            context.status(answer).contentType("text/plain").result(answer.getMessage());
        });
    }

    private HttpStatus answer(Context context) throws IOException {
        if (!secret.is(Optional.ofNullable(context.header("X-Telegram-Bot-Api-Secret-Token")))) {
            return HttpStatus.UNAUTHORIZED;
        }
        byte[] body = context.req().getInputStream().readNBytes(LARGEST_REQUEST + 1);
        if (body.length > LARGEST_REQUEST) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        // What cannot be read is nothing for us, and would not be readable the next time either.
        Optional<Update> update = reader.readOne(new String(body, StandardCharsets.UTF_8));
        return update.flatMap(Update::heard)
                .map(heard -> handled(update.get().number(), heard))
                .orElse(HttpStatus.OK);
    }

    /** The edge where a bug or a sick database stops: its message could hold a text, so only its class is logged. */
    private HttpStatus handled(long number, Heard heard) {
        try {
            updates.handle(number, heard);
            return HttpStatus.OK;
        } catch (RuntimeException e) {
            LOG.error(
                    "A message from Telegram was not handled and will be brought again: {}",
                    e.getClass().getName());
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }
}
