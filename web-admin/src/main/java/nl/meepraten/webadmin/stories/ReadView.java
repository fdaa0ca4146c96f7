package nl.meepraten.webadmin.stories;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.story.Story;
import nl.meepraten.webadmin.page.Days;

/**
 * The story that is being read.
 *
 * @param question the words of the question it answers; empty when nobody asked
 * @param left how many there are to read in this batch, with this one
 * @param words what the council wrote so far, or may release as it is
 * @param problem key of what to say beside those words
 * @param answer what the council wrote back so far
 * @param answerProblem key of what to say beside that
 * @param notice key of what to say about the story before
 */
public record ReadView(
        Story story,
        Optional<String> question,
        int left,
        String words,
        Optional<String> problem,
        String answer,
        Optional<String> answerProblem,
        Optional<String> notice) {

    /** Words that may go on as they are typed stand ready. */
    static ReadView of(Story story, Optional<String> question, int left, Optional<String> notice) {
        String words = story.permission() == Permission.AS_TYPED ? story.text() : "";
        return new ReadView(story, question, left, words, Optional.empty(), "", Optional.empty(), notice);
    }

    public boolean mayGoOn() {
        return !story.withdrawn() && story.permission() != Permission.NEVER;
    }

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
