package nl.meepraten.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.release.Release.QuestionRelease;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("storage")
class ReleasesTest {

    private static final ConsultationId CONSULTATION = new ConsultationId("nacht234");

    private final Release release = new Release(
            CONSULTATION,
            List.of(
                    new QuestionRelease(Optional.of(new Figures(List.of(15, 0, 5), 5))),
                    QuestionRelease.WITHHELD,
                    new QuestionRelease(Optional.of(new Figures(List.of(10, 10), 0)))));

    private final Release brokenDown = new Release(
            CONSULTATION,
            List.of(
                    new QuestionRelease(
                            Optional.of(Figures.ofSeveral(List.of(25, 0, 25), 5, 35)),
                            List.of(
                                    Figures.ofSeveral(List.of(15, 0, 15), 0, 20),
                                    Figures.ofSeveral(List.of(10, 0, 10), 5, 15))),
                    QuestionRelease.WITHHELD,
                    new QuestionRelease(Optional.of(new Figures(List.of(10, 10), 0)))),
            List.of(List.of("inloop"), List.of("buitenslapers", "")));

    @TempDir
    private Path folder;

    private Database database;
    private Releases releases;

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder.resolve("test.db"));
        releases = new Releases(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsKnownBeforeClosing() {
        assertThat(releases.of(CONSULTATION)).isEmpty();
    }

    @Test
    void whatWasPublishedIsReadBackExactly() {
        insert(release);

        assertThat(releases.of(CONSULTATION)).contains(release);
        assertThat(releases.of(new ConsultationId("ander234"))).isEmpty();
    }

    @Test
    void whatIsPublishedIsKnownOnceAlsoWhenAllOfItIsWithheld() {
        assertThat(releases.published()).isEmpty();
        insert(release);
        insert(new Release(new ConsultationId("ander234"), List.of(QuestionRelease.WITHHELD)));

        assertThat(releases.published()).containsExactlyInAnyOrder(CONSULTATION, new ConsultationId("ander234"));
    }

    @Test
    void aBreakdownAndSeveralAnswersAreReadBackExactly() {
        insert(brokenDown);

        assertThat(releases.of(CONSULTATION)).contains(brokenDown);
    }

    @Test
    void aBreakdownHasTheRowsOfTheRelease() {
        List<QuestionRelease> questions = brokenDown.questions();
        assertThatThrownBy(() -> new Release(CONSULTATION, questions, List.of(List.of("inloop"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecondReleaseIsRefusedAndTheFirstStands() {
        insert(release);
        Release other = new Release(CONSULTATION, List.of(QuestionRelease.WITHHELD));

        assertThatThrownBy(() -> insert(other)).isInstanceOf(JdbiException.class);
        assertThat(releases.of(CONSULTATION)).contains(release);
    }

    @Test
    void theDoorOnlyInsertsAndReads() {
        assertThat(Arrays.stream(Releases.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("of", "published", "insert");
    }

    @Test
    void theDatabaseRefusesAFigureThatIsNoMultipleOfFive() {
        insert(release);

        assertThatThrownBy(() -> database.write(handle ->
                        handle.execute("insert into release_figure values (?, ?, ?, ?, ?)", "nacht234", 1, 0, 7, 13)))
                .isInstanceOf(JdbiException.class);
    }

    private void insert(Release release) {
        database.write(handle -> {
            releases.insert(handle, release);
            return true;
        });
    }
}
