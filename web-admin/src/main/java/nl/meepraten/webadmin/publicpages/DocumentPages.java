package nl.meepraten.webadmin.publicpages;

import gg.jte.Content;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/**
 * The longer texts behind the ten honest sentences, as they are in the folder {@code docs} of this version, for anyone and
 * on both sides: {@code /documenten/NAME}.
 */
public final class DocumentPages {

    /**
     * A text.
     *
     * @param name in its address
     * @param file in {@code docs}
     * @param language in which it is written, as HTML names it
     */
    public record Document(String name, String file, String language) {

        public String path() {
            return "/documenten/" + name;
        }

        /** Which word of the bundle is its title. */
        public String key() {
            return "publicpages.document." + name;
        }
    }

    static final List<Document> ALL = List.of(
            new Document("wie-kan-wat", "threat-model.md", "nl"),
            new Document("dpia", "dpia.md", "nl"),
            new Document("aanvallen", "attacks.md", "en"));

    private final Pages pages;

    public DocumentPages(Pages pages) {
        this.pages = pages;
    }

    public void routes(JavalinConfig config) {
        for (Document document : ALL) {
            String html = Markdown.html(text(document));
            Content text = output -> output.writeContent(html);
            config.routes.get(
                    document.path(),
                    context -> pages.show(
                            context,
                            document.key(),
                            "",
                            "publicpages/document.jte",
                            Map.of("text", text, "language", document.language())),
                    Access.ANYONE);
        }
    }

    private static String text(Document document) {
        String path = "/nl/meepraten/webadmin/documents/" + document.file();
        try (InputStream file = Objects.requireNonNull(DocumentPages.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
