package nl.meepraten.webadmin.stories;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.story.ReleasedStory;
import nl.meepraten.webadmin.page.Days;

/**
 * Released words as they are shown.
 *
 * @param question the words of the question they answer; empty when nobody asked
 * @param mark by which their writer can be answered; empty when nobody can ask after them
 */
public record ShownStory(List<Piece> pieces, String group, int week, Optional<String> question, String mark) {

    static ShownStory of(ReleasedStory story, Optional<String> question) {
        return new ShownStory(Piece.of(story.text()), story.group(), Days.week(story.week()), question, story.mark());
    }
}
