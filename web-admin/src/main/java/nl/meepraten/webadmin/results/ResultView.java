package nl.meepraten.webadmin.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.story.ReleasedStory;
import nl.meepraten.core.story.Stories;

/**
 * All that the page with results shows.
 *
 * @param daysLeft until the promised day; negative when it is past
 * @param stories that the client council released: the answers to its open questions first, then the latest
 */
public record ResultView(
        Consultation consultation,
        List<QuestionView> questions,
        Optional<ToldBack> toldBack,
        long daysLeft,
        List<ReleasedStory> stories) {

    /** The question that a story answers; empty when it was told unasked, or about something else. */
    public Optional<String> question(ReleasedStory story) {
        return IntStream.range(0, questions.size())
                .filter(number -> story.about().equals(Stories.about(consultation.id(), number + 1)))
                .mapToObj(number -> questions.get(number).text())
                .findFirst();
    }

    /** @param day on which people were told */
    public record ToldBack(Feedback.Answer answer, String text, LocalDate day) {}
}
