package nl.meepraten.core.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.database.Remembered;
import org.jdbi.v3.core.Handle;

final class MeetingSql {

    private static final String COLUMNS =
            "id, stage, what, day, begins, ends, location, provided, contact, version, changed_at, about";

    void insert(Handle handle, Meeting meeting) {
        Remembered.changes(handle);
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
        Remembered.changes(handle);
        handle.execute("update meeting set about = ? where id = ?", people, id.code());
    }

    Optional<Meeting> find(Handle handle, MeetingId id) {
        List<Meeting> meetings = handle.createQuery("select " + COLUMNS + " from meeting where id = ?")
                .bind(0, id.code())
                .map((row, context) -> meeting(row))
                .list();
        List<Invited> invited = handle.createQuery("select kind, name from meeting_audience where meeting = ?")
                .bind(0, id.code())
                .map((row, context) -> new Invited(id.code(), row.getString(1), row.getString(2)))
                .list();
        return invited(meetings, invited).stream().findFirst();
    }

    /** First one first. */
    List<Meeting> from(Handle handle, LocalDate day) {
        List<Meeting> meetings = handle.createQuery(
                        "select " + COLUMNS + " from meeting where day >= ? order by day, begins, id")
                .bind(0, day.toEpochDay())
                .map((row, context) -> meeting(row))
                .list();
        // Mostly there is none, and every turn asks.
        return meetings.isEmpty() ? meetings : invited(meetings, invitedFrom(handle, day));
    }

    private static List<Invited> invitedFrom(Handle handle, LocalDate day) {
        return handle.createQuery("select a.meeting, a.kind, a.name from meeting m"
                        + " join meeting_audience a on a.meeting = m.id where m.day >= ?")
                .bind(0, day.toEpochDay())
                .map((row, context) -> new Invited(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static List<Meeting> invited(List<Meeting> meetings, List<Invited> invited) {
        return meetings.stream()
                .map(one -> one.inviting(
                        new Audience(names(invited, one.id(), "PLACE"), names(invited, one.id(), "GROUP"))))
                .toList();
    }

    private record Invited(String meeting, String kind, String name) {}

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new MeetingId(row.getString("id")),
                Meeting.Stage.valueOf(row.getString("stage")),
                new Meeting.Plan(
                        row.getString("what"),
                        LocalDate.ofEpochDay(row.getLong("day")),
                        time(row.getInt("begins")),
                        time(row.getInt("ends")),
                        row.getString("location"),
                        row.getString("provided"),
                        row.getString("contact"),
                        Audience.EVERYONE),
                row.getInt("version"),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                row.getInt("about"));
    }

    private static Set<String> names(List<Invited> invited, MeetingId id, String kind) {
        return invited.stream()
                .filter(one -> one.meeting().equals(id.code()) && one.kind().equals(kind))
                .map(Invited::name)
                .collect(Collectors.toSet());
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
