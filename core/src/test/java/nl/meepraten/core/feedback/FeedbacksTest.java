package nl.meepraten.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcast.Kind;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Drafts;
import nl.meepraten.core.consultation.Office;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.feedback.Feedback.Answer;
import nl.meepraten.core.feedback.Feedbacks.Check;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Segments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("storage")
class FeedbacksTest {

    private static final String WORDS = "Honden mogen mee.";

    @TempDir
    private Path folder;

    private Office office;
    private Feedbacks feedbacks;
    private ConsultationId id;

    @BeforeEach
    void open() {
        office = new Office(folder);
        feedbacks = new Feedbacks(office.database, office.consultations, office.broadcasts, office.texts, office.clock);
        id = office.published(Drafts.GOOD);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Kind> told() {
        return office.kindsToTell().stream()
                .filter(kind -> kind == Kind.FEEDBACK)
                .toList();
    }

    @Test
    void what_is_closed_can_be_told_back_once() {
        office.close(id);
        assertThat(feedbacks.write(id, Answer.WILL_DO, "  " + WORDS + " ")).isTrue();
        assertThat(feedbacks.of(id)).contains(new Feedback(id, Answer.WILL_DO, WORDS, office.clock.instant()));
        assertThat(office.find(id).stage()).isEqualTo(Stage.TOLD_BACK);
        assertThat(feedbacks.write(id, Answer.CANNOT, "het is te vol.")).isFalse();
        assertThat(feedbacks.of(id).orElseThrow().answer()).isEqualTo(Answer.WILL_DO);
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"05:00, 0, 09:00", "20:01, 1, 09:00", "09:00, 0, 09:00", "20:00, 0, 20:00", "13:37, 0, 13:37"})
    void nobody_is_woken_by_it(String written, int daysLater, String told) {
        office.close(id);
        office.itIs(Office.TODAY, written);
        feedbacks.write(id, Answer.WILL_DO, WORDS);
        assertThat(office.toTell())
                .filteredOn(one -> one.kind() == Kind.FEEDBACK)
                .extracting(Broadcast::due)
                .containsExactly(Office.at(Office.TODAY.plusDays(daysLater), told));
    }

    @Test
    void of_clicks_at_the_same_moment_one_is_sent() throws Exception {
        office.close(id);
        CyclicBarrier together = new CyclicBarrier(6);
        int sent = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<Boolean>> clicks = IntStream.range(0, 6)
                    .mapToObj(click -> people.submit(() -> {
                        together.await();
                        return feedbacks.write(id, Answer.WILL_DO, WORDS);
                    }))
                    .toList();
            for (Future<Boolean> click : clicks) {
                sent += click.get() ? 1 : 0;
            }
        }
        assertThat(sent).isEqualTo(1);
        assertThat(told()).hasSize(1);
    }

    @Test
    void what_is_open_or_withdrawn_is_not_told_back() {
        assertThat(feedbacks.write(id, Answer.WILL_DO, WORDS)).isFalse();
        office.consultations.withdraw(id);
        assertThat(feedbacks.write(id, Answer.WILL_DO, WORDS)).isFalse();
        assertThat(feedbacks.of(id)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_goes_without_words(Answer answer) {
        office.close(id);
        Consultation consultation = office.find(id);
        assertThat(feedbacks.check(consultation, answer, " \n ")).isEqualTo(Check.MISSING);
        assertThatIllegalArgumentException().isThrownBy(() -> feedbacks.write(id, answer, ""));
        assertThat(office.find(id).stage()).isEqualTo(Stage.CLOSED);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_one_text_message_with_the_words_around_it_and_not_a_character_more(Answer answer) {
        Consultation consultation = office.find(id);
        int around = Language.FULL.stream()
                .map(language -> office.texts.feedback(language, consultation, answer.name(), ""))
                .mapToInt(words -> Segments.of(words).units())
                .max()
                .orElseThrow();
        int room = 160 - around;
        assertThat(room).isGreaterThan(50);
        assertThat(feedbacks.check(consultation, answer, "a".repeat(room))).isEqualTo(Check.FINE);
        assertThat(feedbacks.check(consultation, answer, "a".repeat(room + 1))).isEqualTo(Check.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"idee\u00EBn", "\u201Cgoed\u201D", "a\u0000b", "a\nb", "\uD83D\uDE00", "\uD800"})
    void odd_characters_are_refused(String words) {
        office.close(id);
        assertThat(feedbacks.check(office.find(id), Answer.WILL_DO, words)).isEqualTo(Check.ODD_CHARACTER);
        assertThatIllegalArgumentException().isThrownBy(() -> feedbacks.write(id, Answer.WILL_DO, words));
        assertThat(told()).isEmpty();
    }

    @Test
    void braces_quotes_and_tags_are_plain_words() {
        office.close(id);
        String odd = "{text} '{0}' <b>\"x\"</b>";
        assertThat(feedbacks.message(office.find(id), Answer.CANNOT, odd)).contains(odd);
        assertThat(feedbacks.write(id, Answer.CANNOT, odd)).isTrue();
        assertThat(feedbacks.of(id).orElseThrow().text()).isEqualTo(odd);
    }

    @Test
    void promises_are_due_most_urgent_first_until_they_are_kept() {
        ConsultationId open = office.published(Drafts.about("de soepbus"));
        office.close(id);
        var promised = Drafts.GOOD.promise().answerBy();
        assertThat(feedbacks.due(promised)).singleElement().satisfies(due -> {
            assertThat(due.consultation().id()).isEqualTo(id).isNotEqualTo(open);
            assertThat(due.daysLeft()).isZero();
            assertThat(due.overdue()).isFalse();
        });
        assertThat(feedbacks.due(promised.plusDays(3)).getFirst().daysLeft()).isEqualTo(-3);
        assertThat(feedbacks.due(promised.plusDays(1)).getFirst().overdue()).isTrue();
        feedbacks.write(id, Answer.LOOKING_INTO, WORDS);
        assertThat(feedbacks.due(promised)).isEmpty();
    }
}
