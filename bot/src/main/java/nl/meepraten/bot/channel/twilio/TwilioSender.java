package nl.meepraten.bot.channel.twilio;

import com.twilio.rest.api.v2010.account.Message;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Delivery.Reason;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.core.contact.Address;

/** Sends SMS through Twilio. */
public final class TwilioSender implements Sender {

    /** The person texted STOP to Twilio itself. */
    private static final int UNSUBSCRIBED = 21610;

    /** No number, no mobile number, a landline, or not reachable from ours. */
    private static final Set<Integer> UNREACHABLE = Set.of(21211, 21214, 21217, 21612, 21614, 21635);

    /** A country we have not switched on. */
    private static final Set<Integer> NOT_ALLOWED = Set.of(21408);

    /** Our own number, login or queue is not in order: nothing is wrong with the receiver, so keep the text. */
    private static final Set<Integer> OURS_TO_MEND = Set.of(21212, 21603, 21606, 21611, 21659, 21660);

    private final TwilioAccount account;
    private final Clock clock;

    public TwilioSender(TwilioAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @Override
    public Delivery send(Address to, String text, Optional<String> roundCode) {
        try {
            account.send(to.value(), text, roundCode.map(this::callback));
            return new Delivery.Accepted();
        } catch (TwilioTrouble trouble) {
            return meaning(trouble);
        }
    }

    private URI callback(String roundCode) {
        String query = "?" + TwilioWebhook.ROUND + "=" + URLEncoder.encode(roundCode, StandardCharsets.UTF_8);
        return URI.create(account.settings().publicAddress(TwilioWebhook.STATUS + query));
    }

    private static Delivery meaning(TwilioTrouble trouble) {
        return switch (trouble.kind()) {
            case NOT_REACHED, BUSY -> new Delivery.TryLater(trouble.waitAsked());
            case NO_ANSWER -> new Delivery.Unknown();
            case ANSWERED -> answered(trouble.status(), trouble.code());
        };
    }

    private static Delivery answered(int status, int code) {
        if (code == UNSUBSCRIBED) {
            return new Delivery.Refused(Reason.BLOCKED);
        }
        if (UNREACHABLE.contains(code)) {
            return new Delivery.Refused(Reason.INVALID_NUMBER);
        }
        if (OURS_TO_MEND.contains(code)) {
            return new Delivery.TryLater(Optional.empty());
        }
        return switch (status) {
            case 401, 403, 404 ->
                NOT_ALLOWED.contains(code)
                        ? new Delivery.Refused(Reason.OTHER)
                        : new Delivery.TryLater(Optional.empty());
            default -> status >= 400 && status < 500 ? new Delivery.Refused(Reason.OTHER) : new Delivery.Unknown();
        };
    }

    /**
     * Twilio's list is all there is to ask, and the sweep empties it: about what may have been swept already this
     * cannot tell.
     */
    @Override
    public Sent alreadySent(Address to, String text, Instant since) {
        try {
            if (account.sentTo(to.value()).stream().anyMatch(message -> isThis(message, text, since))) {
                return Sent.YES;
            }
        } catch (TwilioTrouble trouble) {
            return Sent.CANNOT_TELL;
        }
        return since.isBefore(clock.instant().minus(TwilioSweep.YOUNGEST)) ? Sent.CANNOT_TELL : Sent.NO;
    }

    /** Twilio's times are in whole seconds, so one second is given. */
    private static boolean isThis(Message message, String text, Instant since) {
        return text.equals(message.getBody())
                && !message.getDateCreated().toInstant().isBefore(since.minusSeconds(1));
    }
}
