package nl.meepraten.webadmin.about;

import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** The pages at the foot of every page: privacy, accessibility and help. For anyone, also who is not logged in. */
public final class AboutPages {

    private static final List<String> STEPS = List.of("1", "2", "3", "4", "5", "6");
    private static final List<String> PRIVACY = List.of("participants", "staff", "session", "log", "rights");
    private static final List<String> ACCESSIBILITY = List.of("status", "tested", "unknown", "report");

    private final Pages pages;
    private final String contact;

    /** @param contact who can be called, with a telephone number: "Karin: 06 00000000" */
    public AboutPages(Pages pages, String contact) {
        this.pages = pages;
        this.contact = contact;
    }

    public void routes(JavalinConfig config) {
        page(
                config,
                "/privacy",
                "privacy",
                "about/privacy.jte",
                Map.of("parts", PRIVACY, "facts", facts(), "rows", List.of(Kept.values())));
        page(
                config,
                "/toegankelijkheid",
                "accessibility",
                "about/parts.jte",
                Map.of("key", "about.accessibility", "parts", ACCESSIBILITY, "contact", contact));
        page(config, "/hulp", "help", "about/help.jte", Map.of("steps", STEPS, "contact", contact));
    }

    private void page(JavalinConfig config, String path, String name, String template, Map<String, Object> model) {
        String key = "about." + name;
        config.routes.get(path, context -> pages.show(context, key, "", template, model), Access.ANYONE);
    }

    /** What the texts fill in; periods come from the table of what is kept. */
    private Map<String, Object> facts() {
        return Map.of(
                "contact", contact,
                "ballot", Kept.BALLOT.amount(),
                "story", Kept.STORY.amount(),
                "silent", Kept.SILENT_CONTACT.amount(),
                "discreet", Kept.SILENT_DISCREET.amount(),
                "stopped", Kept.STOPPED_CONTACT.amount(),
                "deed", Kept.STAFF_DEED.amount());
    }
}
