package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.config.doctor.Preflight;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link by which the first administrator gets in. */
class InviteTest {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:17071/uitnodiging\\?code=([0-9a-f]{64})(?=\\s)");

    @TempDir
    Path root;

    private Typed typed;

    @BeforeEach
    void sit_down() {
        typed = new Typed(root);
    }

    @Test
    void the_link_makes_one_administrator() throws IOException {
        start();
        Typed.Answer answer = typed.types("admin", "invite");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        Matcher link = LINK.matcher(answer.out());
        assertThat(link.find()).as(answer.out()).isTrue();
        try (Database database = Database.sqlite(root.resolve("data-demo/meepraten.db"))) {
            Accounts accounts = new Accounts(database, Ids.secure(), Clock.systemUTC());
            assertThat(accounts.accept(link.group(1), "Bas", "bas@dorpstad.example", "twaalf tekens"))
                    .hasValueSatisfying(bas -> assertThat(bas.account().role()).isEqualTo(Role.ADMINISTRATOR));
        }
    }

    @Test
    void the_demo_town_has_its_own_link() throws IOException {
        start();
        assertThat(typed.types("admin", "invite", "--demo").out()).containsPattern(LINK);
    }

    @Test
    void before_the_first_start_nobody_can_be_invited() {
        Typed.Answer answer = typed.types("admin", "invite");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("Start Meepraten eerst een keer");
        assertThat(typed.made()).isEmpty();
    }

    @Test
    void without_the_second_word_the_way_to_type_it_is_told() {
        Typed.Answer answer = typed.types("admin");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("./meepraten admin invite");
    }

    @Test
    void a_second_word_that_is_misspelt_gets_the_nearest_one() {
        Typed.Answer answer = typed.types("admin", "invit");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("Bedoel je \"invite\"?");
    }

    private void start() throws IOException {
        Path home = Files.createDirectories(root.resolve("data-demo"));
        Files.writeString(home.resolve(Preflight.DEMO_MARK), "");
        Database.sqlite(home.resolve("meepraten.db")).close();
    }
}
