package nl.meepraten.webadmin.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** What another program gets when it cannot have what it asked for: a body as RFC 9457 describes. */
public final class Problem {

    private static final String TYPE = "application/problem+json";

    private static final String ANSWERED = "problem";

    private Problem() {}

    /** @param detail what is the matter and what to do, in a sentence */
    public static void answer(Context context, HttpStatus status, String detail) {
        context.attribute(ANSWERED, true);
        context.status(status)
                .contentType(TYPE)
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "about:blank")
                        .put("title", status.getMessage())
                        .put("status", status.getCode())
                        .put("detail", detail)
                        .toString());
    }

    /** Whether this request has such an answer already. */
    static boolean isAnswered(Context context) {
        return Optional.ofNullable(context.<Boolean>attribute(ANSWERED)).isPresent();
    }

    /** Whether programs ask for this address, so that a page would say nothing to them. */
    static boolean isWanted(Context context) {
        return context.path().startsWith("/api/") || context.path().equals("/metrics");
    }
}
