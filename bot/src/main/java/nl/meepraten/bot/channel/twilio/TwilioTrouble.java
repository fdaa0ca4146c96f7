package nl.meepraten.bot.channel.twilio;

import com.twilio.exception.ApiException;
import java.time.Duration;
import java.util.Optional;

/**
 * A call to Twilio that did not do what was asked. Takes the place of the SDK's exceptions, whose messages repeat
 * numbers and texts: it holds a kind and two figures, and never a cause.
 */
final class TwilioTrouble extends RuntimeException {

    /** How far the call came. */
    enum Kind {
        /** Twilio was not reached; nothing happened there. */
        NOT_REACHED,
        /** Twilio answered that it is too busy; nothing happened there. */
        BUSY,
        /** No answer, or one that cannot be read: anything may have happened. */
        NO_ANSWER,
        /** Twilio answered with an HTTP status that is no success. */
        ANSWERED
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int status;
    private final int code;
    private final long waitSeconds;

    private TwilioTrouble(Kind kind, int status, int code, long waitSeconds) {
        super("Twilio: " + kind + ", status " + status + ", code " + code);
        this.kind = kind;
        this.status = status;
        this.code = code;
        this.waitSeconds = waitSeconds;
    }

    static TwilioTrouble notReached() {
        return new TwilioTrouble(Kind.NOT_REACHED, 0, 0, 0);
    }

    static TwilioTrouble noAnswer() {
        return new TwilioTrouble(Kind.NO_ANSWER, 0, 0, 0);
    }

    /** @param waitSeconds what Twilio asks us to wait, 0 when it does not say */
    static TwilioTrouble busy(int status, long waitSeconds) {
        return new TwilioTrouble(Kind.BUSY, status, 0, waitSeconds);
    }

    static TwilioTrouble of(ApiException exception) {
        int status = Optional.ofNullable(exception.getStatusCode()).orElse(0);
        int code = Optional.ofNullable(exception.getCode()).orElse(0);
        return status == 0 ? noAnswer() : new TwilioTrouble(Kind.ANSWERED, status, code, 0);
    }

    Kind kind() {
        return kind;
    }

    /** HTTP status, 0 when there was no answer. */
    int status() {
        return status;
    }

    /** Twilio's own number for what happened, 0 when it gave none. */
    int code() {
        return code;
    }

    Optional<Duration> waitAsked() {
        return waitSeconds > 0 ? Optional.of(Duration.ofSeconds(waitSeconds)) : Optional.empty();
    }
}
