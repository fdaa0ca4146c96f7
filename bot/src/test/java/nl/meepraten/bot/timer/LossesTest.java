package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.mishap.Mishap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that has keys in memory restarts: what went is said, and asked again. */
@Tag("storage")
class LossesTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final String SAM = "+31600001000";

    @TempDir
    Path folder;

    private Town town;
    private ConsultationId id;

    @BeforeEach
    void live() {
        town = new Town(folder);
        id = town.publish("de opvang", 3, DOGS);
        for (int person = 0; person < 12; person++) {
            town.participant("+3160000" + (1000 + person)).joins("HAVEN").texts("ja");
        }
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** Deletes the keys of these kinds, as they go with the memory, and starts again at that moment. */
    private void reboot(Instant moment, String... kinds) {
        town.close();
        try (Stream<Path> keys = Files.list(folder.resolve("vault"))) {
            for (Path key : keys.toList()) {
                if (Stream.of(kinds)
                        .anyMatch(kind -> key.getFileName().toString().startsWith(kind))) {
                    Files.delete(key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        town = new Town(folder, moment, Ids.secure());
    }

    private void reboot(String... kinds) {
        reboot(town.clock.instant(), kinds);
    }

    private List<Mishap.Kind> mishaps() {
        return town.bot.mishaps().since(town.today().minusDays(30)).stream()
                .map(Mishap::kind)
                .toList();
    }

    @Test
    void a_reboot_that_takes_nothing_is_no_mishap() {
        reboot();
        assertThat(mishaps()).isEmpty();
        town.pass(Duration.ofDays(3));
        assertThat(town.released(id)).isPresent();
    }

    @Test
    void after_stories_are_lost_nobody_gets_a_code_that_leads_nowhere() {
        town.participant(SAM)
                .texts("De douche is al drie weken koud en niemand doet er iets aan")
                .texts("1");
        reboot("box-", "letterbox-");
        town.pass(Duration.ofMinutes(1));
        town.participant(SAM).texts("CODE").andSees("Er is nu geen code voor je");
    }

    @Test
    void people_are_asked_again_with_an_explanation_and_the_outcome_counts_only_what_came_after() {
        reboot("box-", "letterbox-");
        assertThat(mishaps()).containsExactlyInAnyOrder(Mishap.Kind.ASKED_AGAIN, Mishap.Kind.STORIES_LOST);
        assertThat(town.vault.names()).contains("box-" + id.code());
        ParticipantDriver sam = town.participant(SAM).looks();

        town.tick();

        sam.andSees("Door een storing bij ons zijn de antwoorden op deze vraag weg");
        assertThat(sam.unread()).anyMatch(text -> text.contains("Moeten honden"));
        town.pass(Duration.ofMinutes(1));
        sam.texts("nee");
        for (int person = 1; person < 11; person++) {
            town.participant("+3160000" + (1000 + person)).texts("nee");
        }
        town.pass(Duration.ofDays(3));
        assertThat(town.released(id).orElseThrow().options()).containsExactly(0, 10);
    }

    @Test
    void at_night_nobody_is_woken_up_for_it() {
        reboot(Instant.parse("2026-11-25T01:00:00Z"), "box-", "letterbox-");
        ParticipantDriver sam = town.participant(SAM).looks();
        town.tick();
        sam.andSeesNothing();
        town.pass(Duration.ofHours(9));
        sam.andSees("Door een storing bij ons");
    }

    @Test
    void without_time_to_ask_again_the_question_ends_and_people_hear_why() {
        town.pass(Duration.ofDays(2));
        reboot(Instant.parse("2026-11-26T23:30:00Z"), "box-", "letterbox-");
        ParticipantDriver sam = town.participant(SAM).looks();
        assertThat(mishaps()).contains(Mishap.Kind.ANSWERS_LOST);
        assertThat(town.bot.consultations().find(id).orElseThrow().stage()).isEqualTo(Stage.WITHDRAWN);

        town.pass(Duration.ofHours(12));

        sam.andSees("Door een storing bij ons zijn alle antwoorden weg");
        assertThat(town.bot.releases().of(id)).isEmpty();
    }

    @Test
    void a_missed_night_goes_on_without_the_keys_that_went() {
        reboot(town.clock.instant().plus(Duration.ofDays(1)), "box-", "letterbox-");
        town.participant(SAM).texts("hoi").looks();
        town.passTheNight();
        assertThat(mishaps()).contains(Mishap.Kind.ASKED_AGAIN);
    }

    @Test
    void with_the_wrong_vault_nothing_is_thrown_away() {
        Instant now = town.clock.instant();
        assertThatThrownBy(() -> reboot("box-", "letterbox-", "contact-")).hasMessageContaining("key vault lacks");
        try (Database database = TestDatabase.open(folder.resolve("data/meepraten.db"))) {
            long shards = database.read(handle -> handle.createQuery("select count(*) from shard")
                    .mapTo(Long.class)
                    .one());
            assertThat(shards).isPositive();
        }
        town = new Town(folder.resolve("other"), now, Ids.secure());
    }
}
