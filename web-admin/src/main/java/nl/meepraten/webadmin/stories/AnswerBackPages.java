package nl.meepraten.webadmin.stories;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.story.AnswerBack;
import nl.meepraten.core.story.ReleasedStory;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** Writing back to a story of which words were released: whoever has its code reads it. Nobody sees who that is. */
public final class AnswerBackPages {

    private static final String NOTICE = "melding";
    private static final String WRITTEN = "verstuurd";

    private final Stories stories;
    private final Texts texts;
    private final AuditLog audit;
    private final Pages pages;
    private final Clock clock;

    public AnswerBackPages(Stories stories, Texts texts, AuditLog audit, Pages pages, Clock clock) {
        this.stories = stories;
        this.texts = texts;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/raad/terugschrijven", this::all, Access.COUNCIL);
        config.routes.get("/raad/terugschrijven/{mark}", this::one, Access.COUNCIL);
        config.routes.post("/raad/terugschrijven/{mark}", this::write, Access.COUNCIL);
    }

    private void all(Context context) {
        Optional<String> notice = Optional.ofNullable(context.queryParam(NOTICE))
                .filter(WRITTEN::equals)
                .map(which -> "stories.answerBack.notice." + which);
        List<ShownStory> answerable = stories.answerable(clock.instant()).stream()
                .map(story -> ShownStory.of(story, Optional.empty()))
                .toList();
        Map<String, Object> model = Map.of("stories", answerable, "notice", notice);
        pages.show(context, "stories.answerBack", "answerBack", "stories/answerback.jte", model);
    }

    private void one(Context context) {
        show(context, released(context), "", Optional.empty());
    }

    private void write(Context context) {
        ReleasedStory story = released(context);
        String text = Optional.ofNullable(context.formParam("antwoord")).orElse("");
        AnswerBack.Check check = AnswerBack.check(texts, text);
        if (check != AnswerBack.Check.FINE) {
            show(context, story, text, Optional.of("stories.answerBack." + check));
            return;
        }
        stories.answer(story.mark(), text.strip());
        audit.note(Pages.account(context), AuditLog.Kind.ANSWERED_STORY, "");
        context.redirect("/raad/terugschrijven?" + NOTICE + "=" + WRITTEN);
    }

    private ReleasedStory released(Context context) {
        String mark = context.pathParam("mark");
        return stories.answerable(clock.instant()).stream()
                .filter(story -> story.mark().equals(mark))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private void show(Context context, ReleasedStory story, String text, Optional<String> problem) {
        Map<String, Object> model =
                Map.of("story", ShownStory.of(story, Optional.empty()), "text", text, "problem", problem);
        pages.show(context, "stories.answerBack", "answerBack", "stories/writeback.jte", model);
    }
}
