package nl.meepraten.webadmin.settings;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.spoken.Checked;
import nl.meepraten.core.spoken.SpokenLanguages;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** For the administrator: which languages are spoken, and the texts in them beside the Dutch ones for who checks them. */
public final class LanguagePages {

    private static final String LIST = "/beheer/talen";

    private final SpokenLanguages languages;
    private final Texts texts;
    private final AuditLog audit;
    private final Pages pages;

    public LanguagePages(SpokenLanguages languages, Texts texts, AuditLog audit, Pages pages) {
        this.languages = languages;
        this.texts = texts;
        this.audit = audit;
        this.pages = pages;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(LIST, this::list, Access.ADMINISTRATOR);
        config.routes.get(LIST + "/{taal}", context -> show(context, "", false), Access.ADMINISTRATOR);
        config.routes.post(LIST + "/{taal}/aan", this::check, Access.ADMINISTRATOR);
        config.routes.post(LIST + "/{taal}/uit", this::uncheck, Access.ADMINISTRATOR);
    }

    private void list(Context context) {
        List<LanguageView> all = Language.SAFETY_ONLY.stream().map(this::view).toList();
        pages.show(context, "settings.languages", "settings", "settings/languages.jte", Map.of("all", all));
    }

    private LanguageView view(Language language) {
        Optional<Checked> checked = languages.checked().stream()
                .filter(one -> one.language() == language)
                .findFirst();
        return new LanguageView(
                language, checked, checked.filter(languages::isOn).isPresent());
    }

    private void show(Context context, String typed, boolean incomplete) {
        Language language = asked(context);
        Map<String, Object> model = Map.of(
                "view",
                view(language),
                "rows",
                CheckedText.all(texts, language),
                "typed",
                typed,
                "incomplete",
                incomplete);
        pages.show(context, "settings.languages.one", "settings", "settings/language.jte", model);
    }

    /** Only with a name and a tick: somebody vouches for it. */
    private void check(Context context) {
        Language language = asked(context);
        String by = Optional.ofNullable(context.formParam("wie"))
                .orElse("")
                .replaceAll("\\p{Cc}+", " ")
                .strip();
        boolean ticked = context.formParam("klopt") != null;
        if (!ticked || by.isEmpty() || by.length() > SpokenLanguages.LONGEST_NAME) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, by, true);
            return;
        }
        languages.check(language, by);
        audit.note(Pages.account(context), AuditLog.Kind.CHECKED_LANGUAGE, language.iso());
        context.redirect(LIST, HttpStatus.SEE_OTHER);
    }

    private void uncheck(Context context) {
        Language language = asked(context);
        languages.uncheck(language);
        audit.note(Pages.account(context), AuditLog.Kind.SWITCHED_LANGUAGE_OFF, language.iso());
        context.redirect(LIST, HttpStatus.SEE_OTHER);
    }

    private static Language asked(Context context) {
        return Language.SAFETY_ONLY.stream()
                .filter(language -> language.iso().equals(context.pathParam("taal")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }
}
