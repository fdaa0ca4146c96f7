package nl.meepraten.core.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.Remembered;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.text.Texts;
import org.jdbi.v3.core.Handle;

/** Meetings through their whole life: planned, people invited, changed, cancelled. Who comes is not known here. */
public final class Meetings {

    private static final int CODE = 8;
    private static final int ROUNDED_TO = 5;
    private static final int NIGHTS_AFTER = Kept.RSVP.amount();

    /** The lowest figure: five itself would be said of exactly five people. */
    private static final int LOWEST = 10;

    private final Database database;
    private final Broadcasts broadcasts;
    private final Places places;
    private final Texts texts;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId zone;
    private final MeetingSql sql = new MeetingSql();
    private final Remembered<List<Meeting>> inTurns = new Remembered<>();

    public Meetings(
            Database database, Broadcasts broadcasts, Places places, Texts texts, Ids ids, Clock clock, ZoneId zone) {
        this.database = database;
        this.broadcasts = broadcasts;
        this.places = places;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /** What came of a button. Only at {@link #DONE} something was done, or had been before. */
    public enum Outcome {
        DONE,
        /** A colleague changed it since it was seen. */
        CHANGED,
        /** It was cancelled, or it has begun. */
        OVER,
        GONE
    }

    /** A code for a meeting that is still to be written, so that saving it twice makes one. */
    public MeetingId newId() {
        return new MeetingId(ids.code(CODE));
    }

    /** What keeps a meeting from being planned like this; empty when nothing does. */
    public List<MeetingProblem> problems(Meeting.Plan plan) {
        return new MeetingCheck(places, texts, zone).check(plan, clock.instant());
    }

    /**
     * Writes down a new meeting; nobody is told yet. The same twice makes one.
     *
     * @param id from {@link #newId}
     * @throws NotPlannable when something is missing
     */
    public Outcome plan(MeetingId id, Meeting.Plan plan) {
        check(plan);
        return database.writeAlone(handle -> {
            Optional<Meeting> stored = sql.find(handle, id);
            if (stored.isEmpty()) {
                sql.insert(handle, new Meeting(id, Meeting.Stage.PLANNED, plan, 1, clock.instant(), 0));
                return Outcome.DONE;
            }
            return stored.get().plan().equals(plan) ? Outcome.DONE : Outcome.CHANGED;
        });
    }

    /**
     * Changes a meeting. Who was invited and did not say no is told at once when that is about what, when, where or what
     * is provided, and is reminded at other moments. Who is invited stays the same once people are.
     *
     * @param seen the version that was changed
     * @throws NotPlannable when something is missing
     */
    public Outcome change(MeetingId id, int seen, Meeting.Plan plan) {
        check(plan);
        return act(id, seen, (handle, stored) -> {
            boolean invited = stored.stage() == Meeting.Stage.INVITED;
            Meeting changed = renewed(
                    stored,
                    stored.stage(),
                    invited ? plan.inviting(stored.plan().audience()) : plan);
            sql.replace(handle, changed);
            if (invited && !plan.reads(stored.plan())) {
                broadcasts.cancel(handle, id.code(), Broadcast.Kind.CHANGE);
                broadcasts.add(handle, Broadcast.Kind.CHANGE, id.code(), clock.instant());
                remind(handle, changed);
            }
        });
    }

    /**
     * Invites everybody in the audience, at once. Inviting twice changes nothing.
     *
     * @throws NotPlannable when something is missing by now
     */
    public Outcome invite(MeetingId id, int seen) {
        return act(id, seen, (handle, stored) -> {
            if (stored.stage() == Meeting.Stage.PLANNED) {
                check(stored.plan());
                Meeting invited = renewed(stored, Meeting.Stage.INVITED, stored.plan());
                sql.replace(handle, invited);
                broadcasts.add(handle, Broadcast.Kind.INVITATION, id.code(), clock.instant());
                remind(handle, invited);
            }
        });
    }

    /** Calls a meeting off. Who was invited and did not say no is told at once. */
    public Outcome cancel(MeetingId id, int seen) {
        return act(id, seen, (handle, stored) -> {
            sql.replace(handle, renewed(stored, Meeting.Stage.CANCELLED, stored.plan()));
            broadcasts.cancel(handle, id.code());
            if (stored.stage() == Meeting.Stage.INVITED) {
                broadcasts.add(handle, Broadcast.Kind.CANCELLATION, id.code(), clock.instant());
            }
        });
    }

    private interface Deed {
        void on(Handle handle, Meeting stored);
    }

    private Outcome act(MeetingId id, int seen, Deed deed) {
        return database.writeAlone(handle -> {
            Optional<Meeting> stored = sql.find(handle, id);
            Outcome outcome = stored.map(one -> outcome(one, seen)).orElse(Outcome.GONE);
            if (outcome == Outcome.DONE) {
                deed.on(handle, stored.orElseThrow());
            }
            return outcome;
        });
    }

    private Outcome outcome(Meeting stored, int seen) {
        boolean over = stored.stage() == Meeting.Stage.CANCELLED
                || !stored.begins(zone).isAfter(clock.instant());
        return over ? Outcome.OVER : stored.version() == seen ? Outcome.DONE : Outcome.CHANGED;
    }

    private void check(Meeting.Plan plan) {
        List<MeetingProblem> problems = problems(plan);
        if (!problems.isEmpty()) {
            throw new NotPlannable(problems);
        }
    }

    private Meeting renewed(Meeting stored, Meeting.Stage stage, Meeting.Plan plan) {
        return new Meeting(stored.id(), stage, plan, stored.version() + 1, clock.instant(), stored.about());
    }

    private void remind(Handle handle, Meeting meeting) {
        broadcasts.cancel(handle, meeting.id().code(), Broadcast.Kind.REMINDER);
        Meeting.Plan plan = meeting.plan();
        Reminders.of(plan.day().atTime(plan.from()), zone, clock.instant())
                .forEach(moment -> broadcasts.add(
                        handle, Broadcast.Kind.REMINDER, meeting.id().code(), moment));
    }

    public Optional<Meeting> find(MeetingId id) {
        return database.read(handle -> sql.find(handle, id));
    }

    public Optional<Meeting> find(Handle handle, MeetingId id) {
        return sql.find(handle, id);
    }

    /** Every meeting there ever was, first one first. */
    public List<Meeting> all() {
        return database.read(handle -> sql.from(handle, LocalDate.EPOCH));
    }

    /** What people were invited to and may still ask about: until the night after its day. First one first. */
    public List<Meeting> remembered(Handle handle, Instant now) {
        LocalDate oldest = now.atZone(zone).toLocalDate().minusDays(NIGHTS_AFTER - 1L);
        return inTurns.get(
                handle,
                oldest,
                () -> sql.from(handle, oldest).stream()
                        .filter(one -> one.stage() != Meeting.Stage.PLANNED)
                        .toList());
    }

    /**
     * Notes about how many people come, in the night's transaction: rounded up to five, at least ten, and nothing under
     * five. Every figure stands for five counts or more.
     *
     * @param yes how many people said so, exactly
     */
    public void noteHeads(Handle handle, Map<MeetingId, Integer> yes, Instant now) {
        for (Meeting meeting : remembered(handle, now)) {
            sql.about(handle, meeting.id(), roundedUp(yes.getOrDefault(meeting.id(), 0)));
        }
    }

    private static int roundedUp(int exact) {
        return exact < ROUNDED_TO ? 0 : Math.max(LOWEST, Math.ceilDiv(exact, ROUNDED_TO) * ROUNDED_TO);
    }
}
