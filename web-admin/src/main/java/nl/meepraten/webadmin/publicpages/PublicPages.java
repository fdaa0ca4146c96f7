package nl.meepraten.webadmin.publicpages;

import io.javalin.config.JavalinConfig;
import java.util.Map;
import nl.meepraten.webadmin.page.Pages;

/** What anyone may read, without logging in: what this is, and what is kept. */
public final class PublicPages {

    private final Pages pages;
    private final boolean phone;

    /** @param phone whether the phone simulator is switched on */
    public PublicPages(Pages pages, boolean phone) {
        this.pages = pages;
        this.phone = phone;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(
                "/",
                context ->
                        pages.show(context, "publicpages.title", "", "publicpages/home.jte", Map.of("phone", phone)));
    }
}
