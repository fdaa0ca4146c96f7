package nl.meepraten.webadmin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.status.Alarm;
import nl.meepraten.core.status.Condition;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.status.Part;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusPagesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 24);
    private static final Instant FOUR = Instant.parse("2026-11-25T03:00:00Z");

    private static Condition fails(Part part, Optional<NightStep> step) {
        return new Condition(List.of(new Alarm(part, step, Optional.of(FOUR))), NIGHT, false, Optional.empty(), true);
    }

    private static Browser.Page page(Role role, Condition condition) {
        try (Browser browser = new Browser(role, new StatusPages(() -> condition, Browser.PAGES, Town.ZONE)::routes)) {
            return browser.get(StatusPages.PATH);
        }
    }

    private static String words(Condition condition) {
        return page(Role.ADMINISTRATOR, condition).words();
    }

    @Test
    void when_all_is_well_it_says_so_and_when_the_last_night_was() {
        assertThat(words(new Condition(List.of(), NIGHT, false, Optional.empty(), true)))
                .contains("Alles werkt.", "in de nacht van 24 november")
                .doesNotContain("Wat u kunt doen");
    }

    @Test
    void a_night_that_fails_is_told_with_the_hour_the_step_and_what_to_do() {
        assertThat(words(fails(Part.NIGHT, Optional.of(NightStep.BACK_UP))))
                .contains("De nacht mislukt")
                .contains("Sinds 25 november, 4 uur.")
                .contains("Het bleef steken bij: de kopie van de database maken.")
                .contains("Kijk of er ruimte is op de schijven")
                .doesNotContain("Alles werkt.", "niet gehouden");
    }

    @Test
    void a_night_that_nobody_held_is_told_too() {
        assertThat(words(new Condition(List.of(), NIGHT, true, Optional.empty(), true)))
                .contains("De nacht is niet gehouden", "Start het opnieuw")
                .doesNotContain("Alles werkt.");
        Condition both =
                new Condition(fails(Part.NIGHT, Optional.empty()).alarms(), NIGHT, true, Optional.empty(), true);
        assertThat(words(both)).contains("De nacht mislukt").doesNotContain("niet gehouden", "bleef steken");
    }

    @Test
    void a_disk_that_fills_up_is_told_with_what_to_do() {
        assertThat(words(new Condition(List.of(), NIGHT, false, Optional.empty(), false)))
                .contains("De schijf is bijna vol", "Maak ruimte")
                .doesNotContain("Alles werkt.");
    }

    @Test
    void it_says_from_which_night_the_newest_copy_is() {
        assertThat(words(new Condition(List.of(), NIGHT, false, Optional.empty(), true)))
                .contains("Er is nog geen kopie");
        assertThat(words(new Condition(List.of(), NIGHT, false, Optional.of(NIGHT), true)))
                .contains("van de nacht van 24 november");
    }

    @ParameterizedTest
    @EnumSource
    void every_part_has_words_of_its_own(Part part) {
        assertThat(words(fails(part, Optional.empty())))
                .contains("misluk", "Wat u kunt doen")
                .doesNotContain("settings.");
    }

    @Test
    void what_hangs_without_a_known_beginning_has_no_hour() {
        Condition hangs = new Condition(
                List.of(new Alarm(Part.COURIER, Optional.empty(), Optional.empty())),
                NIGHT,
                false,
                Optional.empty(),
                true);
        assertThat(words(hangs)).contains("Versturen mislukt").doesNotContain("Sinds");
    }

    @Test
    void only_the_administrator_sees_it() {
        Condition well = new Condition(List.of(), NIGHT, false, Optional.empty(), true);
        assertThat(page(Role.OFFICER, well).status()).isEqualTo(403);
        assertThat(page(Role.COUNCIL, well).status()).isEqualTo(403);
    }
}
