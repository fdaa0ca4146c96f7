package nl.meepraten.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meepraten.core.consultation.Problem.Field;
import nl.meepraten.core.consultation.Problem.Key;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of question, translated and broken down: what is kept of it, and what keeps it from being asked. */
@Tag("storage")
class KindsTest {

    private static final List<Question> ALL = List.of(
            Question.several("Wat mis je hier?", List.of("rust", "wifi", "een kluis")),
            Question.scale("Hoe veilig voel je je hier?", "heel onveilig", "heel veilig"),
            Question.number("Hoeveel nachten sliep je buiten?", List.of("0", "1-3", "4-7")),
            Question.open("Wat moet als eerste beter?"),
            Drafts.DOGS);

    private static final Translation ENGLISH = new Translation(
            "the night shelter",
            "the rules",
            "more beds",
            List.of(
                    new Translation.Wording("What do you miss here?", List.of("quiet", "wifi", "a locker")),
                    new Translation.Wording("How safe do you feel here?", List.of("not at all", "very safe")),
                    new Translation.Wording("How many nights did you sleep outside?", List.of()),
                    new Translation.Wording("What should get better first?", List.of()),
                    new Translation.Wording("Should dogs be allowed in?", List.of())));

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Draft draft(List<Question> questions, Split.By split, Map<Language, Translation> translations) {
        Draft good = Drafts.GOOD;
        return new Draft(
                good.topic(), questions, good.promise(), Audience.EVERYONE, good.lastDay(), split, translations);
    }

    private static Draft asking(Question... questions) {
        return draft(List.of(questions), Split.By.NOTHING, Map.of());
    }

