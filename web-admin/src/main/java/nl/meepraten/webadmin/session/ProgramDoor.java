package nl.meepraten.webadmin.session;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.Problem;

/**
 * The way in for other programs, with the one token that the administrator chose: {@code Authorization: Bearer ...}. As long
 * as there is no token there is nothing behind it. Wrong tokens are not counted: one of 32 characters cannot be guessed, and who is kept
 * out because somebody guesses is the real program.
 */
public final class ProgramDoor {

    private static final String SCHEME = "bearer ";

    private final Optional<ApiToken> token;
    private final Pages pages;

    public ProgramDoor(Optional<ApiToken> token, Pages pages) {
        this.token = token;
        this.pages = pages;
    }

    /** Lets who knows the token through. */
    public Handler behind(Handler handler) {
        return whenOn(context -> {
            if (token.filter(right -> right.is(typed(context))).isPresent()) {
                handler.handle(context);
            } else {
                context.header("WWW-Authenticate", "Bearer realm=\"meepraten\"");
                refuse(context, HttpStatus.UNAUTHORIZED, "api.wrong");
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

    private static String typed(Context context) {
        String header = Optional.ofNullable(context.header("Authorization")).orElse("");
        return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).strip()
                : "";
    }
}
