package nl.meepraten.webadmin.about;

import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.Map;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** The pages at the foot of every page: privacy, accessibility and help. For anyone, also who is not logged in. */
public final class AboutPages {

    private static final List<String> STEPS = List.of("1", "2", "3", "4", "5", "6");

    private final Pages pages;
    private final String contact;

    /** @param contact who can be called, with a telephone number: "Karin: 06 00000000" */
    public AboutPages(Pages pages, String contact) {
        this.pages = pages;
        this.contact = contact;
    }

    public void routes(JavalinConfig config) {
        parts(config, "/privacy", "privacy", List.of("participants", "staff", "session", "log", "rights"));
        parts(config, "/toegankelijkheid", "accessibility", List.of("status", "tested", "unknown", "report"));
        config.routes.get(
                "/hulp",
                context -> pages.show(
                        context, "about.help", "", "about/help.jte", Map.of("steps", STEPS, "contact", contact)),
                Access.ANYONE);
    }

    private void parts(JavalinConfig config, String path, String name, List<String> parts) {
        String key = "about." + name;
        config.routes.get(
                path,
                context -> pages.show(
                        context, key, "", "about/parts.jte", Map.of("key", key, "parts", parts, "contact", contact)),
                Access.ANYONE);
    }
}
