package nl.meepraten.bot.channel.telegram;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A call to Telegram that did not do what was asked. Takes the place of the library's exceptions, whose messages and
 * causes may repeat a text, a chat or the token in an address: it holds kinds and figures, and never a cause.
 */
final class TelegramTrouble extends RuntimeException {

    /** How far the call came. */
    enum Kind {
        /** Telegram was not reached; nothing happened there. */
        NOT_REACHED,
        /** No answer, or one that cannot be read: anything may have happened. */
        NO_ANSWER,
        /** Telegram answered that it will not. */
        ANSWERED
    }

    /** What Telegram says of the person, if it does. */
    enum About {
        NOBODY,
        /** Blocked the bot, or left Telegram. */
        GONE,
        NO_SUCH_CHAT
    }

    private static final long serialVersionUID = 1L;

    private static final Set<String> GONE =
            Set.of("Forbidden: bot was blocked by the user", "Forbidden: user is deactivated");
    private static final String NO_SUCH_CHAT = "Bad Request: chat not found";

    private final Kind kind;
    private final About about;
    private final int status;
    private final int waitSeconds;

    private TelegramTrouble(Kind kind, About about, int status, int waitSeconds) {
        super("Telegram: " + kind + ", status " + status);
        this.kind = kind;
        this.about = about;
        this.status = status;
        this.waitSeconds = waitSeconds;
    }

    static TelegramTrouble of(TelegramApiException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException) {
                return new TelegramTrouble(Kind.NOT_REACHED, About.NOBODY, 0, 0);
            }
            // Without a description it was no answer of Telegram's but, say, of a proxy.
            if (cause instanceof TelegramApiRequestException answer && answer.getApiResponse() != null) {
                return answered(answer);
            }
        }
        return new TelegramTrouble(Kind.NO_ANSWER, About.NOBODY, 0, 0);
    }

    private static TelegramTrouble answered(TelegramApiRequestException answer) {
        int wait = Optional.ofNullable(answer.getParameters())
                .flatMap(parameters -> Optional.ofNullable(parameters.getRetryAfter()))
                .orElse(0);
        int code = Optional.ofNullable(answer.getErrorCode()).orElse(0);
        return new TelegramTrouble(Kind.ANSWERED, about(answer.getApiResponse()), code, wait);
    }

    private static About about(String description) {
        if (GONE.contains(description)) {
            return About.GONE;
        }
        return NO_SUCH_CHAT.equals(description) ? About.NO_SUCH_CHAT : About.NOBODY;
    }

    Kind kind() {
        return kind;
    }

    About about() {
        return about;
    }

    /** Telegram's code, as of HTTP; 0 when there was none. */
    int status() {
        return status;
    }

    /** Whether the same call would be refused again, whatever happens in between. */
    boolean forGood() {
        return status == 400 || status == 403;
    }

    Optional<Duration> waitAsked() {
        return waitSeconds > 0 ? Optional.of(Duration.ofSeconds(waitSeconds)) : Optional.empty();
    }
}
