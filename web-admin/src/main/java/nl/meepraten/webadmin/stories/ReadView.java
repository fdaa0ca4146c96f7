package nl.meepraten.webadmin.stories;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.story.Story;
import nl.meepraten.webadmin.page.Days;

/**
 * The story that is being read.
 *
 * @param left how many there are to read in this batch, with this one
 * @param words what the council wrote so far
 * @param problem key of what to say beside those words
 * @param notice key of what to say about the story before
 */
public record ReadView(Story story, int left, String words, Optional<String> problem, Optional<String> notice) {

    public List<Piece> pieces() {
        return Piece.of(story.text());
    }

    public int week() {
        return Days.week(story.week());
    }

    public boolean blackedOut() {
        return pieces().stream().anyMatch(piece -> piece.kind() == Piece.Kind.BLACKED_OUT);
    }
}
