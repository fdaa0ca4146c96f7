package nl.meepraten.webadmin.stories;

import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.feedback.Due;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.story.AnswerBack;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.story.Story;
import nl.meepraten.core.story.StoryId;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/**
 * Stories: the client council reads them first and decides; officers see what it released. The council also sees which
 * promises are late.
 */
public final class StoryPages {

    private static final String NOTICE = "melding";
    private static final String DONE = "klaar";
    private static final String GONE = "anders";

    private final Stories stories;
    private final Feedbacks feedbacks;
    private final Consultations consultations;
    private final Texts texts;
    private final AuditLog audit;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId zone;

    public StoryPages(
            Stories stories,
            Feedbacks feedbacks,
            Consultations consultations,
            Texts texts,
            AuditLog audit,
            Pages pages,
            Clock clock,
            ZoneId zone) {
        this.stories = stories;
        this.feedbacks = feedbacks;
        this.consultations = consultations;
        this.texts = texts;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/verhalen", this::released, Access.OFFICER, Access.ADMINISTRATOR);
        config.routes.get("/raad", this::read, Access.COUNCIL);
        config.routes.get("/raad/beloftes", this::promises, Access.COUNCIL);
        config.routes.post("/raad/{id}", this::decide, Access.COUNCIL);
    }

    private void released(Context context) {
        List<ShownStory> shown = stories.released().stream()
                .map(story -> ShownStory.of(story, asked(story.about())))
                .toList();
        pages.show(context, "stories.title", "stories", "stories/released.jte", Map.of("stories", shown));
    }

    private void read(Context context) {
        Optional<String> notice = Optional.ofNullable(context.queryParam(NOTICE))
                .filter(List.of(DONE, GONE)::contains)
                .map(which -> "stories.notice." + which);
        List<Story> toRead = stories.toRead();
        if (toRead.isEmpty()) {
            pages.show(context, "stories.reading", "reading", "stories/allread.jte", Map.of("notice", notice));
        } else {
            show(context, ReadView.of(toRead.getFirst(), asked(toRead.getFirst().about()), toRead.size(), notice));
        }
    }

    /** The words of the question that a story answers. */
    private Optional<String> asked(String about) {
        String[] parts = about.split("/");
        return parts.length < 2
                ? Optional.empty()
                : consultations
                        .find(new ConsultationId(parts[0]))
                        .map(one -> one.questions()
                                .get(Integer.parseInt(parts[1]) - 1)
                                .text());
    }

    private void show(Context context, ReadView view) {
        pages.show(context, "stories.reading", "reading", "stories/read.jte", Map.of("view", view));
    }

    private void decide(Context context) {
        StoryId id = story(context.pathParam("id"));
        String answer =
                Optional.ofNullable(context.formParam("antwoord")).orElse("").strip();
        Optional<String> problem = Optional.of(AnswerBack.check(texts, answer))
                .filter(check -> check != AnswerBack.Check.FINE && check != AnswerBack.Check.MISSING)
                .map(check -> "stories.answerBack." + check);
        String words = Optional.ofNullable(context.formParam("tekst")).orElse("");
        Optional<Story> read = problem.flatMap(unused -> toRead(id));
        if (read.isPresent()) {
            showAgain(context, read.get(), words, Optional.empty(), answer, problem);
            return;
        }
        switch (Optional.ofNullable(context.formParam("besluit")).orElse("")) {
            case "vrijgeven" -> release(context, id, words, answer);
            case "alleen-tellen" -> next(context, noted(context, answer, stories.countOnly(id, answer)));
            case "niet-gebruiken" -> next(context, noted(context, answer, stories.notUsed(id, answer)));
            default -> throw new BadRequestResponse();
        }
    }

    /** Notes it without which story, so that nobody can follow one from night to night, and without what was decided. */
    private boolean noted(Context context, String answer, boolean decided) {
        if (decided) {
            audit.note(Pages.account(context), AuditLog.Kind.DECIDED_STORY, "");
        }
        if (decided && !answer.isEmpty()) {
            audit.note(Pages.account(context), AuditLog.Kind.ANSWERED_STORY, "");
        }
        return decided;
    }

    private Optional<Story> toRead(StoryId id) {
        return stories.toRead().stream().filter(story -> story.id().equals(id)).findFirst();
    }

    private void showAgain(
            Context context,
            Story story,
            String words,
            Optional<String> problem,
            String answer,
            Optional<String> answerProblem) {
        int left = stories.toRead().size();
        show(
                context,
                new ReadView(
                        story, asked(story.about()), left, words, problem, answer, answerProblem, Optional.empty()));
    }

    /** Words that may not go on are asked for again beside the same story, with what was typed still there. */
    private void release(Context context, StoryId id, String words, String answer) {
        Optional<Story> read = toRead(id);
        Story.Check check = read.map(story -> story.check(words)).orElse(Story.Check.FINE);
        if (check == Story.Check.FINE) {
            next(context, read.isPresent() && noted(context, answer, stories.release(id, words, answer)));
        } else {
            Optional<String> problem = Optional.of("stories.words." + check);
            showAgain(context, read.orElseThrow(), words, problem, answer, Optional.empty());
        }
    }

    private static void next(Context context, boolean done) {
        context.redirect("/raad?" + NOTICE + "=" + (done ? DONE : GONE));
    }

    private static StoryId story(String id) {
        try {
            return new StoryId(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundResponse();
        }
    }

    private void promises(Context context) {
        List<Due> late = feedbacks.due(day(clock.instant())).stream()
                .filter(Due::overdue)
                .toList();
        List<Promises.Told> told = consultations.in(Stage.TOLD_BACK).stream()
                .flatMap(one -> told(one).stream())
                .sorted(Comparator.comparing(
                                (Promises.Told one) -> one.feedback().writtenAt())
                        .reversed())
                .toList();
        Map<String, Object> model = Map.of("promises", new Promises(late, told));
        pages.show(context, "stories.promises", "promises", "stories/promises.jte", model);
    }

    private Optional<Promises.Told> told(Consultation consultation) {
        return feedbacks
                .of(consultation.id())
                .map(feedback -> new Promises.Told(consultation.topic(), feedback, day(feedback.writtenAt())));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
