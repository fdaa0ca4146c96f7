package nl.meepraten.webadmin.page;

import io.javalin.http.Context;

/** What we ask of browsers with every page: load and run nothing that is not ours, and tell nobody where it came from. */
public final class Headers {

    private Headers() {}

    public static void strict(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        // Not "no-referrer": then browsers also leave out of our own forms where they are sent from.
        context.header("Referrer-Policy", "same-origin");
    }
}
