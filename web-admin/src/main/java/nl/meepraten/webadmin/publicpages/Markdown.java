package nl.meepraten.webadmin.publicpages;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes a page of one of our own texts. Links lead to texts that have a page too; others are left as words. */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Pattern TABLE = Pattern.compile("<table>");

    private Markdown() {}

    static String html(String text) {
        Node document = Parser.builder().extensions(EXTENSIONS).build().parse(text);
        document.accept(new Links());
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Link) {
                        attributes.put("class", "utrecht-link utrecht-link--html-a");
                    }
                })
                .build()
                .render(document);
        return scrolling(html);
    }

    /** Wide tables scroll by themselves, also by keyboard. Words of the text cannot be tags: they are escaped. */
    private static String scrolling(String html) {
        AtomicInteger number = new AtomicInteger();
        return TABLE.matcher(html)
                .replaceAll(found -> "<div class=\"schuif\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel "
                        + number.incrementAndGet() + "\"><table class=\"tabel\">")
                .replace("</table>", "</table></div>");
    }

    private static final class Links extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            DocumentPages.ALL.stream()
                    .filter(one -> one.file().equals(link.getDestination()))
                    .findFirst()
                    .ifPresentOrElse(one -> link.setDestination(one.path()), () -> unlink(link));
        }

        private static void unlink(Link link) {
            for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                link.insertBefore(child);
            }
            link.unlink();
        }
    }
}
