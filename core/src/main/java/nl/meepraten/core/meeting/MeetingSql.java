package nl.meepraten.core.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.consultation.Audience;
import org.jdbi.v3.core.Handle;

final class MeetingSql {

    private static final String COLUMNS =
            "id, stage, what, day, begins, ends, location, provided, contact, version, changed_at, about";

    void insert(Handle handle, Meeting meeting) {
        Meeting.Plan plan = meeting.plan();
        handle.execute(
                "insert into meeting (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                meeting.id().code(),
                meeting.stage().name(),
                plan.what(),
                plan.day().toEpochDay(),
                minute(plan.from()),
                minute(plan.until()),
                plan.where(),
                plan.provided(),
                plan.contact(),
                meeting.version(),
                meeting.changedAt().toEpochMilli(),
                meeting.about());
        plan.audience().places().forEach(place -> insertAudience(handle, meeting.id(), "PLACE", place));
        plan.audience().groups().forEach(group -> insertAudience(handle, meeting.id(), "GROUP", group));
    }

    private static void insertAudience(Handle handle, MeetingId id, String kind, String name) {
        handle.execute("insert into meeting_audience (meeting, kind, name) values (?, ?, ?)", id.code(), kind, name);
    }

    /** Puts another plan or stage over the one of that version. */
    void replace(Handle handle, Meeting meeting) {
        handle.execute(
                "delete from meeting_audience where meeting = ?", meeting.id().code());
        handle.execute("delete from meeting where id = ?", meeting.id().code());
        insert(handle, meeting);
    }

    void about(Handle handle, MeetingId id, int people) {
        handle.execute("update meeting set about = ? where id = ?", people, id.code());
    }

    Optional<Meeting> find(Handle handle, MeetingId id) {
        return handle.createQuery("select " + COLUMNS + " from meeting where id = ?")
                .bind(0, id.code())
                .map((row, context) -> meeting(handle, row))
                .findOne();
    }

    /** First one first. */
    List<Meeting> from(Handle handle, LocalDate day) {
        return handle.createQuery("select " + COLUMNS + " from meeting where day >= ? order by day, begins, id")
                .bind(0, day.toEpochDay())
                .map((row, context) -> meeting(handle, row))
                .list();
    }

    private static Meeting meeting(Handle handle, ResultSet row) throws SQLException {
        MeetingId id = new MeetingId(row.getString("id"));
        return new Meeting(
                id,
                Meeting.Stage.valueOf(row.getString("stage")),
                new Meeting.Plan(
                        row.getString("what"),
                        LocalDate.ofEpochDay(row.getLong("day")),
                        time(row.getInt("begins")),
                        time(row.getInt("ends")),
                        row.getString("location"),
                        row.getString("provided"),
                        row.getString("contact"),
                        new Audience(audience(handle, id, "PLACE"), audience(handle, id, "GROUP"))),
                row.getInt("version"),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                row.getInt("about"));
    }

    private static Set<String> audience(Handle handle, MeetingId id, String kind) {
        return new HashSet<>(handle.createQuery("select name from meeting_audience where meeting = ? and kind = ?")
                .bind(0, id.code())
                .bind(1, kind)
                .mapTo(String.class)
                .list());
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
