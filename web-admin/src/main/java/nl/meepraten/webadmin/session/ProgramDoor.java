package nl.meepraten.webadmin.session;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.Problem;

/**
 * The way in for other programs, with the one token that the administrator chose: {@code Authorization: Bearer ...}. As long
 * as there is no token there is nothing behind it. Guessing is slowed down as it is for passwords: from an address one wrong
 * token may come five times in fifteen minutes, and all wrong ones together a hundred times; then the right one waits too.
 */
public final class ProgramDoor {

    private static final String SCHEME = "bearer ";

    private final Optional<ApiToken> token;
    private final Attempts attempts;
    private final Pages pages;

    /** @param clock the real one, also in the demo */
    public ProgramDoor(Optional<ApiToken> token, Clock clock, Pages pages) {
        this.token = token;
        this.attempts = new Attempts(clock);
        this.pages = pages;
    }

    private enum Verdict {
        WELCOME,
        WRONG,
        TOO_OFTEN
    }

    /** Lets who knows the token through. */
    public Handler behind(Handler handler) {
        return whenOn(context -> {
            switch (verdict(context)) {
                case WELCOME -> handler.handle(context);
                case WRONG -> {
                    context.header("WWW-Authenticate", "Bearer realm=\"meepraten\"");
                    refuse(context, HttpStatus.UNAUTHORIZED, "api.wrong");
                }
                case TOO_OFTEN -> {
                    context.header("Retry-After", Long.toString(Attempts.WINDOW.toSeconds()));
                    refuse(context, HttpStatus.TOO_MANY_REQUESTS, "api.tooOften");
                }
            }
        });
    }

    /** Lets everyone through, when there is a token. */
    public Handler whenOn(Handler handler) {
        return context -> {
            context.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
            if (token.isPresent()) {
                handler.handle(context);
            } else {
                refuse(context, HttpStatus.NOT_FOUND, "api.off");
            }
        };
    }

    /** @param key of the words that say why and what to do */
    public void refuse(Context context, HttpStatus status, String key) {
        Problem.answer(context, status, pages.words(context).say(key));
    }

    /** One at a time, so that many at once are no way around and no reason to be refused. */
    private synchronized Verdict verdict(Context context) {
        String typed = typed(context);
        if (typed.isEmpty()) {
            return Verdict.WRONG;
        }
        String guess = HexFormat.of().formatHex(ApiToken.digest(typed));
        if (!attempts.begin(guess, context.ip())) {
            return Verdict.TOO_OFTEN;
        }
        if (token.filter(right -> right.is(typed)).isEmpty()) {
            return Verdict.WRONG;
        }
        attempts.succeeded(guess, context.ip());
        return Verdict.WELCOME;
    }

    private static String typed(Context context) {
        String header = Optional.ofNullable(context.header("Authorization")).orElse("");
        return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).strip()
                : "";
    }
}
