package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;
import nl.meepraten.core.story.redactor.words.Words;

/** Names of people: by the lists, by the words around them, and by capitals where no sentence begins. */
final class NameFinder {

    private NameFinder() {}

    /** @param taken what is something else already: words that no name can be made of */
    static List<Span> find(Words words, BitSet taken) {
        NameClues clues = new NameClues(words, taken);
        NameEnd end = new NameEnd(words, clues);
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (clues.nameBegins(i)) {
                int last = end.of(i);
                int first = end.beginning(i);
                found.add(new Span(words.get(first).start(), words.get(last).end(), Kind.NAME));
                i = last;
            }
            i++;
        }
        return found;
    }
}
