package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.timer.Night;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Trail;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;

/** Leaves, in a small town, one trace of what a row of the table of what is kept is about. A row without one does not compile. */
final class Traces implements AutoCloseable {

    static final String STORY = "Gisteren was er geen plek en toen heb ik buiten geslapen bij het kanariepark";

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final String SAM = "+31600001000";
    private static final String MO = "+31600001001";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Path folder;
    final Town town;
    final StaffTraces staff;

    Traces(Path folder) {
        this.folder = folder;
        town = new Town(folder);
        staff = new StaffTraces(town, folder);
        town.participant(SAM).joins("HAVEN");
    }

    @Override
    public void close() {
        town.close();
    }

    Trace of(Kept row) {
        return switch (row) {
            case MESSAGE -> message();
            case BALLOT -> ballot();
            case SEEN -> seen();
            case REPLY -> reply();
            case QUESTION -> question();
            case MEETING -> meeting();
            case NEWS -> news();
            case LETTERBOX -> letterbox();
            case STORY -> story();
            case DECISION -> decision();
            case RECEIPT -> receipt();
            case CHAT_NUMBERS -> chatNumbers();
            case RSVP -> rsvp();
            case SILENT_CONTACT -> silent();
            case SILENT_DISCREET -> silentDiscreet();
            case UNSURE_DISCREET -> unsureDiscreet();
            case STOPPED_CONTACT -> stopped();
            case KEYS_OF_THE_DAY -> keysOfTheDay();
            case HEAD_COUNTS -> headCounts();
            case BACKUP -> backup();
            case LOG -> staff.log();
            case STAFF_DEED -> staff.deed();
            case SESSION -> staff.session();
            case INVITATION -> staff.invitation();
            case STAFF_ACCOUNT -> staff.account();
            case PUBLISHED -> published();
        };
    }

    private Instant in(Duration duration) {
        return town.clock.instant().plus(duration);
    }

    /** The first night from now has number 1. */
    private Instant night(int number) {
        LocalDate first = town.bot.night().next().atZone(Town.ZONE).toLocalDate();
        return night(first.plusDays(number - 1L));
    }

    private static Instant night(LocalDate day) {
        return day.atTime(Night.HOUR).atZone(Town.ZONE).toInstant();
    }

    /** What goes in the night that has this number and in none before. */
    private Trace untilNight(int number, BooleanSupplier there) {
        return new Trace(there, night(number - 1), night(number));
    }

    private boolean keys(String name) {
        return town.vault.names().contains(name);
    }

    private boolean rows(String table) {
        return rows(town, table);
    }

    static boolean rows(Town town, String table) {
        return town.database.read(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    /** A key and what it is for are there together, or go together. */
    private boolean with(String key, String table) {
        assertThat(rows(table)).isEqualTo(keys(key));
        return keys(key);
    }

    private boolean anybody(Predicate<Contact> is) {
        return town.database.read(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            Contacts contacts = new Contacts(Ids.secure());
            return contacts.slice(handle, new byte[0], 10).stream()
                    .flatMap(id -> contacts.open(handle, keys, id).stream())
                    .map(Contacts.Read::contact)
                    .anyMatch(is);
        });
    }

    /** Not even while it is kept does a text lie anywhere in the open. */
    private Trace message() {
        town.participant(SAM).texts(STORY);
        return Trace.until(town.clock.instant(), () -> onDisk("kanariepark"));
    }

    boolean onDisk(String needle) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, needle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String needle) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(needle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Trace ballot() {
        ConsultationId id = town.publish("de opvang", Kept.BALLOT.amount(), DOGS);
        town.participant(SAM).texts("ja");
        return Trace.until(night(Kept.BALLOT.amount()), () -> with("box-" + id.code(), "shard"));
    }

    private Trace seen() {
        String key = "seen-" + town.today().toEpochDay();
        return untilNight(Kept.SEEN.amount(), () -> with(key, "seen"));
    }

    private void nobodyCanBeReached() {
        town.phones.behave(text -> new Delivery.TryLater(Optional.empty()));
    }

    private Trace reply() {
        nobodyCanBeReached();
        town.participant(SAM).texts("WIE");
        return Trace.until(in(Kept.REPLY.duration()), () -> rows("parcel"));
    }

    /** Asked once more when opening and reminder have been sent: only that waits. */
    private Trace question() {
        town.publish("de opvang", Kept.QUESTION.amount(), DOGS);
        Instant closes = night(Kept.QUESTION.amount());
        town.pass(Duration.ofDays(2));
        nobodyCanBeReached();
        town.participant(SAM).texts("nog een keer");
        return Trace.until(closes, () -> rows("parcel"));
    }

    /** As far away as a meeting can be planned. */
    private Trace meeting() {
        nobodyCanBeReached();
        Meeting.Plan plan = Town.plan("Lunch", town.today().plusDays(Kept.MEETING.amount() - 1L), LocalTime.of(13, 0));
        town.invite(plan);
        return Trace.until(plan.day().atTime(plan.from()).atZone(Town.ZONE).toInstant(), () -> rows("parcel"));
    }

    private Trace news() {
        town.publish("de opvang", 1, DOGS);
        town.participant(SAM).texts("ja");
        town.passTheNight();
        nobodyCanBeReached();
        while (!rows("parcel")) {
            town.pass(MINUTE);
        }
        Instant end = in(Kept.NEWS.duration());
        return new Trace(() -> rows("parcel"), end.minus(MINUTE).minus(MINUTE), end);
    }

    private Trace letterbox() {
        town.participant(SAM).texts(STORY);
        return untilNight(Kept.LETTERBOX.amount(), () -> rows("letterbox"));
    }

    private Trace story() {
        return told(Kept.STORY, "story");
    }

    private Trace decision() {
        town.bot.stories().answer("somemark", "Dank je.");
        return Trace.until(night(Kept.DECISION.amount()), () -> rows("decision"));
    }

    private Trace receipt() {
        return told(Kept.RECEIPT, "receipt");
    }

    /** Goes by the week, so that the day on which it was told is nowhere: at most the days of the table. */
    private Trace told(Kept row, String table) {
        Instant told = town.clock.instant();
        LocalDate nextWeek = town.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate last = nextWeek.plusWeeks(row.amount() / 7 - 1);
        town.participant(SAM).texts(STORY);
        town.pass(Duration.ofDays(2));
        assertThat(night(last)).isBefore(told.plus(row.duration()));
        return new Trace(() -> rows(table), night(last.minusDays(1)), night(last));
    }

    /** Of a message that is, in a night, just as old as it may be. */
    private Trace chatNumbers() {
        Instant oldest = night(3).minus(Kept.CHAT_NUMBERS.duration());
        town.clock.set(oldest);
        town.database.writeAlone(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            Contacts contacts = new Contacts(Ids.secure());
            Contacts.Read read = contacts.slice(handle, new byte[0], 1).stream()
                    .flatMap(id -> contacts.open(handle, keys, id).stream())
                    .findFirst()
                    .orElseThrow();
            long hour = oldest.getEpochSecond() / 3600;
            Trail trail = new Trail(List.of(new Trail.Mark(7, hour, false)));
            contacts.update(handle, keys, read, read.contact().leaving(trail));
            return hour;
        });
        Instant last = oldest.plus(Kept.CHAT_NUMBERS.duration());
        BooleanSupplier there =
                () -> anybody(contact -> !contact.trail().marks().isEmpty());
        return new Trace(there, last, last.plus(Duration.ofDays(1)));
    }

