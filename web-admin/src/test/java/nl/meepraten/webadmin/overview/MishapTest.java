package nl.meepraten.webadmin.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.mishap.Mishap;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.status.Alarm;
import nl.meepraten.core.status.Condition;
import nl.meepraten.core.status.Part;
import nl.meepraten.webadmin.consultation.ConsultationPages;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong is said aloud to officers, in plain words. */
class MishapTest {

    @TempDir
    private Path folder;

    private Town town;
    private Mishaps mishaps;
    private ConsultationId dogs;
    private Browser browser;
    private Condition condition = new Condition(List.of(), Town.OPENED, false, Optional.empty(), true);

    @BeforeEach
    void open() {
        town = new Town(folder);
        mishaps = new Mishaps(town.database);
        dogs = town.open("de honden", Question.yesNo("Moeten honden mee naar binnen mogen?"));
        browser = new Browser(Role.OFFICER, config -> {
            new OverviewPages(
                            town.consultations,
                            town.feedbacks,
                            mishaps,
                            () -> condition,
                            Browser.PAGES,
                            town.clock(),
                            Town.ZONE)
                    .routes(config);
            new ConsultationPages(
                            town.consultations,
                            town.broadcasts,
                            mishaps,
                            town.people,
                            town.places,
                            town.texts,
                            town.language,
                            town.languages,
                            town.audit,
                            Browser.PAGES,
                            town.clock(),
                            Town.ZONE,
                            8)
                    .routes(config);
        });
    }

    @AfterEach
    void close() {
        browser.close();
        town.close();
    }

    private void happens(Mishap.Kind kind, String subject) {
        town.database.writeAlone(handle -> {
            mishaps.note(handle, new Mishap(kind, subject, Town.OPENED));
            return kind;
        });
    }

    private void loses() {
        happens(Mishap.Kind.ANSWERS_LOST, dogs.code());
        town.database.writeAlone(handle -> {
            town.consultations.lose(
                    handle, town.consultations.find(handle, dogs).orElseThrow());
            return dogs;
        });
    }

    @Test
    void without_a_mishap_nothing_is_said() {
        assertThat(browser.get("/").words()).contains("Wacht op u").doesNotContain("Er ging iets mis");
    }

    @Test
    void what_fails_now_is_said_first() {
        assertThat(browser.get("/").words()).doesNotContain("werkt iets niet");
        condition = new Condition(
                List.of(new Alarm(
                        Part.NIGHT, Optional.empty(), Optional.of(town.clock().instant()))),
                Town.OPENED,
                false,
                Optional.empty(),
                true);
        assertThat(browser.get("/").words()).contains("Er werkt iets niet in het programma. Vraag de beheerder");
        condition = new Condition(List.of(), Town.OPENED, true, Optional.empty(), true);
        assertThat(browser.get("/").words()).contains("Er werkt iets niet");
    }

    @Test
    void a_backup_that_was_put_back_is_told_for_a_month() {
        happens(Mishap.Kind.RESTORED, "");
        assertThat(browser.get("/").words())
                .contains("3 november: er is een back-up teruggezet.")
                .contains("pas weer berichten als hij of zij zelf iets stuurt");
        town.today(Town.OPENED.plusDays(31));
        assertThat(browser.get("/").words()).contains("Wacht op u").doesNotContain("Er ging iets mis");
    }

    @Test
    void a_question_whose_answers_are_gone_says_so_and_not_that_it_was_withdrawn() {
        loses();
        assertThat(browser.get("/").words()).contains("de antwoorden op de vraag over de honden zijn verloren gegaan");
        assertThat(browser.get("/vragen/" + dogs.code()).words())
                .contains("De antwoorden op deze vraag zijn verloren gegaan")
                .contains("U mag de vraag meteen opnieuw stellen")
                .doesNotContain("ingetrokken");
    }

    @Test
    void a_lost_question_may_be_asked_again_the_same_day() {
        loses();
        ConsultationId again = town.draft("de honden", Question.yesNo("Moeten honden mee naar binnen mogen?"));
        assertThat(town.consultations.publish(again)).isTrue();
    }

    /** The first opening went out; the second goes out now. */
    private void asksAgain() {
        town.database.writeAlone(handle -> {
            town.broadcasts.unfinished(handle).forEach(sent -> town.broadcasts.finished(handle, sent.code()));
            town.consultations.askAgain(
                    handle, town.consultations.find(handle, dogs).orElseThrow());
            return dogs;
        });
        happens(Mishap.Kind.ASKED_AGAIN, dogs.code());
    }

    @Test
    void a_question_that_is_asked_again_goes_on_and_says_what_its_outcome_counts() {
        asksAgain();
        assertThat(browser.get("/vragen/" + dogs.code()).words())
                .contains("Op 3 november gingen de antwoorden tot dan toe verloren door een storing")
                .contains("De uitslag telt alleen wat daarna is geantwoord");
    }
}