    private void assertOnly(Draft draft, Field field, int number, Key key) {
        assertThat(office.consultations.problems(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.number()).isEqualTo(number);
            assertThat(problem.key()).isEqualTo(key);
        });
    }

    @Test
    void everyKindIsKeptAndReadBackWithItsTranslation() {
        Draft draft = draft(ALL, Split.By.GROUP, Map.of(Language.EN, ENGLISH));
        assertThat(office.consultations.problems(draft)).isEmpty();

        Consultation kept = office.find(office.published(draft));

        assertThat(Draft.of(kept)).isEqualTo(draft);
        assertThat(kept.split().rows()).containsExactly("inloop", "buitenslapers");
        assertThat(kept.in(Language.EN).topic()).isEqualTo("the night shelter");
        assertThat(kept.in(Language.EN).promise().open()).isEqualTo("the rules");
        assertThat(kept.in(Language.EN).questions().getFirst().options()).containsExactly("quiet", "wifi", "a locker");
        assertThat(kept.in(Language.EN).questions().getLast().options()).containsExactly("yes", "no");
        assertThat(kept.in(Language.NL)).isEqualTo(kept);
    }

    @Test
    void aDraftThatIsSavedAgainKeepsNothingOfWhatItWas() {
        Draft draft = draft(ALL, Split.By.PLACE, Map.of(Language.EN, ENGLISH));
        ConsultationId id = office.consultations.draft(draft);

        office.consultations.save(id, draft.fingerprint(), Drafts.GOOD);

        assertThat(Draft.of(office.find(id))).isEqualTo(Drafts.GOOD);
        assertThat(draft.fingerprint()).isNotEqualTo(Drafts.GOOD.fingerprint());
    }

    @Test
    void theOptionsOfEachKindAreChecked() {
        assertOnly(asking(Question.several("Wat?", List.of("rust"))), Field.OPTIONS, 1, Key.TOO_FEW);
        assertOnly(asking(Question.scale("Hoe?", "", "goed")), Field.OPTIONS, 1, Key.MISSING);
        assertOnly(asking(Question.scale("Hoe?", "goed", "Goed ")), Field.OPTIONS, 1, Key.SAME_TWICE);
        assertOnly(asking(Question.number("Hoeveel?", List.of("0", "2-3"))), Field.OPTIONS, 1, Key.GROUPS);
        assertOnly(asking(Question.number("Hoeveel?", List.of("", "2-3"))), Field.OPTIONS, 1, Key.MISSING);
        assertThat(office.consultations.problems(asking(Question.open("Wat?")))).isEmpty();
    }

    @Test
    void aTranslationIsWholeAndFitsWhereTheDutchHasToFit() {
        Translation noTopic = new Translation("", "the rules", "more beds", ENGLISH.questions());
        Translation lessQuestions = new Translation(
                "the night shelter",
                "the rules",
                "more beds",
                ENGLISH.questions().subList(0, 4));
        Translation tooLong = new Translation("the " + "long ".repeat(30), "a", "b", ENGLISH.questions());

        assertOnly(translated(noTopic), Field.TRANSLATION, 0, Key.MISSING);
        assertOnly(translated(lessQuestions), Field.TRANSLATED_QUESTION, 5, Key.MISSING);
        assertOnly(translated(tooLong), Field.TRANSLATION, 0, Key.TOO_LONG);
        assertOnly(
                translated(new Translation("the \u201cshelter\u201d", "a", "b", ENGLISH.questions())),
                Field.TRANSLATION,
                0,
                Key.ODD_CHARACTER);
    }

    @Test
    void aTranslationOutsideGsmMayHaveItsOwnCharactersAndTwoParts() {
        Question question = Question.choice("Mag de hond mee?", List.of("ja", "nee"));
        Translation arabic = new Translation(
                "المأوى الليلي",
                "القواعد",
                "أسرة أكثر",
                List.of(new Translation.Wording("هل يمكن للكلب أن يدخل؟", List.of("نعم", "لا"))));
        assertThat(office.consultations.problems(arabic(question, arabic))).isEmpty();
        String promise = office.texts.promise(Language.AR, arabic(question, arabic));
        assertThat(promise).contains("المأوى الليلي");
        assertThat(Segments.of(promise).encoding()).isEqualTo(Segments.Encoding.UCS2);
        assertThat(Segments.of(promise).parts()).isEqualTo(2);

        Translation tooLong = new Translation("المأوى ".repeat(15), "القواعد", "أسرة أكثر", arabic.questions());
        Translation control = new Translation("ال\u0007مأوى", "القواعد", "أسرة أكثر", arabic.questions());
        assertOnly(arabic(question, tooLong), Field.TRANSLATION, 0, Key.TOO_LONG);
        assertOnly(arabic(question, control), Field.TRANSLATION, 0, Key.ODD_CHARACTER);
        assertThat(office.consultations
                        .problems(arabic(question, tooLong))
                        .getFirst()
                        .arguments())
                .containsEntry(Problem.LANGUAGE, "ar")
                .containsEntry("most", 2);
    }

    @Test
    void yesAndNoAreTranslatedByOurselves() {
        for (Language language : Language.values()) {
            assertThat(Question.yesNo("?")
                            .in(language, new Translation.Wording("?", List.of()))
                            .options())
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
    }

    private static Draft arabic(Question question, Translation said) {
        return draft(List.of(question), Split.By.NOTHING, Map.of(Language.AR, said));
    }

    private static Draft translated(Translation english) {
        return draft(ALL, Split.By.NOTHING, Map.of(Language.EN, english));
    }

    @Test
    void aBreakdownNeedsTwoRows() {
        Audience one = new Audience(Set.of("HAVEN"), Set.of());
        Draft good = Drafts.GOOD;
        Draft split = new Draft(
                good.topic(), good.questions(), good.promise(), one, good.lastDay(), Split.By.PLACE, Map.of());

        assertOnly(split, Field.SPLIT, 0, Key.TOO_FEW);
    }

    @Test
    void peopleAreInTheRowOfTheirPlaceOrGroup() {
        Split places = new Split(Split.By.PLACE, List.of("HAVEN", "SOEP"));
        Split groups = new Split(Split.By.GROUP, List.of("inloop", "buitenslapers"));

        assertThat(places.row("SOEP", "buitenslapers")).isEqualTo(2);
        assertThat(groups.row("HAVEN", "inloop")).isEqualTo(1);
        assertThat(groups.row("", "")).isZero();
        assertThat(Split.NONE.row("SOEP", "buitenslapers")).isZero();
    }

    @Test
    void theSameQuestionIsNotAskedTwiceWithinNinetyDaysOfSomeOfTheSamePeople() {
        Question dogs = Question.yesNo("Moeten honden mee naar binnen mogen?");
        Question again = Question.yesNo("moeten HONDEN mee, naar binnen mogen");
        office.published(asking(dogs));

        assertOnly(asking(Question.open("Wat?"), again), Field.QUESTION, 2, Key.REPEAT);
        ConsultationId draft = office.consultations.draft(asking(again));
        assertThatThrownBy(() -> office.consultations.publish(draft)).isInstanceOf(NotPublishable.class);
        assertThat(office.find(draft).stage()).isEqualTo(Stage.DRAFT);

        office.itIs(Office.TODAY.plusDays(90), "12:00");
        assertThat(office.consultations.problems(later(again))).isEmpty();
    }

    private static Draft later(Question question) {
        Draft good = Drafts.GOOD;
        Promise p = good.promise();
        Promise promise = new Promise(
                p.purpose(), p.open(), p.closed(), p.ladder(), p.answerBy().plusDays(90), p.contact());
        return new Draft(
                good.topic(),
                List.of(question),
                promise,
                Audience.EVERYONE,
                good.lastDay().plusDays(90));
    }

    @Test
    void otherPeopleAnotherDateOrAQuestionThatWasWithdrawnMakeNoRepeat() {
        Question meal = Question.yesNo("Was het eten van 14 mei goed?");
        Draft good = Drafts.GOOD;
        Draft atHaven = new Draft(
                good.topic(), List.of(meal), good.promise(), new Audience(Set.of("HAVEN"), Set.of()), good.lastDay());
        Draft atSoep = new Draft(
                good.topic(), List.of(meal), good.promise(), new Audience(Set.of("SOEP"), Set.of()), good.lastDay());
        ConsultationId id = office.published(atHaven);

        assertThat(office.consultations.problems(atSoep)).isEmpty();
        assertThat(office.consultations.problems(asking(Question.yesNo("Was het eten van 21 mei goed?"))))
                .isEmpty();
        assertOnly(asking(meal), Field.QUESTION, 1, Key.REPEAT);

        office.consultations.withdraw(id);
        assertThat(office.consultations.problems(atHaven)).isEmpty();
    }
}
