package nl.meepraten.core.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is off until somebody who checked it is named, and off again when its texts change. */
@Tag("storage")
class SpokenLanguagesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private SpokenLanguages languages;

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder.resolve("town.db"));
        languages = new SpokenLanguages(database, NOON, ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Set<Language> inATurn() {
        return inATurn(languages);
    }

    private Set<Language> inATurn(SpokenLanguages program) {
        return database.read(handle -> program.on(handle));
    }

    @Test
    void every_language_is_off_at_first() {
        assertThat(languages.checked()).isEmpty();
        assertThat(inATurn()).isEmpty();
    }

    @Test
    void it_is_on_once_somebody_checked_it_and_who_and_when_is_kept() {
        assertThat(inATurn()).isEmpty();
        languages.check(Language.TR, " Ayse Yilmaz, tolkencentrum ");
        assertThat(languages.checked())
                .containsExactly(new Checked(
                        Language.TR,
                        "Ayse Yilmaz, tolkencentrum",
                        LocalDate.of(2026, 11, 26),
                        Texts.fingerprint(Language.TR)));
        assertThat(inATurn()).containsExactly(Language.TR);
        assertThat(languages.on()).containsExactly(Language.TR);
    }

    @Test
    void a_second_check_takes_the_place_of_the_first() {
        languages.check(Language.AR, "een");
        languages.check(Language.AR, "twee");
        assertThat(languages.checked()).singleElement().extracting(Checked::by).isEqualTo("twee");
    }

    @Test
    void it_can_be_switched_off_and_then_nothing_of_the_check_is_left() {
        languages.check(Language.PL, "Jan");
        languages.check(Language.UK, "Olena");
        assertThat(inATurn()).hasSize(2);
        languages.uncheck(Language.PL);
        languages.uncheck(Language.FR);
        assertThat(inATurn()).containsExactly(Language.UK);
        assertThat(languages.checked()).extracting(Checked::language).containsExactly(Language.UK);
    }

    @Test
    void when_the_texts_are_others_than_were_checked_it_is_off_and_the_check_is_still_shown() {
        languages.check(Language.ES, "Maria");
        database.write(handle -> handle.execute("update spoken_language set texts = 'of an older version'"));
        SpokenLanguages later = new SpokenLanguages(database, NOON, ZoneOffset.UTC);
        assertThat(inATurn(later)).isEmpty();
        assertThat(later.checked())
                .singleElement()
                .satisfies(one -> assertThat(later.isOn(one)).isFalse());
    }

    @Test
    void another_program_over_the_same_database_follows_within_a_minute() {
        Instant start = NOON.instant();
        Moving clock = new Moving(start);
        SpokenLanguages other = new SpokenLanguages(database, clock, ZoneOffset.UTC);
        assertThat(inATurn(other)).isEmpty();
        languages.check(Language.TR, "Ayse");
        clock.now = start.plusSeconds(60);
        assertThat(inATurn(other)).containsExactly(Language.TR);
    }

    @Test
    void a_language_that_a_later_version_knew_is_passed_over() {
        database.write(handle -> handle.execute(
                "insert into spoken_language (language, checked_by, day, texts) values ('so', 'Amina', 20000, 'x')"));
        assertThat(languages.checked()).isEmpty();
    }

    @Test
    void nobody_or_far_too_much_is_no_check_and_dutch_needs_none() {
        assertThatThrownBy(() -> languages.check(Language.TR, "  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> languages.check(Language.TR, "x".repeat(SpokenLanguages.LONGEST_NAME + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> languages.check(Language.NL, "Karin")).isInstanceOf(IllegalArgumentException.class);
        assertThat(languages.checked()).isEmpty();
    }

    /** A clock that is moved by hand. */
    private static final class Moving extends Clock {

        private Instant now;

        private Moving(Instant now) {
            this.now = now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
