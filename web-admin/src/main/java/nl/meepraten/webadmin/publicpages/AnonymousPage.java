package nl.meepraten.webadmin.publicpages;

import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** Ten honest sentences about who can know what somebody sent: {@code /anoniem}, for anyone, on both sides. */
public final class AnonymousPage {

    private static final List<String> SENTENCES =
            IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList();

    private final Pages pages;
    private final String contact;

    /** @param contact who can be called, with a telephone number: "Karin: 06 00000000" */
    public AnonymousPage(Pages pages, String contact) {
        this.pages = pages;
        this.contact = contact;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(
                "/anoniem",
                context -> pages.show(
                        context,
                        "publicpages.honest.title",
                        "",
                        "publicpages/anonymous.jte",
                        Map.of("sentences", SENTENCES, "documents", DocumentPages.ALL, "contact", contact)),
                Access.ANYONE);
    }
}
