package nl.meepraten.core.story.redactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** A text in which what must be found stands between braces: "bel {0612345678}". */
final class Marked {

    private Marked() {}

    /** Exactly what is marked is found, and it is of this kind. */
    static void assertFound(Kind kind, Function<String, List<Span>> finder, String marked) {
        String text = marked.replaceAll("[{}]", "");
        List<Span> found = Redactor.withoutOverlap(finder.apply(text));

        assertThat(mark(text, found)).isEqualTo(marked);
        assertThat(found).allSatisfy(span -> assertThat(span.kind()).isEqualTo(kind));
    }

    private static String mark(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            marked.append(text, done, span.start())
                    .append('{')
                    .append(text, span.start(), span.end())
                    .append('}');
            done = span.end();
        }
        return marked.append(text.substring(done)).toString();
    }
}
