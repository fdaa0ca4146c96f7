package nl.meepraten.webadmin.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.plainwords.WordList;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.spoken.SpokenLanguages;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.story.Entry;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;

/** A small town with real storage, on a day in November. */
public final class Town implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final LocalDate OPENED = LocalDate.of(2026, 11, 3);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 16);
    public static final LocalDate PROMISED = LocalDate.of(2026, 12, 11);

    private final Hands hands = new Hands();
    private final Ids ids = Ids.seeded(7);
    public final Database database;
    private final Generations generations;
    private final Letterbox letterbox = new Letterbox(ids);
    private long thread;

    public final Texts texts = Texts.load();
    public final PlainLanguage language = new PlainLanguage(Map.of(
            Language.NL, new WordList(Map.of("indien", "als", "met betrekking tot", "over"), List.of("Wmo")),
            Language.EN, new WordList(Map.of("commence", "start"), List.of("statutory"))));
    public final Places places =
            new Places(List.of(new Place("HAVEN", "Inloophuis De Haven", "in De Haven", "dakloos")));
    public final Broadcasts broadcasts;
    public final HeadCounts people;
    public final Consultations consultations;
    public final SpokenLanguages languages;
    public final Releases releases;
    public final Feedbacks feedbacks;
    public final Meetings meetings;
    public final Stories stories;
    public final AuditLog audit;

    public Town(Path folder) {
        database = TestDatabase.open(folder.resolve("town.db"));
        generations = new Generations(new FileVault(folder.resolve("keys")));
        database.writeAlone(handle -> {
            generations.begin(handle, OPENED.toEpochDay());
            return 0;
        });
        broadcasts = new Broadcasts(database, ids);
        people = new HeadCounts(database, ids);
        consultations = new Consultations(database, broadcasts, places, texts, ids, hands, ZONE);
        languages = new SpokenLanguages(database, hands, ZONE);
        releases = new Releases(database);
        feedbacks = new Feedbacks(database, consultations, broadcasts, new QuestionText(texts), hands);
        meetings = new Meetings(database, broadcasts, places, texts, ids, hands, ZONE);
        stories = new Stories(database, generations, letterbox, ids, ZONE);
        audit = new AuditLog(database, ids, hands);
        today(OPENED);
    }

    public Clock clock() {
        return hands;
    }

    /** Makes it noon on {@code day}. */
    public void today(LocalDate day) {
        hands.now = day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    public ConsultationId draft(String topic, Question... questions) {
        Promise promise = new Promise(
                "De raad beslist in december.",
                "de regels",
                "meer bedden",
                Ladder.ADVISE,
                PROMISED,
                "Karin: 06 00000000");
        return consultations.draft(
                new Draft(topic, List.of(questions), promise, new Audience(Set.of("HAVEN"), Set.of()), LAST_DAY));
    }

    public ConsultationId open(String topic, Question... questions) {
        ConsultationId id = draft(topic, questions);
        consultations.publish(id);
        return id;
    }

    /** Opens and closes with these published figures. */
    public ConsultationId closed(String topic, List<Question> questions, List<Release.QuestionRelease> figures) {
        ConsultationId id = open(topic, questions.toArray(Question[]::new));
        database.writeAlone(handle -> {
            consultations.close(handle, consultations.find(handle, id).orElseThrow());
            releases.insert(handle, new Release(id, figures));
            return 0;
        });
        return id;
    }

    /** Puts stories in the letterbox and lets the night lay them out to be read. */
    public void told(String... texts) {
        told(Optional.empty(), texts);
    }

    /** The same, by writers who said how their words may travel on. */
    public void told(Permission permission, String... texts) {
        told(Optional.of(permission), texts);
    }

    private void told(Optional<Permission> permission, String... texts) {
        Instant then = hands.now.minus(Letterbox.THREAD).minus(Letterbox.THREAD);
        database.writeAlone(handle -> {
            for (String text : texts) {
                Entry entry = new Entry.Words(++thread, then.toEpochMilli(), true, "dakloos", "", text);
                letterbox.put(handle, generations.current(handle), entry);
                permission.ifPresent(given ->
                        letterbox.put(handle, generations.current(handle), new Entry.Permitted(thread, given)));
            }
            return 0;
        });
        stories.takeIn(hands.now);
    }

    /** What those who have a code read from the council. */
    public List<String> answers() {
        return database.read(handle -> {
            Generation keys = generations.current(handle);
            return LongStream.rangeClosed(1, thread)
                    .mapToObj(writer -> Receipts.of(keys, writer))
                    .flatMap(receipt -> stories.trace(handle, keys, receipt).stream())
                    .flatMap(traced -> traced.answers().stream())
                    .toList();
        });
    }

    /** The night's great change: every story gets another name. */
    public void nightPasses() {
        night(Set.of());
    }

    /** The same, and whoever told the first story took it back. */
    public void takenBack() {
        night(database.read(handle -> Set.of(Receipts.of(generations.current(handle), 1))));
    }

    private void night(Set<Receipt> withdrawn) {
        database.writeAlone(handle -> {
            Generation keys = generations.current(handle);
            stories.sealAnew(handle, keys, keys, hands.now, withdrawn);
            return 0;
        });
    }

    @Override
    public void close() {
        database.close();
    }

    /** A clock that is moved by hand. */
    private static final class Hands extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
