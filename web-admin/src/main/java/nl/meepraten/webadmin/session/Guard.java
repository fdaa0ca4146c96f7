package nl.meepraten.webadmin.session;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import io.javalin.security.RouteRole;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.webadmin.page.Headers;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.Visitor;

/**
 * Stands before every page: who is it, may this be seen, and does a form really come from our own page. A page for which
 * nobody is named is for nobody.
 */
final class Guard {

    static final String LOGIN = "/inloggen";
    private static final String COOKIE = "meepraten";

    private final Sessions sessions;
    private final boolean secure;

    /** @param secure whether the panel is reached by https, so that the cookie travels by nothing else */
    Guard(Sessions sessions, boolean secure) {
        this.sessions = sessions;
        this.secure = secure;
    }

    void routes(JavalinConfig config) {
        config.routes.before(Guard::headers);
        config.routes.beforeMatched(this::check);
    }

    private static void headers(Context context) {
        Headers.strict(context);
        if (!context.path().startsWith("/assets/")) {
            context.header("Cache-Control", "no-store");
        }
    }

    private void check(Context context) {
        if (context.path().startsWith("/assets/") || context.path().equals("/health")) {
            return;
        }
        Optional<Visitor> visitor = visitor(context);
        visitor.ifPresent(one -> Pages.visitor(context, one));
        if (context.method() == HandlerType.POST) {
            checkForm(context, visitor);
        }
        Set<RouteRole> roles = context.routeRoles();
        if (roles.contains(Access.ANYONE)) {
            return;
        }
        if (visitor.isEmpty() && !roles.isEmpty()) {
            context.redirect(LOGIN);
            context.skipRemainingHandlers();
            return;
        }
        boolean allowed = visitor.map(Visitor::role)
                .filter(role -> roles.contains(Access.STAFF) || roles.contains(access(role)))
                .isPresent();
        if (!allowed) {
            throw new ForbiddenResponse();
        }
    }

    private static Access access(Role role) {
        return switch (role) {
            case OFFICER -> Access.OFFICER;
            case COUNCIL -> Access.COUNCIL;
            case ADMINISTRATOR -> Access.ADMINISTRATOR;
        };
    }

    /** A form comes from a page of ours, and, once logged in, it knows our secret. */
    private static void checkForm(Context context, Optional<Visitor> visitor) {
        String sent = Optional.ofNullable(context.formParam("csrf")).orElse("");
        boolean known = visitor.map(one -> same(one.csrf(), sent)).orElse(true);
        if (!fromOurPage(context) || !known) {
            throw new ForbiddenResponse();
        }
    }

    /**
     * Browsers say where a form was sent from: in Origin with every form, and newer ones in Sec-Fetch-Site. At least one
     * must say that it is ours and none that it is not. A form without either comes from no browser; also refused, since
     * a form that tells less must not be trusted more.
     */
    private static boolean fromOurPage(Context context) {
        Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
        // Browsers send "null" when they may not say; then only Sec-Fetch-Site can.
        Optional<String> origin = Optional.ofNullable(context.header("Origin")).filter(where -> !where.equals("null"));
        return (site.isPresent() || origin.isPresent())
                && site.filter(where -> !where.equals("same-origin")).isEmpty()
                && origin.filter(where -> !sameHost(where, context)).isEmpty();
    }

    private static boolean sameHost(String origin, Context context) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equals(context.host());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean same(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Visitor> visitor(Context context) {
        return secret(context)
                .flatMap(sessions::find)
                .map(session -> new Visitor(
                        session.account().id(),
                        session.account().name(),
                        session.account().role(),
                        session.csrf()));
    }

    static Optional<String> secret(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE));
    }

    void remember(Context context, String secret) {
        Cookie cookie = new Cookie(COOKIE, secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }

    static void forget(Context context) {
        context.removeCookie(COOKIE, "/");
    }
}
