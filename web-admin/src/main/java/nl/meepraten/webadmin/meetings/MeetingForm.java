package nl.meepraten.webadmin.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.MeetingProblem;
import nl.meepraten.core.text.PlainCharacters;
import nl.meepraten.webadmin.language.Written;

/**
 * A meeting as it is typed: everything stays as it was typed, also what cannot be understood.
 *
 * @param id code of the meeting; a new one has its code from the moment the form is shown, so that saving twice makes one
 * @param version that was changed; 0 for one that was never saved
 * @param day as typed, meant to be a date
 * @param from as typed, meant to be a time
 * @param until as typed, meant to be a time
 * @param everyone whether it is for everyone, whatever is ticked
 */
public record MeetingForm(
        String id,
        int version,
        String what,
        String day,
        String from,
        String until,
        String where,
        String provided,
        String contact,
        boolean everyone,
        Set<String> places,
        Set<String> groups) {

    public MeetingForm {
        places = Set.copyOf(places);
        groups = Set.copyOf(groups);
    }

    static MeetingForm empty(MeetingId id, LocalDate day, String contact) {
        return new MeetingForm(
                id.code(), 0, "", day.toString(), "12:00", "14:00", "", "", contact, true, Set.of(), Set.of());
    }

    static MeetingForm of(Meeting meeting) {
        Meeting.Plan plan = meeting.plan();
        return new MeetingForm(
                meeting.id().code(),
                meeting.version(),
                plan.what(),
                plan.day().toString(),
                plan.from().toString(),
                plan.until().toString(),
                plan.where(),
                plan.provided(),
                plan.contact(),
                plan.audience().everyone(),
                plan.audience().places(),
                plan.audience().groups());
    }

    public boolean saved() {
        return version > 0;
    }

    /** What the core can keep; a moment that cannot be read is one in {@code today} until it can. */
    Meeting.Plan plan(LocalDate today) {
        return new Meeting.Plan(
                line(what),
                date(day).orElse(today),
                time(from).orElse(LocalTime.NOON),
                time(until).orElse(LocalTime.MAX),
                line(where),
                line(provided),
                line(contact),
                everyone ? Audience.EVERYONE : new Audience(places, groups));
    }

    private static String line(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** What the core would understand otherwise than it is meant. */
    List<MeetingProblem> unclear() {
        List<MeetingProblem> unclear = new ArrayList<>();
        if (date(day).isEmpty()) {
            unclear.add(missing(MeetingProblem.Field.DAY));
        }
        if (time(from).isEmpty()) {
            unclear.add(missing(MeetingProblem.Field.FROM));
        }
        if (time(until).isEmpty()) {
            unclear.add(missing(MeetingProblem.Field.UNTIL));
        }
        if (!everyone && places.isEmpty() && groups.isEmpty()) {
            unclear.add(missing(MeetingProblem.Field.AUDIENCE));
        }
        return unclear;
    }

    private static MeetingProblem missing(MeetingProblem.Field field) {
        return new MeetingProblem(field, MeetingProblem.Key.MISSING, Map.of());
    }

    /** What goes into a text message, with where it is written. */
    List<Written> sent() {
        return List.of(
                Written.dutch("meetings.field.WHAT", "wat", what),
                Written.dutch("meetings.field.WHERE", "waar", where),
                Written.dutch("meetings.field.PROVIDED", "geregeld", provided),
                Written.dutch("meetings.field.CONTACT", "contact", contact));
    }

    /** The same with plain characters in what is sent. */
    MeetingForm plain() {
        return new MeetingForm(
                id,
                version,
                PlainCharacters.of(what),
                day,
                from,
                until,
                PlainCharacters.of(where),
                PlainCharacters.of(provided),
                PlainCharacters.of(contact),
                everyone,
                places,
                groups);
    }

    /** The same words over another version, so that saving puts them in its place. */
    MeetingForm over(int other) {
        return new MeetingForm(id, other, what, day, from, until, where, provided, contact, everyone, places, groups);
    }

    /** As browsers send a date, or as people here write one. */
    private static Optional<LocalDate> date(String typed) {
        return read(typed, LocalDate::parse, "uuuu-MM-dd", "d-M-uuuu");
    }

    private static Optional<LocalTime> time(String typed) {
        return read(typed, LocalTime::parse, "H:mm", "H.mm", "H:mm:ss");
    }

    private static <T> Optional<T> read(
            String typed, BiFunction<String, DateTimeFormatter, T> reader, String... patterns) {
        for (String pattern : patterns) {
            try {
                return Optional.of(reader.apply(typed.strip(), DateTimeFormatter.ofPattern(pattern)));
            } catch (DateTimeException otherwise) {
                continue;
            }
        }
        return Optional.empty();
    }
}
