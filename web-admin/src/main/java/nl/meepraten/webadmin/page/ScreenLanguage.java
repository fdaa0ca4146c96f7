package nl.meepraten.webadmin.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.meepraten.core.text.Language;

/**
 * In which language somebody reads our pages: Dutch, until he or she chooses otherwise. A cookie that says nothing else
 * remembers it. The choice is a plain link, since following one from elsewhere does no harm.
 */
public final class ScreenLanguage {

    /** Where the link leads: {@code ?naar=en&terug=/vragen}. */
    public static final String PATH = "/taal";

    private static final String COOKIE = "taal";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final boolean secure;

    /** @param secure whether the site is reached by https, so that the cookie travels by nothing else */
    public ScreenLanguage(boolean secure) {
        this.secure = secure;
    }

    /** @param roles who may choose */
    public void routes(JavalinConfig config, RouteRole... roles) {
        config.routes.get(PATH, this::choose, roles);
    }

    /** The language of this request. */
    public static Language of(Context context) {
        return find(Optional.ofNullable(context.cookie(COOKIE))).orElse(Language.NL);
    }

    /**
     * Where the link to the other language leads; empty for the answer to a form, which cannot be shown again by its
     * address.
     */
    static Optional<String> link(Context context, Language other) {
        if (context.method() != HandlerType.GET) {
            return Optional.empty();
        }
        String here = context.path()
                + Optional.ofNullable(context.queryString())
                        .map(query -> "?" + query)
                        .orElse("");
        return Optional.of(PATH + "?naar=" + other.iso() + "&terug=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    private void choose(Context context) {
        find(Optional.ofNullable(context.queryParam("naar"))).ifPresent(language -> remember(context, language));
        String back = Optional.ofNullable(context.queryParam("terug")).orElse("");
        context.header("Cache-Control", "no-store");
        context.redirect(isOurs(back) ? back : "/", HttpStatus.SEE_OTHER);
    }

    /** A path on this site and nothing that a browser could take for another: "//elsewhere", "/\elsewhere". */
    static boolean isOurs(String address) {
        return address.matches("/|/[A-Za-z0-9_][A-Za-z0-9_/.~%?&=+-]*");
    }

    private void remember(Context context, Language language) {
        Cookie cookie = new Cookie(COOKIE, language.iso());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
    }

    private static Optional<Language> find(Optional<String> iso) {
        return iso.flatMap(typed -> Arrays.stream(Language.values())
                .filter(language -> language.iso().equals(typed))
                .findFirst());
    }
}
