package nl.meepraten.webadmin.settings;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.meepraten.core.status.Alarm;
import nl.meepraten.core.status.Condition;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.session.Access;

/** For the administrator: what of the program fails now, since when, and what to do. */
public final class StatusPages {

    public static final String PATH = "/beheer/toestand";

    private final Supplier<Condition> condition;
    private final Pages pages;
    private final ZoneId zone;

    public StatusPages(Supplier<Condition> condition, Pages pages, ZoneId zone) {
        this.condition = condition;
        this.pages = pages;
        this.zone = zone;
    }

    /** An alarm as it is shown: the moment it began to the hour. */
    public record Line(Alarm alarm, Optional<ZonedDateTime> hour) {}

    public void routes(JavalinConfig config) {
        config.routes.get(PATH, this::show, Access.ADMINISTRATOR);
    }

    private void show(Context context) {
        Condition now = condition.get();
        List<Line> lines = now.alarms().stream()
                .map(alarm -> new Line(alarm, alarm.since().map(since -> since.atZone(zone))))
                .toList();
        Map<String, Object> model = Map.of("now", now, "lines", lines);
        pages.show(context, "settings.status", "settings", "settings/status.jte", model);
    }
}