    private Trace rsvp() {
        LocalDate day = town.today().plusDays(1);
        town.invite(Town.plan("Lunch", day, LocalTime.of(13, 0)));
        town.participant(SAM).texts("ja");
        LocalDate last = day.plusDays(Kept.RSVP.amount());
        Instant still = last.atStartOfDay(Town.ZONE).toInstant().minus(MINUTE);
        return new Trace(() -> anybody(contact -> !contact.rsvps().isEmpty()), still, night(last));
    }

    private Trace silent() {
        LocalDate last = town.today().plusMonths(Kept.SILENT_CONTACT.amount());
        return new Trace(() -> rows("contact"), night(last), night(last.plusDays(1)));
    }

    private Trace silentDiscreet() {
        town.discreetParticipant(MO).texts("hoi").texts("1").texts("LINDE").texts("ja");
        return untilNight(Kept.SILENT_DISCREET.amount(), () -> anybody(Traces::isMo));
    }

    private Trace unsureDiscreet() {
        town.discreetParticipant(MO).texts("hoi");
        return untilNight(Kept.UNSURE_DISCREET.amount(), () -> anybody(Traces::isMo));
    }

    private static boolean isMo(Contact contact) {
        return contact.address().value().equals(MO);
    }

    /** The days are over in the night after the last of them. */
    private Trace stopped() {
        town.participant(SAM).texts("STOP");
        return untilNight(Kept.STOPPED_CONTACT.amount() + 1, () -> rows("contact"));
    }

    private Trace keysOfTheDay() {
        return Trace.until(night(Kept.KEYS_OF_THE_DAY.amount()), () -> keys("contact-1"));
    }

    /** Counted once a week: when everybody has left since, there is nothing to count the next time. */
    private Trace headCounts() {
        for (int person = 0; person < 12; person++) {
            town.participant("+3160000%04d".formatted(2000 + person)).joins("HAVEN");
        }
        LocalDate monday = town.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        town.pass(Duration.between(town.clock.instant(), night(monday)));
        for (int person = 0; person < 12; person++) {
            town.participant("+3160000%04d".formatted(2000 + person)).texts("WIS");
        }
        return untilNight(Kept.HEAD_COUNTS.amount(), () -> rows("head_count"));
    }

    private Trace backup() {
        town.passTheNight();
        try (Stream<Path> files = Files.list(folder.resolve("backup"))) {
            Path made = files.findFirst().orElseThrow();
            return untilNight(Kept.BACKUP.amount(), () -> Files.exists(made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Trace published() {
        ConsultationId id = town.publish("de opvang", 1, DOGS);
        town.passTheNight();
        return Trace.always(
                town.clock.instant(), () -> town.bot.releases().of(id).isPresent());
    }
}
