package nl.meepraten.core.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.meepraten.core.meeting.MeetingProblem.Field;
import nl.meepraten.core.meeting.MeetingProblem.Key;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.text.Texts;

/** What keeps a meeting from being planned: something missing, or a text message that would be too long or too dear. */
final class MeetingCheck {

    private static final int ASKING_PARTS = 2;

    /** Half a year: who was silent for longer is forgotten anyway. An invitation waits until somewhere on the last day. */
    static final int MOST_DAYS = Kept.MEETING.amount() - 1;

    private final Places places;
    private final MeetingText texts;
    private final ZoneId zone;
    private final List<MeetingProblem> problems = new ArrayList<>();

    MeetingCheck(Places places, Texts texts, ZoneId zone) {
        this.places = places;
        this.texts = new MeetingText(texts);
        this.zone = zone;
    }

    List<MeetingProblem> check(Meeting.Plan plan, Instant now) {
        boolean what = sent(Field.WHAT, plan.what());
        boolean where = sent(Field.WHERE, plan.where());
        boolean provided = sent(Field.PROVIDED, plan.provided());
        boolean contact = sent(Field.CONTACT, plan.contact());
        moment(plan, now);
        audience(plan);
        if (what && where && provided && contact) {
            lengths(plan);
        }
        return List.copyOf(problems);
    }

    private void moment(Meeting.Plan plan, Instant now) {
        Instant begins = plan.day().atTime(plan.from()).atZone(zone).toInstant();
        if (!begins.isAfter(now)) {
            boolean today = plan.day().equals(now.atZone(zone).toLocalDate());
            add(today ? Field.FROM : Field.DAY, Key.TOO_EARLY, Map.of());
        }
        if (plan.day().isAfter(now.atZone(zone).toLocalDate().plusDays(MOST_DAYS))) {
            add(Field.DAY, Key.TOO_LATE, Map.of("most", MOST_DAYS));
        }
        if (!plan.until().isAfter(plan.from())) {
            add(Field.UNTIL, Key.TOO_EARLY, Map.of());
        }
    }

    private void audience(Meeting.Plan plan) {
        List<String> keywords = places.all().stream().map(Place::keyword).toList();
        if (!keywords.containsAll(plan.audience().places())
                || !places.groups().containsAll(plan.audience().groups())) {
            add(Field.AUDIENCE, Key.UNKNOWN, Map.of());
        }
    }

    /** The longest of the fields is the one to make shorter. */
    private void lengths(Meeting.Plan plan) {
        Field longest = plan.what().length()
                        > Math.max(plan.where().length(), plan.provided().length())
                ? Field.WHAT
                : plan.where().length() > plan.provided().length() ? Field.WHERE : Field.PROVIDED;
        int asked = Math.max(
                over(ASKING_PARTS, language -> texts.invitation(language, plan)),
                Math.max(
                        over(ASKING_PARTS, language -> texts.asking(language, texts.changed(language, plan))),
                        over(ASKING_PARTS, language -> texts.asking(language, texts.reminder(language, plan, true)))));
        tooLong(longest, asked);
        tooLong(Field.CONTACT, over(1, language -> texts.thanks(language, plan)));
        if (asked == 0) {
            tooLong(
                    Field.WHAT,
                    Math.max(
                            over(1, language -> texts.cancelled(language, plan)),
                            over(1, language -> texts.again(language, plan))));
        }
    }

    private void tooLong(Field field, int over) {
        if (over > 0) {
            add(field, Key.TOO_LONG, Map.of("over", over));
        }
    }

    /** By how many characters the longest of the languages is too long. */
    private static int over(int most, Function<Language, String> message) {
        Segments segments = Language.FULL.stream()
                .map(message)
                .map(Segments::of)
                .max(Comparator.comparingInt(Segments::units))
                .orElseThrow();
        int room = most == 1
                ? segments.encoding().single()
                : most * segments.encoding().part();
        return segments.parts() > most ? Math.max(1, segments.units() - room) : 0;
    }

    /** Words that are part of a text message. */
    private boolean sent(Field field, String words) {
        if (words.isBlank()) {
            add(field, Key.MISSING, Map.of());
            return false;
        }
        Optional<String> odd = Segments.of(words).offenders().stream()
                .map(Segments.Offender::character)
                .findFirst();
        boolean control = words.chars().anyMatch(Character::isISOControl);
        if (odd.isPresent() || control) {
            add(
                    field,
                    Key.ODD_CHARACTER,
                    Map.of("character", odd.map(MeetingCheck::visible).orElse("Enter")));
            return false;
        }
        return true;
    }

    /** What cannot be seen is shown by its number. */
    private static String visible(String character) {
        int point = character.codePointAt(0);
        boolean seen = Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.OTHER_SYMBOL
                || Character.getType(point) == Character.OTHER_PUNCTUATION
                || Character.getType(point) == Character.INITIAL_QUOTE_PUNCTUATION
                || Character.getType(point) == Character.FINAL_QUOTE_PUNCTUATION;
        return seen ? character : "U+%04X".formatted(point);
    }

    private void add(Field field, Key key, Map<String, Object> arguments) {
        problems.add(new MeetingProblem(field, key, arguments));
    }
}
