package nl.meepraten.webadmin.settings;

import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.staff.Account;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** For the administrator: who has an account, inviting others, and the places as they are configured. */
public final class SettingsPages {

    private final Accounts accounts;
    private final Places places;
    private final AuditLog audit;
    private final Pages pages;

    public SettingsPages(Accounts accounts, Places places, AuditLog audit, Pages pages) {
        this.accounts = accounts;
        this.places = places;
        this.audit = audit;
        this.pages = pages;
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/beheer", context -> show(context, ""), Access.ADMINISTRATOR);
        config.routes.post("/beheer/nieuw-wachtwoord", this::renew, Access.ADMINISTRATOR);
        config.routes.post("/beheer/uitnodigen", this::invite, Access.ADMINISTRATOR);
    }

    private void show(Context context, String link) {
        pages.show(
                context,
                "settings.title",
                "settings",
                "settings/settings.jte",
                Map.of("accounts", accounts.all(), "places", places.all(), "link", link));
    }

    /** The link is shown once, in the answer itself; only its hash is kept. */
    private void invite(Context context) {
        String wanted = Optional.ofNullable(context.formParam("rol")).orElse("");
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(BadRequestResponse::new);
        audit.note(Pages.account(context), AuditLog.Kind.INVITED, role.name());
        show(context, link(context, accounts.invite(role)));
    }

    private void renew(Context context) {
        Account account = Optional.ofNullable(context.formParam("account"))
                .flatMap(accounts::find)
                .orElseThrow(BadRequestResponse::new);
        audit.note(Pages.account(context), AuditLog.Kind.INVITED, account.role().name());
        show(context, link(context, accounts.renewal(account)));
    }

    private static String link(Context context, String secret) {
        return context.scheme() + "://" + context.host() + "/uitnodiging?code=" + secret;
    }
}
