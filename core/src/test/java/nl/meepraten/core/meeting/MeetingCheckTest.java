package nl.meepraten.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.meeting.MeetingProblem.Field;
import nl.meepraten.core.meeting.MeetingProblem.Key;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.text.Texts;
import org.junit.jupiter.api.Test;

class MeetingCheckTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Places PLACES = new Places(List.of(new Place("SOEP", "Soepbus", "bij de soepbus", "buiten")));

    private final MeetingText texts = new MeetingText(Texts.load());

    private static Meeting.Plan plan(String what, String where, String provided, String contact) {
        return new Meeting.Plan(
                what,
                TODAY.plusDays(7),
                LocalTime.of(12, 0),
                LocalTime.of(14, 0),
                where,
                provided,
                contact,
                Audience.EVERYONE);
    }

    private static Meeting.Plan at(LocalDate day, String from, String until) {
        return new Meeting.Plan(
                "Lunch",
                day,
                LocalTime.parse(from),
                LocalTime.parse(until),
                "Buurthuis",
                "Soep",
                "Karin: 06 00000000",
                Audience.EVERYONE);
    }

    private static List<MeetingProblem> problems(Meeting.Plan plan) {
        return new MeetingCheck(PLACES, Texts.load(), ZONE)
                .check(plan, TODAY.atTime(12, 0).atZone(ZONE).toInstant());
    }

    @Test
    void anOrdinaryMeetingHasNoProblemsAndFitsInTwoParts() {
        Meeting.Plan lunch = plan(
                "Lunch en praten over de winter",
                "Buurthuis, Kerkstraat 1, bus 3",
                "Hond mag mee. Roken kan buiten.",
                "Karin: 06 00000000");

        assertThat(problems(lunch)).isEmpty();
        assertThat(texts.invitation(Language.NL, lunch))
                .isEqualTo(
                        "Bijeenkomst: Lunch en praten over de winter, di 1 december 12.00 uur. Buurthuis, Kerkstraat 1,"
                                + " bus 3. Hond mag mee. Roken kan buiten. Kom je? 1=ja 2=nee 3=misschien");
        assertThat(texts.reminder(Language.NL, lunch, true)).startsWith("Morgen 12.00 uur: Lunch en praten");
        assertThat(texts.invitation(Language.EN, lunch)).contains("Tue 1 December 12:00", "1=yes 2=no 3=maybe");
    }

    @Test
    void everyEmptyFieldIsNamed() {
        assertThat(problems(plan(" ", "", "", "")))
                .extracting(MeetingProblem::field)
                .containsExactly(Field.WHAT, Field.WHERE, Field.PROVIDED, Field.CONTACT);
        assertThat(problems(plan(" ", "", "", "")))
                .extracting(MeetingProblem::key)
                .containsOnly(Key.MISSING);
    }

    @Test
    void theLongestFieldIsTheOneToMakeShorterAndByHowMuch() {
        String long300 = "x".repeat(300);

        MeetingProblem problem =
                problems(plan("Lunch", long300, "Soep", "Karin")).getFirst();
        assertThat(problem.field()).isEqualTo(Field.WHERE);
        assertThat(problem.key()).isEqualTo(Key.TOO_LONG);
        int over = (int) problem.arguments().getOrDefault("over", 0);
        assertThat(problems(plan("Lunch", "x".repeat(300 - over), "Soep", "Karin")))
                .isEmpty();
        assertThat(problems(plan("Lunch", "Buurthuis", long300, "Karin"))
                        .getFirst()
                        .field())
                .isEqualTo(Field.PROVIDED);
        assertThat(problems(plan(long300, "Buurthuis", "Soep", "Karin"))
                        .getFirst()
                        .field())
                .isEqualTo(Field.WHAT);
        assertThat(problems(plan("Lunch", "Buurthuis", "Soep", "x".repeat(80))))
                .extracting(MeetingProblem::field)
                .contains(Field.CONTACT);
    }

    /** What passes is never sent in more parts than promised, however the room is divided. */
    @Test
    void whatPassesFits() {
        for (int what = 1; what < 100; what += 9) {
            for (int where = 1; where < 260; where += 13) {
                Meeting.Plan plan = plan("w".repeat(what), "x".repeat(where), "y".repeat(30), "Karin: 06 00000000");
                if (problems(plan).isEmpty()) {
                    for (Language language : Language.FULL) {
                        assertThat(List.of(
                                        texts.invitation(language, plan),
                                        texts.asking(language, texts.changed(language, plan)),
                                        texts.asking(language, texts.reminder(language, plan, true)),
                                        texts.asking(language, texts.reminder(language, plan, false))))
                                .allMatch(text -> Segments.of(text).parts() <= 2);
                        assertThat(List.of(
                                        texts.cancelled(language, plan),
                                        texts.again(language, plan),
                                        texts.unclear(language),
                                        texts.thanks(language, plan)))
                                .allMatch(text -> Segments.of(text).one());
                    }
                }
            }
        }
    }

    @Test
    void characterThatMakesASmsDearIsShown() {
        MeetingProblem curly = problems(plan("’s Middags praten", "Buurthuis", "Soep", "Karin"))
                .getFirst();

        assertThat(curly.field()).isEqualTo(Field.WHAT);
        assertThat(curly.key()).isEqualTo(Key.ODD_CHARACTER);
        assertThat(curly.arguments()).containsEntry("character", "’");
        assertThat(problems(plan("Lunch", "Buurt\nhuis", "Soep", "Karin"))
                        .getFirst()
                        .key())
                .isEqualTo(Key.ODD_CHARACTER);
    }

    @Test
    void momentMustBeStillToComeAndNotTooFarAway() {
        assertThat(problems(at(TODAY, "12:00", "13:00")))
                .extracting(MeetingProblem::field)
                .containsExactly(Field.FROM);
        assertThat(problems(at(TODAY, "12:01", "13:00"))).isEmpty();
        assertThat(problems(at(TODAY.minusDays(1), "12:00", "13:00")))
                .extracting(MeetingProblem::field)
                .containsExactly(Field.DAY);
        assertThat(problems(at(TODAY.plusDays(180), "12:00", "13:00"))).isEmpty();
        assertThat(problems(at(TODAY.plusDays(181), "12:00", "13:00")))
                .extracting(MeetingProblem::key)
                .containsExactly(Key.TOO_LATE);
        assertThat(problems(at(TODAY.plusDays(1), "12:00", "12:00")))
                .extracting(MeetingProblem::field)
                .containsExactly(Field.UNTIL);
    }

    @Test
    void placesThatDoNotExistAreRefused() {
        Audience nowhere = new Audience(Set.of("NERGENS"), Set.of());
        Meeting.Plan lunch = at(TODAY.plusDays(1), "12:00", "13:00");
        Meeting.Plan there = new Meeting.Plan(
                lunch.what(),
                lunch.day(),
                lunch.from(),
                lunch.until(),
                lunch.where(),
                lunch.provided(),
                lunch.contact(),
                nowhere);

        assertThat(problems(there)).extracting(MeetingProblem::field).containsExactly(Field.AUDIENCE);
    }
}
