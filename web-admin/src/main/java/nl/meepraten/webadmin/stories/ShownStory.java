package nl.meepraten.webadmin.stories;

import java.util.List;
import nl.meepraten.core.story.ReleasedStory;
import nl.meepraten.webadmin.page.Days;

/** Released words as they are shown. */
public record ShownStory(List<Piece> pieces, String group, int week) {

    static ShownStory of(ReleasedStory story) {
        return new ShownStory(Piece.of(story.text()), story.group(), Days.week(story.week()));
    }
}
