package nl.meepraten.core.consultation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Texts;

/** A municipality with two places, a database of its own and a clock that stands still until a test moves it. */
public final class Office implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Places PLACES = new Places(List.of(
            new Place("HAVEN", "Inloophuis De Haven", "in De Haven", "inloop"),
            new Place("SOEP", "Soepbus", "bij de soepbus", "buitenslapers")));

    public final Database database;
    public final Broadcasts broadcasts;
    public final QuestionText texts = new QuestionText(Texts.load());
    public final Clock clock = new Hands();
    public final Consultations consultations;

    private volatile Instant now;

    public Office(Path folder) {
        Ids ids = Ids.seeded(24);
        now = at(TODAY, "12:00");
        database = TestDatabase.open(folder.resolve("office.db"));
        broadcasts = new Broadcasts(database, ids);
        consultations = new Consultations(database, broadcasts, PLACES, Texts.load(), ids, clock, ZONE);
    }

    public static Instant at(LocalDate day, String time) {
        return LocalDateTime.parse(day + "T" + time).atZone(ZONE).toInstant();
    }

    public void itIs(LocalDate day, String time) {
        now = at(day, time);
    }

    public Places places() {
        return PLACES;
    }

    public ConsultationId published(Draft draft) {
        ConsultationId id = consultations.draft(draft);
        consultations.publish(id);
        return id;
    }

    /** As the night does. */
    public void close(ConsultationId id) {
        database.writeAlone(handle -> {
            consultations.close(handle, find(id));
            return id;
        });
    }

    public Consultation find(ConsultationId id) {
        return consultations.find(id).orElseThrow();
    }

    /** Everything that is still to be told, in order. */
    public List<Broadcast> toTell() {
        return database.read(broadcasts::unfinished);
    }

    public List<Broadcast.Kind> kindsToTell() {
        return toTell().stream().map(Broadcast::kind).toList();
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Hands extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
