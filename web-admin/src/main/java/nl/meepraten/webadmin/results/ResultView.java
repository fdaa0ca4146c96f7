package nl.meepraten.webadmin.results;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.story.ReleasedStory;

/**
 * All that the page with results shows.
 *
 * @param daysLeft until the promised day; negative when it is past
 * @param stories the latest that the client council released, about whatever people wanted to tell
 */
public record ResultView(
        Consultation consultation,
        List<QuestionView> questions,
        Optional<ToldBack> toldBack,
        long daysLeft,
        List<ReleasedStory> stories) {

    /** @param day on which people were told: "6 november" */
    public record ToldBack(Feedback.Answer answer, String text, String day) {}
}
