package nl.meepraten.core.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.Remembered;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Texts;
import org.jdbi.v3.core.Handle;

/** Consultations through their whole life: draft, open, closed, told back; or withdrawn. */
public final class Consultations {

    private static final int CODE = 8;
    private static final LocalTime CLOSING = LocalTime.of(4, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private final Database database;
    private final Broadcasts broadcasts;
    private final Places places;
    private final Texts texts;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId zone;
    private final ConsultationSql sql = new ConsultationSql();
    private final Remembered<List<Consultation>> inTurns = new Remembered<>();

    public Consultations(
            Database database, Broadcasts broadcasts, Places places, Texts texts, Ids ids, Clock clock, ZoneId zone) {
        this.database = database;
        this.broadcasts = broadcasts;
        this.places = places;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /** A code for a draft that is still to be written, so that saving it twice makes one. */
    public ConsultationId newId() {
        return new ConsultationId(ids.code(CODE));
    }

    public ConsultationId draft(Draft draft) {
        ConsultationId id = newId();
        database.writeAlone(handle -> {
            sql.insert(handle, id, draft, clock.instant());
            return id;
        });
        return id;
    }

    /**
     * Saves a draft, unless that would undo what a colleague did. Saving the same twice changes nothing.
     *
     * @param id from {@link #newId} or of a draft
     * @param seen fingerprint of the draft that was changed; empty for one that was never saved
     */
    public DraftState save(ConsultationId id, String seen, Draft draft) {
        return database.writeAlone(handle -> {
            Optional<Consultation> stored = sql.find(handle, id);
            DraftState state = stored.isEmpty() && seen.isEmpty() ? DraftState.CURRENT : state(stored, seen);
            boolean same = stored.map(Draft::of).filter(draft::equals).isPresent();
            if (state == DraftState.CHANGED && same) {
                return DraftState.CURRENT;
            }
            if (state == DraftState.CURRENT) {
                sql.deleteDraft(handle, id);
                sql.insert(handle, id, draft, clock.instant());
            }
            return state;
        });
    }

    /** Throws a draft away, unless a colleague did something with it since it was seen. */
    public DraftState discard(ConsultationId id, String seen) {
        return database.writeAlone(handle -> {
            DraftState state = state(sql.find(handle, id), seen);
            if (state == DraftState.CURRENT) {
                sql.deleteDraft(handle, id);
            }
            return state;
        });
    }

    private static DraftState state(Optional<Consultation> stored, String seen) {
        if (stored.isEmpty()) {
            return DraftState.GONE;
        }
        if (stored.get().stage() != Stage.DRAFT) {
            return DraftState.NO_DRAFT;
        }
        return Draft.of(stored.get()).fingerprint().equals(seen) ? DraftState.CURRENT : DraftState.CHANGED;
    }

    /** What keeps a draft from being published; empty when nothing does. */
    public List<Problem> problems(Draft draft) {
        List<Problem> problems = new ArrayList<>(check(draft));
        problems.addAll(database.read(handle -> repeats(handle, draft)));
        return List.copyOf(problems);
    }

    private List<Problem> check(Draft draft) {
        return new DraftCheck(places, texts).check(draft, today());
    }

    private List<Problem> repeats(Handle handle, Draft draft) {
        Repeats repeats = new Repeats(Cell.of(draft.audience(), places), clock.instant());
        return repeats.in(draft, sql.all(handle), sql.askedInCopy(handle), one -> sql.cells(handle, one.id()));
    }

    /** The rows of the breakdown as they are when it opens: in the order of the places, those that are in the audience. */
    private List<String> rows(Consultation draft) {
        return switch (draft.split().by()) {
            case NOTHING -> List.of();
            case PLACE -> Cell.in(draft.audience(), places).map(Cell::place).toList();
            case GROUP ->
                Cell.in(draft.audience(), places).map(Cell::group).distinct().toList();
        };
    }

    /**
     * Opens a draft at once. Publishing what is open already changes nothing.
     *
     * @return whether it was published by this call
     * @throws NotPublishable when something is missing
     */
    public boolean publish(ConsultationId id) {
        return database.writeAlone(handle -> {
            Optional<Consultation> draft = sql.find(handle, id).filter(one -> one.stage() == Stage.DRAFT);
            draft.ifPresent(one -> open(handle, one));
            return draft.isPresent();
        });
    }

    /**
     * Opens a draft at once, unless it is not what somebody read before agreeing.
     *
     * @param seen fingerprint of what was read
     * @throws NotPublishable when something is missing
     */
    public DraftState publish(ConsultationId id, String seen) {
        return database.writeAlone(handle -> {
            Optional<Consultation> stored = sql.find(handle, id);
            DraftState state = state(stored, seen);
            if (state == DraftState.CURRENT) {
                stored.ifPresent(draft -> open(handle, draft));
            }
            return state;
        });
    }

    private void open(Handle handle, Consultation draft) {
        List<Problem> problems = new ArrayList<>(check(Draft.of(draft)));
        problems.addAll(repeats(handle, Draft.of(draft)));
        if (!problems.isEmpty()) {
            throw new NotPublishable(problems);
        }
        Instant now = clock.instant();
        sql.move(handle, draft.id(), Stage.DRAFT, Stage.OPEN, now);
        sql.opened(handle, draft.id(), now);
        sql.fix(handle, draft.id(), rows(draft), Cell.of(draft.audience(), places));
        broadcasts.add(handle, Broadcast.Kind.OPENING, draft.id().code(), now);
        Instant nudge = nudgeAt(now);
        if (nudge.isBefore(closesAt(draft))) {
            broadcasts.add(handle, Broadcast.Kind.NUDGE, draft.id().code(), nudge);
        }
    }

    /** That moment, or the next one between nine in the morning and eight in the evening. */
    public Instant awake(Instant moment) {
        return awake(moment.atZone(zone)).toInstant();
    }

    private Instant nudgeAt(Instant opened) {
        return awake(opened.atZone(zone).plusDays(1)).toInstant();
    }

    /** That moment, or the next at which a text message wakes nobody up. */
    private static ZonedDateTime awake(ZonedDateTime moment) {
        if (moment.toLocalTime().isBefore(EARLIEST)) {
            return moment.with(EARLIEST);
        }
        return moment.toLocalTime().isAfter(LATEST) ? moment.plusDays(1).with(EARLIEST) : moment;
    }

    /**
     * Takes an open consultation back; everyone in its audience is told. That happens at once, at any hour: something is
     * wrong with the question, and until they know people go on answering it. False when it was not open.
     */
    public boolean withdraw(ConsultationId id) {
        return database.writeAlone(handle -> {
            Instant now = clock.instant();
            boolean open = sql.move(handle, id, Stage.OPEN, Stage.WITHDRAWN, now);
            if (open) {
                broadcasts.cancel(handle, id.code());
                broadcasts.add(handle, Broadcast.Kind.WITHDRAWAL, id.code(), now);
            }
            return open;
        });
    }

    /**
     * Ends, in the caller's transaction, an open consultation whose answers are gone; who can be reached is told. Nothing
     * is ever published of it, so it may be asked again at once.
     */
    public void lose(Handle handle, Consultation consultation) {
        Instant now = clock.instant();
        if (!sql.move(handle, consultation.id(), Stage.OPEN, Stage.WITHDRAWN, now)) {
            throw new IllegalStateException("Only an open consultation can be lost: " + consultation.id());
        }
        broadcasts.cancel(handle, consultation.id().code());
        broadcasts.add(handle, Broadcast.Kind.WITHDRAWAL, consultation.id().code(), awake(now));
    }

    /**
     * The same for one that was open in a backup that was put back. It may have closed and got its result after that backup,
     * so for the rule against repeats it counts as asked.
     */
    public void loseOfCopy(Handle handle, Consultation consultation) {
        lose(handle, consultation);
        sql.askedInCopy(handle, consultation.id());
    }

    /**
     * Asks an open consultation again, in the caller's transaction, because its answers are gone.
     *
     * @return false when it would close before anybody can be asked
     */
    public boolean askAgain(Handle handle, Consultation consultation) {
        Instant asked = awake(clock.instant());
        boolean open = consultation.stage() == Stage.OPEN && asked.isBefore(closesAt(consultation));
        if (open) {
            broadcasts.cancel(handle, consultation.id().code());
            broadcasts.add(handle, Broadcast.Kind.OPENING, consultation.id().code(), asked);
            Instant nudge = nudgeAt(asked);
            if (nudge.isBefore(closesAt(consultation))) {
                broadcasts.add(handle, Broadcast.Kind.NUDGE, consultation.id().code(), nudge);
            }
        }
        return open;
    }

    /** What was asked and is not closed yet, in the caller's transaction. */
    public List<Consultation> open(Handle handle) {
        return sql.all(handle).stream().filter(one -> one.stage() == Stage.OPEN).toList();
    }

    /** The moment at which nobody can answer any more: four o'clock in the night after the last day. */
    public Instant closesAt(Consultation consultation) {
        return consultation.lastDay().plusDays(1).atTime(CLOSING).atZone(zone).toInstant();
    }

    /** Closes in the night's transaction; people hear the outcome in the morning. */
    public void close(Handle handle, Consultation consultation) {
        Instant now = clock.instant();
        if (!sql.move(handle, consultation.id(), Stage.OPEN, Stage.CLOSED, now)) {
            throw new IllegalStateException("Only an open consultation can be closed: " + consultation.id());
        }
        broadcasts.cancel(handle, consultation.id().code());
        ZonedDateTime night = now.atZone(zone);
        ZonedDateTime morning = night.with(MORNING);
        ZonedDateTime outcome = morning.isBefore(night) ? awake(night) : morning;
        broadcasts.add(handle, Broadcast.Kind.OUTCOME, consultation.id().code(), outcome.toInstant());
    }

    /** Notes, in the caller's transaction, that people are told what is done. False when it was not closed. */
    public boolean toldBack(Handle handle, ConsultationId id) {
        return sql.move(handle, id, Stage.CLOSED, Stage.TOLD_BACK, clock.instant());
    }

    public Optional<Consultation> find(ConsultationId id) {
        return database.read(handle -> sql.find(handle, id));
    }

    public Optional<Consultation> find(Handle handle, ConsultationId id) {
        return sql.find(handle, id);
    }

    /** Those that have a box now, for a turn: in the order asked for, and mostly from memory. */
    public List<Consultation> opened(Handle handle, List<ConsultationId> ids) {
        return inTurns.get(
                handle,
                ids,
                () -> ids.stream().flatMap(id -> sql.find(handle, id).stream()).toList());
    }

    public List<Consultation> all() {
        return database.read(sql::all);
    }

    public List<Consultation> in(Stage... stages) {
        List<Stage> wanted = Arrays.asList(stages);
        return all().stream().filter(one -> wanted.contains(one.stage())).toList();
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
