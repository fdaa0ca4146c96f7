package nl.meepraten.webadmin.results;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Release.QuestionRelease;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.story.ReleasedStory;
import nl.meepraten.core.text.Language;
import nl.meepraten.webadmin.page.Words;

/** What came out of a consultation, as pages show it: of the figures, only what was released. */
public final class ResultViews {

    private final Releases releases;
    private final Feedbacks feedbacks;
    private final QuestionText texts;
    private final Clock clock;
    private final ZoneId zone;

    public ResultViews(Releases releases, Feedbacks feedbacks, QuestionText texts, Clock clock, ZoneId zone) {
        this.releases = releases;
        this.feedbacks = feedbacks;
        this.texts = texts;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param stories that are shown beside it
     * @param words in whose language
     */
    public ResultView of(Consultation consultation, List<ReleasedStory> stories, Words words) {
        return new ResultView(
                consultation,
                questions(consultation, words),
                feedbacks.of(consultation.id()).map(this::toldBack),
                ChronoUnit.DAYS.between(today(), consultation.promise().answerBy()),
                stories);
    }

    /** A question without a release, whatever the reason, shows nothing. */
    private List<QuestionView> questions(Consultation consultation, Words words) {
        Optional<Release> release = releases.of(consultation.id());
        return IntStream.range(0, consultation.questions().size())
                .mapToObj(question -> QuestionView.of(
                        consultation.questions().get(question),
                        texts.labels(Language.NL, consultation.questions().get(question)),
                        release.map(all -> all.questions().get(question)).orElse(QuestionRelease.WITHHELD),
                        release.map(Release::rows).orElseGet(List::of),
                        words))
                .toList();
    }

    private ResultView.ToldBack toldBack(Feedback feedback) {
        return new ResultView.ToldBack(
                feedback.answer(),
                feedback.text(),
                feedback.writtenAt().atZone(zone).toLocalDate());
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
