package nl.meepraten.bot.channel.twilio;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Twilio hands in what people text and what became of our texts. Takes signed posts only; answers 200 when a
 * message has been handled for good, and 503 when it has to stay with Twilio.
 */
public final class TwilioWebhook {

    /** In bytes; 20,000 characters of any kind fit, each escaped to twelve. Twilio's longest message has 1,600. */
    public static final int LARGEST_REQUEST = 256 * 1024;

    static final String MESSAGES = "/webhooks/twilio/messages";
    static final String STATUS = "/webhooks/twilio/status";
    static final String ROUND = "round";

    /** One number, one short code, or the name some senders have instead. */
    private static final Pattern SENDER =
            Pattern.compile("\\+[1-9][0-9]{6,14}|[0-9]{3,8}|(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9&_ -]{0,10}");

    /**
     * Twilio signs names and values one after the other, with nothing in between. A field that may end anywhere could have
     * the next one pushed into it, and a message that was handled would come back as another one.
     */
    private static final Pattern MESSAGE_ID = Pattern.compile("(?:SM|MM)[0-9a-fA-F]{32}");

    private static final Pattern OUR_NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private static final Pattern ROUND_CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final String NO_REPLY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>";
    private static final int DRAINED = 4 * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(TwilioWebhook.class);

    private final TwilioAccount account;
    private final Optional<String> discreet;
    private final Signature signature;
    private final Inbox inbox;
    private final RoundReceipts receipts;
    private final Clock clock;

    /** @param discreet the number for places where somebody else may read along, if there is one */
    public TwilioWebhook(
            TwilioAccount account, Optional<String> discreet, Inbox inbox, RoundReceipts receipts, Clock clock) {
        this.account = account;
        this.discreet = discreet;
        this.signature = new Signature(account.settings().authToken());
        this.inbox = inbox;
        this.receipts = receipts;
        this.clock = clock;
    }

    public void routes(JavalinConfig config) {
        config.routes.post(MESSAGES, genuine(this::message));
        config.routes.post(STATUS, genuine(this::status));
    }

    /** What to do with a request that is surely Twilio's. */
    private interface Genuine {
        HttpStatus handle(Context context, Form form);
    }

    private Handler genuine(Genuine next) {
        return context -> {
            HttpStatus answer = checked(context, next);
            context.status(answer);
            if (answer == HttpStatus.OK) {
                context.contentType("text/xml").result(NO_REPLY);
            } else {
                context.contentType("text/plain").result(answer.getMessage());
            }
        };
    }

    private HttpStatus checked(Context context, Genuine next) throws IOException {
        byte[] body = context.req().getInputStream().readNBytes(LARGEST_REQUEST + 1);
        if (body.length > LARGEST_REQUEST) {
            // Read on for a while, since a client that is still writing would not see the answer.
            context.req().getInputStream().readNBytes(DRAINED);
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        Optional<String> given = Optional.ofNullable(context.header("X-Twilio-Signature"));
        if (given.isEmpty()) {
            return HttpStatus.FORBIDDEN;
        }
        try {
            Form form = Form.parse(body);
            return signature.genuine(calledAddress(context), form, given.get())
                    ? handled(context, form, next)
                    : HttpStatus.FORBIDDEN;
        } catch (Form.Malformed e) {
            return HttpStatus.BAD_REQUEST;
        }
    }

    private String calledAddress(Context context) {
        String query =
                Optional.ofNullable(context.queryString()).map(q -> "?" + q).orElse("");
        return account.settings().publicAddress(context.req().getRequestURI() + query);
    }

    /** The edge where a bug or a sick database stops: its message could hold a text, so only its class is logged. */
    private static HttpStatus handled(Context context, Form form, Genuine next) {
        try {
            return next.handle(context, form);
        } catch (RuntimeException e) {
            LOG.error(
                    "A webhook request was not handled and stays with Twilio: {}",
                    e.getClass().getName());
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    private HttpStatus message(Context context, Form form) {
        Optional<String> from = form.field("From").filter(SENDER.asMatchPredicate());
        Optional<String> to = form.field("To").filter(OUR_NUMBER.asMatchPredicate());
        Optional<String> id = form.field("MessageSid").filter(MESSAGE_ID.asMatchPredicate());
        if (from.isEmpty() || to.isEmpty() || id.isEmpty()) {
            return HttpStatus.BAD_REQUEST;
        }
        // Without a text, as with only a picture, it is an empty message. The picture is never fetched.
        String text = form.field("Body").orElse("");
        boolean discreetly = discreet.equals(to);
        ChannelKind kind = discreetly ? ChannelKind.DISCREET_SMS : ChannelKind.SMS;
        inbox.receive(new InboundMessage(kind.address(from.get()), id.get(), text, clock.instant()));
        account.deleteSoon(id.get());
        return HttpStatus.OK;
    }

    private HttpStatus status(Context context, Form form) {
        Optional<String> round = Optional.ofNullable(context.queryParam(ROUND)).filter(ROUND_CODE.asMatchPredicate());
        Optional<String> status = form.field("MessageStatus");
        if (round.isEmpty() || status.isEmpty()) {
            return HttpStatus.BAD_REQUEST;
        }
        switch (status.get()) {
            case "delivered" -> receipts.delivered(round.get());
            case "failed", "undelivered" -> receipts.failed(round.get());
            default -> {
                // On its way: nothing to count yet.
            }
        }
        return HttpStatus.OK;
    }
}
