package nl.meepraten.webadmin.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.text.Language;

/** Shows pages: a template within the shared frame. */
public final class Pages {

    private static final String VISITOR = "visitor";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.meepraten.webadmin.jte");
    private final Words words;
    private final String municipality;
    private final boolean demo;

    public Pages(Words words, String municipality, boolean demo) {
        this.words = words;
        this.municipality = municipality;
        this.demo = demo;
    }

    /** The words in the language of this request. */
    public Words words(Context context) {
        return words.in(ScreenLanguage.of(context));
    }

    /** Notes who is logged in, for the rest of this request. */
    public static void visitor(Context context, Visitor visitor) {
        context.attribute(VISITOR, visitor);
    }

    public static Optional<Visitor> visitor(Context context) {
        return Optional.ofNullable(context.attribute(VISITOR));
    }

    /** Id of the account of who is logged in; empty for a page that anyone may open. */
    public static String account(Context context) {
        return visitor(context).map(Visitor::account).orElse("");
    }

    /**
     * Answers with a page.
     *
     * @param titleKey key of the words for the title
     * @param current the menu item, as in {@link Shell}
     * @param template file name within {@code src/main/jte}, such as "consultation/list.jte"; it takes the parameter
     *     {@code shell} and what is in {@code model}
     */
    public void show(Context context, String titleKey, String current, String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        Words own = words(context);
        Language other = own.language() == Language.NL ? Language.EN : Language.NL;
        all.put(
                "shell",
                new Shell(
                        own.say(titleKey),
                        current,
                        visitor(context),
                        municipality,
                        demo,
                        own,
                        ScreenLanguage.link(context, other)));
        Headers.strict(context);
        StringOutput page = new StringOutput();
        templates.render(template, all, page);
        context.header("Content-Language", own.language().iso()).header("Vary", "Cookie");
        context.html(page.toString());
    }
}
