package nl.meepraten.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.Problem.Field;
import nl.meepraten.core.consultation.Problem.Key;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a draft from being published. */
class RefusalTest {

    private static final LocalDate TODAY = Office.TODAY;

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

    private List<Problem> problems(Draft draft) {
        return office.consultations.problems(draft);
    }

    private void assertOnly(Draft draft, Field field, int number, Key key) {
        assertThat(problems(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.number()).isEqualTo(number);
            assertThat(problem.key()).isEqualTo(key);
        });
    }

    @Test
    void nothing_is_wrong_with_a_good_draft() {
        assertThat(problems(Drafts.GOOD)).isEmpty();
    }

    @Test
    void a_topic_is_needed() {
        assertOnly(Drafts.topic(" "), Field.TOPIC, 0, Key.MISSING);
    }

    @Test
    void every_part_of_the_promise_is_needed() {
        Promise empty = new Promise("", " ", "", Ladder.CONSULT, TODAY.plusDays(30), "\t");
        assertThat(problems(Drafts.promising(empty)).stream()
                        .filter(problem -> problem.key() == Key.MISSING)
                        .map(Problem::field))
                .containsExactly(Field.PURPOSE, Field.OPEN, Field.CLOSED, Field.CONTACT);
    }

    @Test
    void one_to_five_questions_are_asked() {
        assertOnly(Drafts.asking(), Field.QUESTIONS, 0, Key.MISSING);
        assertThat(problems(Drafts.asking(different(5)))).isEmpty();
        assertOnly(Drafts.asking(different(6)), Field.QUESTIONS, 0, Key.TOO_MANY);
    }

    private static Question[] different(int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> Question.yesNo("Is het warm in kamer " + "abcdef".charAt(one) + "?"))
                .toArray(Question[]::new);
    }

    /** Each would be counted and rounded apart, and five roundings of one count tell what it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Is het warm genoeg?", "is het wärm, genoeg", "Is het warm genoeg? 2", "Is het warm genoeg (3)?!"
            })
    void the_same_question_twice_in_one_draft_is_pointed_out(String again) {
        assertOnly(
                Drafts.asking(Question.yesNo("Is het warm genoeg?"), Question.yesNo(again)),
                Field.QUESTION,
                2,
                Key.SAME_TWICE);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoe was het eten van 14-5?, Hoe was het eten van 21-5?",
        "Staat er file op de A1?, Staat er file op de A2?",
        "Was 2026 een goed jaar?, Was 2027 een goed jaar?"
    })
    void another_date_or_name_is_another_question(String one, String other) {
        assertThat(problems(Drafts.asking(Question.yesNo(one), Question.yesNo(other))))
                .isEmpty();
    }

    @Test
    void the_question_without_words_is_pointed_out() {
        assertOnly(Drafts.asking(Drafts.DOGS, Question.yesNo(" ")), Field.QUESTION, 2, Key.MISSING);
    }

    @Test
    void a_choice_has_two_to_nine_answers() {
        assertOnly(asking("ja"), Field.OPTIONS, 1, Key.TOO_FEW);
        assertThat(problems(asking(letters(9)))).isEmpty();
        assertOnly(asking(letters(10)), Field.OPTIONS, 1, Key.TOO_MANY);
    }

    @Test
    void answers_are_filled_in_and_different() {
        assertOnly(asking("ja", ""), Field.OPTIONS, 1, Key.MISSING);
        assertOnly(asking("Ja", " ja ", "nee"), Field.OPTIONS, 1, Key.SAME_TWICE);
    }

    private static Draft asking(String... options) {
        return Drafts.asking(Question.choice("Welke?", List.of(options)));
    }

    private static String[] letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Character.toString('a' + i))
                .toArray(String[]::new);
    }

    @Test
    void the_answer_comes_after_the_last_day() {
        assertOnly(Drafts.answeredBy(Drafts.GOOD.lastDay()), Field.ANSWER_BY, 0, Key.TOO_EARLY);
        assertThat(problems(Drafts.answeredBy(Drafts.GOOD.lastDay().plusDays(1))))
                .isEmpty();
    }

    @Test
    void it_is_open_from_today_for_at_most_fourteen_days() {
        assertOnly(Drafts.until(TODAY.minusDays(1)), Field.LAST_DAY, 0, Key.TOO_EARLY);
        assertThat(problems(Drafts.until(TODAY))).isEmpty();
        assertThat(problems(Drafts.until(TODAY.plusDays(13)))).isEmpty();
        assertOnly(Drafts.until(TODAY.plusDays(14)), Field.LAST_DAY, 0, Key.TOO_LATE);
    }

    @Test
    void today_is_the_day_it_is_here() {
        office.itIs(TODAY, "00:30"); // still yesterday in UTC
        assertOnly(Drafts.until(TODAY.minusDays(1)), Field.LAST_DAY, 0, Key.TOO_EARLY);
        assertThat(problems(Drafts.until(TODAY.plusDays(13)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAAN", "haven", ""})
    void an_audience_that_nobody_is_in_is_refused(String place) {
        assertOnly(Drafts.to(new Audience(Set.of(place), Set.of())), Field.AUDIENCE, 0, Key.UNKNOWN);
        assertOnly(Drafts.to(new Audience(Set.of("HAVEN"), Set.of(place))), Field.AUDIENCE, 0, Key.UNKNOWN);
    }

    @Test
    void everyone_is_an_audience() {
        assertThat(problems(Drafts.to(Audience.EVERYONE))).isEmpty();
    }

    @Test
    void the_promise_is_one_text_message_and_not_a_character_more() {
        String longest = fill(text -> problems(Drafts.open(text)).isEmpty());
        assertThat(problems(Drafts.open(longest + "aaa"))).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(Field.OPEN);
            assertThat(problem.key()).isEqualTo(Key.TOO_LONG);
            assertThat(problem.arguments()).containsEntry("over", 3).containsEntry("most", 1);
        });
    }

    @Test
    void a_topic_leaves_room_for_what_people_are_told_later_in_every_language() {
        String longest = fill(text -> problems(shortButFor(text)).isEmpty());
        QuestionText texts = office.texts;
        assertThat(Language.FULL.stream()
                        .flatMap(language -> Stream.of(
                                texts.withdrawn(language, longest),
                                texts.withheld(
                                        language, longest, Drafts.GOOD.promise().answerBy()))))
                .extracting(words -> Segments.of(words).units())
                .allMatch(units -> units <= 160)
                .contains(160);
        assertOnly(shortButFor(longest + "a"), Field.TOPIC, 0, Key.TOO_LONG);
    }

    private static Draft shortButFor(String topic) {
        Promise p = Drafts.GOOD.promise();
        Promise brief = new Promise(p.purpose(), "ja", "nee", p.ladder(), p.answerBy(), "Els");
        return new Draft(topic, Drafts.GOOD.questions(), brief, Drafts.GOOD.audience(), Drafts.GOOD.lastDay());
    }

    @Test
    void a_question_is_two_text_messages_and_not_a_character_more() {
        String longest =
                fill(text -> problems(Drafts.asking(Question.yesNo(text))).isEmpty());
        assertThat(longest.length()).isGreaterThan(200);
        assertOnly(Drafts.asking(Drafts.DOGS, Question.yesNo(longest + "a")), Field.QUESTION, 2, Key.TOO_LONG);
    }

    @Test
    void long_answers_count_as_part_of_the_question() {
        assertOnly(asking("a".repeat(160), "b".repeat(160)), Field.QUESTION, 1, Key.TOO_LONG);
    }

    /** The longest row of a's that is still accepted. */
    private static String fill(Predicate<String> accepted) {
        int length = 1;
        while (accepted.test("a".repeat(length + 1)) && length < 500) {
            length++;
        }
        return "a".repeat(length);
    }

    @ParameterizedTest
    @CsvSource({"“,“", "ë,ë", "😀,😀", "\u202E,U+202E"})
    void a_character_that_makes_messages_dearer_is_named(String typed, String named) {
        assertOdd(Drafts.topic("de " + typed), Field.TOPIC, named);
        assertOdd(Drafts.open("de " + typed), Field.OPEN, named);
        assertOdd(Drafts.asking(Question.yesNo("Wie " + typed)), Field.QUESTION, named);
        assertOdd(asking("ja", typed + " nee"), Field.QUESTION, named);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, '\n', '\r', '\t', 0x1B, 0x85, 0xD800})
    void a_character_that_cannot_be_seen_is_named_by_its_number(int point) {
        String odd = "a" + Character.toString(point) + "b";
        String named = "U+%04X".formatted(point);
        assertOdd(Drafts.topic(odd), Field.TOPIC, named);
        assertOdd(Drafts.open(odd), Field.OPEN, named);
        assertOdd(Drafts.asking(Question.yesNo(odd)), Field.QUESTION, named);
        assertOdd(asking("ja", odd), Field.QUESTION, named);
    }

    private void assertOdd(Draft draft, Field field, String named) {
        assertThat(problems(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.key()).isEqualTo(Key.ODD_CHARACTER);
            assertThat(problem.arguments()).containsEntry("character", named);
        });
    }

    @Test
    void the_purpose_is_read_on_a_page_so_it_may_hold_any_letter_but_no_control() {
        Promise p = Drafts.GOOD.promise();
        assertThat(problems(purpose(p, "Ideeën voor “thuis” 😀"))).isEmpty();
        assertOdd(purpose(p, "a\u0000b"), Field.PURPOSE, "U+0000");
    }

    private static Draft purpose(Promise p, String purpose) {
        return Drafts.promising(new Promise(purpose, p.open(), p.closed(), p.ladder(), p.answerBy(), p.contact()));
    }

    @Test
    void braces_quotes_and_tags_are_plain_words() {
        Question odd = Question.choice("Mag '{topic}' & <b>\"dit\"</b>?", List.of("{0}", "'{'", "<script>"));
        assertThat(problems(Drafts.asking(odd))).isEmpty();
        assertThat(office.texts.question(Language.NL, odd, Ladder.ADVISE))
                .contains("Mag '{topic}' & <b>\"dit\"</b>?")
                .endsWith("1={0} 2='{' 3=<script>");
    }
}
