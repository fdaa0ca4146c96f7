package nl.meepraten.webadmin.settings;

import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** What is kept and for how long, for everybody on the staff: the table that the code itself goes by. */
public final class RetentionPages {

    private final Pages pages;

    public RetentionPages(Pages pages) {
        this.pages = pages;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(
                "/bewaren",
                context -> pages.show(
                        context,
                        "settings.retention",
                        "settings",
                        "settings/retention.jte",
                        Map.of("rows", List.of(Kept.values()))),
                Access.STAFF);
    }
}
