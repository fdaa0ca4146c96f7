package nl.meepraten.webadmin.session;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.staff.Account;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.core.staff.TooBusy;
import nl.meepraten.webadmin.page.Pages;

/** Logging in and out, and accepting an invitation. */
final class LoginPages {

    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Guard guard;
    private final Attempts attempts;
    private final Pages pages;
    private final List<DemoLogin> demoLogins;

    LoginPages(
            Accounts accounts,
            Sessions sessions,
            AuditLog audit,
            Guard guard,
            Attempts attempts,
            Pages pages,
            List<DemoLogin> demoLogins) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.guard = guard;
        this.attempts = attempts;
        this.pages = pages;
        this.demoLogins = List.copyOf(demoLogins);
    }

    void routes(JavalinConfig config) {
        config.routes.get(Guard.LOGIN, context -> form(context, "", ""), Access.ANYONE);
        config.routes.post(Guard.LOGIN, this::login, Access.ANYONE);
        config.routes.post("/uitloggen", this::logout, Access.STAFF);
        config.routes.get("/uitnodiging", context -> invitation(context, ""), Access.ANYONE);
        config.routes.post("/uitnodiging", this::accept, Access.ANYONE);
    }

    private void form(Context context, String email, String problem) {
        pages.show(
                context,
                "session.title",
                "",
                "session/login.jte",
                Map.of("email", email, "problem", problem, "logins", demoLogins));
    }

    private void login(Context context) {
        String email = field(context, "email");
        if (!attempts.begin(email, context.ip())) {
            refuse(context, HttpStatus.TOO_MANY_REQUESTS, email, "session.too-often");
            return;
        }
        try {
            Optional<Account> account = accounts.login(email, field(context, "wachtwoord"));
            if (account.isPresent()) {
                attempts.succeeded(email, context.ip());
                enter(context, account.get());
            } else {
                audit.countFailedLogin();
                refuse(context, HttpStatus.UNPROCESSABLE_CONTENT, email, "session.unknown");
            }
        } catch (TooBusy busy) {
            attempts.undo(email, context.ip());
            refuse(context, HttpStatus.TOO_MANY_REQUESTS, email, "session.busy");
        }
    }

    private void refuse(Context context, HttpStatus status, String email, String problem) {
        context.status(status);
        form(context, email, problem);
    }

    private void enter(Context context, Account account) {
        audit.note(account.id(), AuditLog.Kind.LOGGED_IN, "");
        guard.remember(context, sessions.open(account));
        context.redirect(account.role() == Role.COUNCIL ? "/raad" : "/", HttpStatus.SEE_OTHER);
    }

    private void logout(Context context) {
        Guard.secret(context).ifPresent(sessions::close);
        Guard.forget(context);
        context.redirect(Guard.LOGIN, HttpStatus.SEE_OTHER);
    }

    private void invitation(Context context, String problem) {
        String code = Optional.ofNullable(context.queryParam("code")).orElse(field(context, "code"));
        Map<String, Object> model = new HashMap<>();
        model.put("code", code);
        model.put("usable", accounts.invitation(code).isPresent());
        model.put("name", field(context, "naam"));
        model.put("email", field(context, "email"));
        model.put("problem", problem);
        pages.show(context, "session.invitation", "", "session/invitation.jte", model);
    }

    private void accept(Context context) {
        String problem = problem(context);
        if (!problem.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            invitation(context, problem);
            return;
        }
        try {
            Optional<Accounts.Accepted> accepted = accounts.accept(
                    field(context, "code"),
                    field(context, "naam"),
                    field(context, "email"),
                    field(context, "wachtwoord"));
            if (accepted.isPresent()) {
                note(accepted.get());
                enter(context, accepted.get().account());
            } else {
                context.status(HttpStatus.UNPROCESSABLE_CONTENT);
                invitation(context, "session.taken");
            }
        } catch (TooBusy busy) {
            context.status(HttpStatus.TOO_MANY_REQUESTS);
            invitation(context, "session.busy");
        }
    }

    private void note(Accounts.Accepted accepted) {
        Account account = accepted.account();
        if (accepted.renewed()) {
            audit.note(account.id(), AuditLog.Kind.RENEWED_PASSWORD, "");
        } else {
            audit.note(account.id(), AuditLog.Kind.JOINED, account.role().name());
        }
    }

    private static String problem(Context context) {
        if (field(context, "naam").isBlank()) {
            return "session.name-missing";
        }
        if (!field(context, "email").matches("[^@\\s]+@[^@\\s]+")) {
            return "session.email-missing";
        }
        return field(context, "wachtwoord").length() < Accounts.SHORTEST_PASSWORD ? "session.password-short" : "";
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
