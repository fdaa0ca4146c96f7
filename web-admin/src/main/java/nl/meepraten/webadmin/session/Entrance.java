package nl.meepraten.webadmin.session;

import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.List;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.webadmin.page.Pages;

/** The way into the panel: everything about logging in, and the guard before every page. */
public final class Entrance {

    private final Guard guard;
    private final LoginPages login;

    /** @param clock the real one, also in the demo */
    public Entrance(
            Accounts accounts,
            Sessions sessions,
            AuditLog audit,
            Pages pages,
            Clock clock,
            boolean secure,
            List<DemoLogin> demoLogins) {
        this.guard = new Guard(sessions, secure);
        this.login = new LoginPages(accounts, sessions, audit, guard, new Attempts(clock), pages, demoLogins);
    }

    public void routes(JavalinConfig config) {
        guard.routes(config);
        login.routes(config);
    }
}
