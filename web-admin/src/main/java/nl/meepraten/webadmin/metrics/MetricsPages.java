package nl.meepraten.webadmin.metrics;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.status.Condition;
import nl.meepraten.core.status.Part;
import nl.meepraten.webadmin.session.Access;
import nl.meepraten.webadmin.session.ProgramDoor;

/**
 * How it goes with the program, for Prometheus: {@code /metrics}. It tells what the page about its condition shows and how
 * many results are published. Nothing here changes when somebody answers, joins, tells or stops: no count of messages, of
 * people, of what waits or of requests, since two readings around a message would tell what it was.
 */
public final class MetricsPages {

    static final String PATH = "/metrics";

    private final Supplier<Condition> condition;
    private final Releases releases;
    private final ProgramDoor door;
    private final String version;
    private final ZoneId zone;

    /** @param version of the program */
    public MetricsPages(
            Supplier<Condition> condition, Releases releases, ProgramDoor door, String version, ZoneId zone) {
        this.condition = condition;
        this.releases = releases;
        this.door = door;
        this.version = version;
        this.zone = zone;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(PATH, door.behind(this::show), Access.ANYONE);
    }

    private void show(Context context) {
        Condition now = condition.get();
        Exposition shown = new Exposition()
                .named("meepraten_info", "Which version of the program runs.")
                .sample("meepraten_info", Map.of("version", version), 1)
                .gauge("meepraten_well", "1 when all that happens by itself goes on.", flag(now.well()))
                .gauge(
                        "meepraten_disk_roomy",
                        "1 when the disk had room enough at the last start of the program.",
                        flag(now.roomy()))
                .gauge(
                        "meepraten_results_published",
                        "Consultations with a published result.",
                        releases.published().size());
        nights(shown, now);
        parts(shown, now);
        context.contentType(Exposition.TYPE).result(shown.toString());
    }

    private void nights(Exposition shown, Condition now) {
        shown.gauge("meepraten_night_missed", "1 when a night should have been held and was not.", flag(now.missed()))
                .gauge(
                        "meepraten_last_night_timestamp_seconds",
                        "The day of the last night in which everybody got new keys.",
                        start(now.lastNight()));
        now.lastBackup()
                .ifPresent(day -> shown.gauge(
                        "meepraten_last_backup_timestamp_seconds",
                        "The day of the newest copy of the database that a night made; absent when there is none.",
                        start(day)));
    }

    private static void parts(Exposition shown, Condition now) {
        shown.named("meepraten_failing", "1 for a part of what happens by itself that fails now.");
        for (Part part : Part.values()) {
            boolean fails = now.alarms().stream().anyMatch(alarm -> alarm.part() == part);
            shown.sample("meepraten_failing", Map.of("part", part.name().toLowerCase(Locale.ROOT)), flag(fails));
        }
    }

    private static int flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private long start(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
