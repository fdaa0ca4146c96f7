package nl.meepraten.webadmin.feedback;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.text.PlainCharacters;
import nl.meepraten.core.text.Segments;
import nl.meepraten.webadmin.language.LanguageHelp;
import nl.meepraten.webadmin.language.Written;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** Answering back: which promises wait, and writing the one text message that everybody gets. */
public final class FeedbackPages {

    private static final String PATH = "/vragen/{id}/terugkoppeling";

    private final Consultations consultations;
    private final Feedbacks feedbacks;
    private final PlainLanguage language;
    private final AuditLog audit;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId zone;

    public FeedbackPages(
            Consultations consultations,
            Feedbacks feedbacks,
            PlainLanguage language,
            AuditLog audit,
            Pages pages,
            Clock clock,
            ZoneId zone) {
        this.consultations = consultations;
        this.feedbacks = feedbacks;
        this.language = language;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/terugkoppeling", this::board, Access.OFFICER, Access.ADMINISTRATOR);
        config.routes.get(PATH, this::form, Access.OFFICER, Access.ADMINISTRATOR);
        config.routes.post(PATH, this::posted, Access.OFFICER, Access.ADMINISTRATOR);
    }

    private void board(Context context) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        List<Board.Told> told = consultations.in(Stage.TOLD_BACK).stream()
                .flatMap(one -> told(one).stream())
                .sorted(Comparator.comparing((Board.Told one) -> one.feedback().writtenAt())
                        .reversed())
                .toList();
        Board board = new Board(feedbacks.due(today), told);
        pages.show(context, "feedback.title", "feedback", "feedback/board.jte", Map.of("board", board));
    }

    private Optional<Board.Told> told(Consultation consultation) {
        return feedbacks
                .of(consultation.id())
                .map(feedback -> new Board.Told(
                        consultation.topic(),
                        feedback,
                        feedback.writtenAt().atZone(zone).toLocalDate()));
    }

    private void form(Context context) {
        Consultation consultation = asked(context);
        if (consultation.stage() == Stage.CLOSED) {
            show(context, FormView.of(consultation, FeedbackForm.EMPTY, help(FeedbackForm.EMPTY)));
        } else {
            showThatItCannotBeWritten(context, consultation);
        }
    }

    private void posted(Context context) {
        Consultation consultation = asked(context);
        if (consultation.stage() != Stage.CLOSED) {
            showThatItCannotBeWritten(context, consultation);
            return;
        }
        FormView view = checked(consultation, FeedbackForm.read(context));
        String step = Optional.ofNullable(context.formParam("stap")).orElse("");
        if (view.fine() && step.equals("nakijken")) {
            pages.show(context, "feedback.confirm", "feedback", "feedback/confirm.jte", Map.of("view", view));
        } else if (view.fine() && step.equals("versturen")) {
            send(context, view);
        } else {
            show(context, view);
        }
    }

    private void send(Context context, FormView view) {
        ConsultationId id = view.consultation().id();
        boolean written = feedbacks.write(
                id, view.form().answer().orElseThrow(), view.form().words());
        if (written) {
            audit.note(Pages.account(context), AuditLog.Kind.SENT_FEEDBACK, id.code());
        }
        context.redirect("/vragen/" + id.code() + (written ? "/uitslag" : "/terugkoppeling"));
    }

    private FormView checked(Consultation consultation, FeedbackForm form) {
        if (form.answer().isEmpty()) {
            return new FormView(
                    consultation,
                    form,
                    Optional.of("feedback.answer.missing"),
                    form.words().isEmpty() ? Optional.of("feedback.words.MISSING") : Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    help(form));
        }
        Feedback.Answer answer = form.answer().get();
        Feedbacks.Check check = feedbacks.check(consultation, answer, form.words());
        FormView view = new FormView(
                consultation,
                form,
                Optional.empty(),
                check == Feedbacks.Check.FINE ? Optional.empty() : Optional.of("feedback.words." + check),
                odd(form.words()),
                Optional.empty(),
                help(form));
        return check == Feedbacks.Check.MISSING
                ? view
                : view.with(FormView.Preview.of(feedbacks.message(consultation, answer, form.words())));
    }

    private LanguageHelp help(FeedbackForm form) {
        return LanguageHelp.with(language, List.of(Written.dutch("feedback.words", "tekst", form.words())));
    }

    private static List<String> odd(String words) {
        Stream<String> foreign =
                Segments.of(words).offenders().stream().map(offender -> PlainCharacters.visible(offender.character()));
        return foreign.distinct().toList();
    }

    private void show(Context context, FormView view) {
        pages.show(context, "feedback.write", "feedback", "feedback/form.jte", Map.of("view", view));
    }

    private void showThatItCannotBeWritten(Context context, Consultation consultation) {
        Map<String, Object> model = Map.of("consultation", consultation, "told", told(consultation));
        pages.show(context, "feedback.write", "feedback", "feedback/closed.jte", model);
    }

    private Consultation asked(Context context) {
        try {
            return consultations
                    .find(new ConsultationId(context.pathParam("id")))
                    .filter(one -> one.stage() != Stage.DRAFT)
                    .orElseThrow(NotFoundResponse::new);
        } catch (IllegalArgumentException noCode) {
            throw new NotFoundResponse();
        }
    }
}
