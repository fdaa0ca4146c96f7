package nl.meepraten.webadmin.settings;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** For the administrator and the client council: who of the staff did what. */
public final class AuditPages {

    private static final Duration DAY = Duration.ofDays(1);

    private final AuditLog audit;
    private final Pages pages;
    private final ZoneId zone;

    public AuditPages(AuditLog audit, Pages pages, ZoneId zone) {
        this.audit = audit;
        this.pages = pages;
        this.zone = zone;
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/beheer/logboek", this::show, Access.ADMINISTRATOR, Access.COUNCIL);
    }

    private void show(Context context) {
        AuditLog.Page page = audit.page(number(context));
        List<AuditLine> lines = page.entries().stream().map(this::line).toList();
        Map<String, Object> model = Map.of(
                "lines",
                lines,
                "page",
                page,
                "failedToday",
                audit.failedLogins(DAY),
                "failed",
                audit.failedLogins(AuditLog.KEPT));
        pages.show(context, "settings.audit", "settings", "settings/audit.jte", model);
    }

    private AuditLine line(AuditLog.Entry entry) {
        ZonedDateTime hour = entry.hour().atZone(zone);
        return new AuditLine(hour.toLocalDate(), hour.getHour(), entry.who(), entry.kind(), entry.object());
    }

    /** Four digits at most: nobody pages further. */
    private static int number(Context context) {
        return Optional.ofNullable(context.queryParam("pagina"))
                .filter(typed -> typed.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
