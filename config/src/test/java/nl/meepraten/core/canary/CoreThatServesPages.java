package nl.meepraten.core.canary;

import io.javalin.http.Context;

/** Requests stay at the edge. */
public final class CoreThatServesPages {
    void serve(Context context) {
        context.result("hello");
    }
}
