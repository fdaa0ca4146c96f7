package nl.meepraten.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.core.broadcast.Broadcast.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consultation through its life, and what people are told at each step. */
@Tag("storage")
class StagesTest {

    @TempDir
    private Path folder;

    private Office office;
    private Consultations consultations;

    @BeforeEach
    void open() {
        office = new Office(folder);
        consultations = office.consultations;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_draft_is_kept_as_typed_and_tells_nobody() {
        Draft odd = Drafts.asking(Question.choice(" {0} <b>'x'</b>; drop table é😀\u202E\n ", List.of("", " a ", "a")));
        ConsultationId id = consultations.draft(odd);
        assertThat(Draft.of(office.find(id))).isEqualTo(odd);
        assertThat(office.find(id).stage()).isEqualTo(Stage.DRAFT);
        assertThat(office.find(id).openedAt()).isEmpty();
        assertThat(office.toTell()).isEmpty();
    }

    @Test
    void a_character_that_cannot_be_kept_becomes_a_sign_that_is_refused_later() {
        ConsultationId id = consultations.draft(Drafts.topic("de\u0000op\ud83dvang \ud83d\ude00"));
        assertThat(office.find(id).topic()).isEqualTo("de\ufffdop\ufffdvang \ud83d\ude00");
        assertThatThrownBy(() -> consultations.publish(id)).isInstanceOf(NotPublishable.class);
    }

    @Test
    void a_draft_can_be_changed_and_thrown_away() {
        ConsultationId id = consultations.draft(Drafts.GOOD);
        Draft changed = Drafts.asking(Drafts.DOGS);
        assertThat(consultations.save(id, Drafts.GOOD.fingerprint(), changed)).isEqualTo(DraftState.CURRENT);
        assertThat(Draft.of(office.find(id))).isEqualTo(changed);
        assertThat(consultations.discard(id, changed.fingerprint())).isEqualTo(DraftState.CURRENT);
        assertThat(consultations.find(id)).isEmpty();
        assertThat(consultations.all()).isEmpty();
    }

    @Test
    void nobody_undoes_what_a_colleague_saved_published_or_threw_away() {
        ConsultationId id = consultations.draft(Drafts.GOOD);
        String seen = Drafts.GOOD.fingerprint();
        Draft colleagues = Drafts.topic("de soepbus");
        consultations.save(id, seen, colleagues);
        assertThat(consultations.save(id, seen, Drafts.asking(Drafts.DOGS))).isEqualTo(DraftState.CHANGED);
        assertThat(consultations.publish(id, seen)).isEqualTo(DraftState.CHANGED);
        assertThat(consultations.discard(id, seen)).isEqualTo(DraftState.CHANGED);
        assertThat(Draft.of(office.find(id))).isEqualTo(colleagues);
        assertThat(office.find(id).stage()).isEqualTo(Stage.DRAFT);
        consultations.discard(id, colleagues.fingerprint());
        assertThat(consultations.save(id, seen, Drafts.GOOD)).isEqualTo(DraftState.GONE);
        assertThat(consultations.all()).isEmpty();
    }

    @Test
    void saving_the_same_twice_makes_one_draft() {
        ConsultationId id = consultations.newId();
        assertThat(consultations.save(id, "", Drafts.GOOD)).isEqualTo(DraftState.CURRENT);
        assertThat(consultations.save(id, "", Drafts.GOOD)).isEqualTo(DraftState.CURRENT);
        assertThat(consultations.all()).hasSize(1);
        assertThat(consultations.save(id, "", Drafts.topic("de soepbus"))).isEqualTo(DraftState.CHANGED);
    }

    @Test
    void a_fingerprint_tells_any_change_and_nothing_else() {
        ConsultationId id = consultations.draft(Drafts.GOOD);
        assertThat(Draft.of(office.find(id)).fingerprint()).isEqualTo(Drafts.GOOD.fingerprint());
        assertThat(Stream.of(
                                Drafts.GOOD,
                                Drafts.topic("de soepbus"),
                                Drafts.asking(Drafts.DOGS),
                                Drafts.open("alles"),
                                Drafts.answeredBy(Office.TODAY),
                                Drafts.to(Audience.EVERYONE),
                                Drafts.until(Office.TODAY))
                        .map(Draft::fingerprint))
                .doesNotHaveDuplicates();
    }

    @Test
    void publishing_opens_at_once_and_nudges_a_day_later() {
        ConsultationId id = office.published(Drafts.GOOD);
        assertThat(office.find(id).stage()).isEqualTo(Stage.OPEN);
        assertThat(office.find(id).openedAt()).contains(office.clock.instant());
        assertThat(office.toTell())
                .satisfiesExactly(
                        opening -> {
                            assertThat(opening.kind()).isEqualTo(Kind.OPENING);
                            assertThat(opening.subject()).isEqualTo(id.code());
                            assertThat(opening.due()).isEqualTo(office.clock.instant());
                        },
                        nudge -> {
                            assertThat(nudge.kind()).isEqualTo(Kind.NUDGE);
                            assertThat(nudge.due()).isEqualTo(Office.at(Office.TODAY.plusDays(1), "12:00"));
                        });
    }

    @Test
    void publishing_twice_changes_nothing_the_second_time() {
        ConsultationId id = consultations.draft(Drafts.GOOD);
        assertThat(consultations.publish(id)).isTrue();
        Optional<Consultation> open = consultations.find(id);
        office.itIs(Office.TODAY, "12:01");
        assertThat(consultations.publish(id)).isFalse();
        assertThat(consultations.find(id)).isEqualTo(open);
        assertThat(office.kindsToTell()).containsExactly(Kind.OPENING, Kind.NUDGE);
    }

    @Test
    void of_clicks_at_the_same_moment_one_publishes() throws Exception {
        ConsultationId id = consultations.draft(Drafts.GOOD);
        int clicks = 8;
        CyclicBarrier together = new CyclicBarrier(clicks);
        try (ExecutorService people = Executors.newFixedThreadPool(clicks)) {
            List<Future<Boolean>> published = IntStream.range(0, clicks)
                    .mapToObj(click -> people.submit(() -> {
                        together.await();
                        return consultations.publish(id);
                    }))
                    .toList();
            int opened = 0;
            for (Future<Boolean> one : published) {
                opened += one.get() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        }
        assertThat(office.kindsToTell()).containsExactly(Kind.OPENING, Kind.NUDGE);
    }

    @Test
    void what_has_a_problem_is_not_opened_and_tells_nobody() {
        ConsultationId id = consultations.draft(Drafts.asking());
        assertThatThrownBy(() -> consultations.publish(id))
                .isInstanceOfSatisfying(
                        NotPublishable.class,
                        refusal -> assertThat(refusal.problems()).isEqualTo(consultations.problems(Drafts.asking())));
        assertThat(office.find(id).stage()).isEqualTo(Stage.DRAFT);
        assertThat(office.toTell()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06:00, 6, 1, 09:00",
        "09:00, 6, 1, 09:00",
        "20:00, 6, 1, 20:00",
        "20:01, 6, 2, 09:00",
        "23:59, 6, 2, 09:00"
    })
    void a_nudge_wakes_nobody_up(String opened, int days, int dayOfNudge, String nudge) {
        office.itIs(Office.TODAY, opened);
        office.published(Drafts.until(Office.TODAY.plusDays(days)));
        assertThat(office.toTell().getLast().due()).isEqualTo(Office.at(Office.TODAY.plusDays(dayOfNudge), nudge));
    }

    @ParameterizedTest
    @CsvSource({"12:00, 0", "03:00, 0", "23:00, 1"})
    void there_is_no_nudge_when_it_would_come_after_closing(String opened, int days) {
        office.itIs(Office.TODAY, opened);
        office.published(Drafts.until(Office.TODAY.plusDays(days)));
        assertThat(office.kindsToTell()).containsExactly(Kind.OPENING);
    }

    @Test
    void what_is_open_can_not_be_changed_or_thrown_away() {
        ConsultationId id = office.published(Drafts.GOOD);
        String seen = Drafts.GOOD.fingerprint();
        assertThat(consultations.save(id, seen, Drafts.asking(Drafts.DOGS))).isEqualTo(DraftState.NO_DRAFT);
        assertThat(consultations.discard(id, seen)).isEqualTo(DraftState.NO_DRAFT);
        assertThat(Draft.of(office.find(id))).isEqualTo(Drafts.GOOD);
    }

    @Test
    void withdrawing_replaces_what_was_still_to_be_told() {
        ConsultationId id = office.published(Drafts.GOOD);
        ConsultationId other = office.published(Drafts.about("de soepbus"));
        assertThat(consultations.withdraw(id)).isTrue();
        assertThat(office.find(id).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(office.toTell().stream().filter(one -> one.subject().equals(id.code())))
                .extracting("kind")
                .containsExactly(Kind.WITHDRAWAL);
        assertThat(office.toTell().stream().filter(one -> one.subject().equals(other.code())))
                .extracting("kind")
                .containsExactly(Kind.OPENING, Kind.NUDGE);
        assertThat(consultations.withdraw(id)).isFalse();
        assertThat(consultations.publish(id)).isFalse();
    }

    @Test
    void a_draft_cannot_be_withdrawn_or_closed() {
        ConsultationId id = consultations.draft(Drafts.GOOD);
        assertThat(consultations.withdraw(id)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> office.close(id));
        assertThat(office.find(id).stage()).isEqualTo(Stage.DRAFT);
        assertThat(office.toTell()).isEmpty();
    }

    @Test
    void it_closes_at_four_in_the_night_after_the_last_day() {
        Consultation open = office.find(office.published(Drafts.GOOD));
        assertThat(consultations.closesAt(open))
                .isEqualTo(Office.at(open.lastDay().plusDays(1), "04:00"));
    }

    @ParameterizedTest
    @CsvSource({"04:00, 0, 10:00", "10:30, 0, 10:30", "23:00, 1, 09:00"})
    void closing_tells_the_outcome_in_the_morning(String closed, int daysLater, String told) {
        ConsultationId id = office.published(Drafts.GOOD);
        var day = Drafts.GOOD.lastDay().plusDays(1);
        office.itIs(day, closed);
        office.close(id);
        assertThat(office.find(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(office.toTell()).singleElement().satisfies(outcome -> {
            assertThat(outcome.kind()).isEqualTo(Kind.OUTCOME);
            assertThat(outcome.due()).isEqualTo(Office.at(day.plusDays(daysLater), told));
        });
        assertThatIllegalStateException().isThrownBy(() -> office.close(id));
        assertThat(consultations.withdraw(id)).isFalse();
    }

    @Test
    void a_night_that_fails_halfway_closes_nothing() {
        ConsultationId id = office.published(Drafts.GOOD);
        assertThatIllegalStateException()
                .isThrownBy(() -> office.database.writeAlone(handle -> {
                    consultations.close(handle, office.find(id));
                    throw new IllegalStateException("power cut");
                }));
        assertThat(office.find(id).stage()).isEqualTo(Stage.OPEN);
        assertThat(office.kindsToTell()).containsExactly(Kind.OPENING, Kind.NUDGE);
    }

    @Test
    void consultations_are_found_by_stage_latest_change_first() {
        ConsultationId draft = consultations.draft(Drafts.GOOD);
        office.itIs(Office.TODAY, "12:01");
        ConsultationId first = office.published(Drafts.GOOD);
        office.itIs(Office.TODAY, "12:02");
        ConsultationId second = office.published(Drafts.about("de soepbus"));
        assertThat(consultations.in(Stage.OPEN)).extracting(Consultation::id).containsExactly(second, first);
        assertThat(consultations.all()).extracting(Consultation::id).containsExactly(second, first, draft);
        assertThat(consultations.find(new ConsultationId("nooitvan"))).isEmpty();
    }
}
