package nl.meepraten.webadmin.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.security.RouteRole;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import nl.meepraten.core.text.Language;

/**
 * In which language somebody reads our pages: Dutch, until he or she chooses otherwise. A cookie that says nothing else
 * remembers it. The choice is a plain link, since following one from elsewhere does no harm.
 */
public final class ScreenLanguage {

    /** Where the link leads: {@code ?naar=en}. */
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
     * address. The link does not name the page it is on: some pages must be the same to the byte.
     */
    static Optional<String> link(Context context, Language other) {
        return context.method() == HandlerType.GET ? Optional.of(PATH + "?naar=" + other.iso()) : Optional.empty();
    }

    private void choose(Context context) {
        find(Optional.ofNullable(context.queryParam("naar"))).ifPresent(language -> remember(context, language));
        context.header("Cache-Control", "no-store");
        context.redirect(back(context), HttpStatus.SEE_OTHER);
    }

    /** The page of ours that the link was on, as the browser says; the front page when it does not, or names another site. */
    private static String back(Context context) {
        try {
            URI from = new URI(Optional.ofNullable(context.header("Referer")).orElse(""));
            String path = Optional.ofNullable(from.getRawPath()).orElse("")
                    + Optional.ofNullable(from.getRawQuery())
                            .map(query -> "?" + query)
                            .orElse("");
            boolean here = Optional.ofNullable(from.getRawAuthority())
                    .filter(authority -> authority.equals(context.host()))
                    .isPresent();
            return here && isOurs(path) ? path : "/";
        } catch (URISyntaxException noAddress) {
            return "/";
        }
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
        return iso.flatMap(typed -> Language.FULL.stream()
                .filter(language -> language.iso().equals(typed))
                .findFirst());
    }
}
