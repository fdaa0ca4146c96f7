package nl.meepraten.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("storage")
final class StaffTest {

    private static final String PASSWORD = "vier appels in een mand";
    private static final String NEW_PASSWORD = "zes peren op een schaal";

    @TempDir
    private Path folder;

    private final Watch watch = new Watch();
    private Database database;
    private Accounts accounts;
    private Sessions sessions;

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder.resolve("data").resolve("test.db"));
        accounts = new Accounts(database, Ids.secure(), watch);
        sessions = new Sessions(database, accounts, Ids.secure(), watch);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Account samira() {
        return made(accounts.create("Samira", "Samira@Dorpstad.example", Role.OFFICER, PASSWORD));
    }

    private static Account made(Optional<Account> account) {
        assertThat(account).isPresent();
        return account.get();
    }

    private static Account joined(Optional<Accounts.Accepted> accepted) {
        assertThat(accepted)
                .hasValueSatisfying(done -> assertThat(done.renewed()).isFalse());
        return accepted.get().account();
    }

    @Test
    void logs_in_with_the_right_password_however_the_address_is_written() {
        Account samira = samira();
        assertThat(accounts.login(" SAMIRA@dorpstad.example", PASSWORD)).contains(samira);
        assertThat(accounts.login("samira@dorpstad.example", PASSWORD + "!")).isEmpty();
        assertThat(accounts.login("nobody@dorpstad.example", PASSWORD)).isEmpty();
    }

    @Test
    void a_password_is_kept_as_argon2id_with_19_mebibytes_and_two_passes() {
        samira();
        String kept = database.read(handle -> handle.createQuery("select password from account")
                .mapTo(String.class)
                .one());
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("appels");
    }

    @Test
    void two_people_cannot_have_the_same_address() {
        samira();
        assertThat(accounts.create("Sam", "samira@dorpstad.EXAMPLE", Role.COUNCIL, PASSWORD))
                .isEmpty();
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void an_invitation_makes_one_account_with_the_role_it_is_for() {
        String code = accounts.invite(Role.COUNCIL);
        assertThat(accounts.invitation(code)).contains(Role.COUNCIL);
        Account noor = joined(accounts.accept(code, "Noor", "noor@raad.example", PASSWORD));
        assertThat(noor.role()).isEqualTo(Role.COUNCIL);
        assertThat(accounts.accept(code, "Mo", "mo@raad.example", PASSWORD)).isEmpty();
    }

    @Test
    void of_two_who_use_the_same_link_at_once_one_gets_in() throws Exception {
        String code = accounts.invite(Role.COUNCIL);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Optional<Accounts.Accepted>> noor =
                    both.submit(() -> accounts.accept(code, "Noor", "noor@raad.example", PASSWORD));
            Future<Optional<Accounts.Accepted>> mo =
                    both.submit(() -> accounts.accept(code, "Mo", "mo@raad.example", PASSWORD));
            assertThat(Stream.of(noor.get(), mo.get()).flatMap(Optional::stream))
                    .hasSize(1);
        }
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void an_invitation_stays_good_when_the_address_was_taken() {
        samira();
        String code = accounts.invite(Role.COUNCIL);
        assertThat(accounts.accept(code, "Noor", "samira@dorpstad.example", PASSWORD))
                .isEmpty();
        joined(accounts.accept(code, "Noor", "noor@raad.example", PASSWORD));
    }

    @Test
    void a_renewal_gives_a_new_password_and_ends_all_sessions() {
        Account samira = samira();
        Account noor = made(accounts.create("Noor", "noor@raad.example", Role.COUNCIL, PASSWORD));
        List<String> before = List.of(sessions.open(samira), sessions.open(samira));
        String others = sessions.open(noor);
        String code = accounts.renewal(samira);

        assertThat(accounts.accept(code, "Iemand Anders", " SAMIRA@dorpstad.example", NEW_PASSWORD))
                .contains(new Accounts.Accepted(samira, true));

        assertThat(accounts.login("samira@dorpstad.example", NEW_PASSWORD)).contains(samira);
        assertThat(accounts.login("samira@dorpstad.example", PASSWORD)).isEmpty();
        assertThat(before).allSatisfy(token -> assertThat(sessions.find(token)).isEmpty());
        assertThat(sessions.find(others)).isPresent();
        assertThat(accounts.login("noor@raad.example", PASSWORD)).contains(noor);
        assertThat(accounts.all()).hasSize(2);
        assertThat(accounts.accept(code, "Samira", "samira@dorpstad.example", PASSWORD))
                .as("the link works once")
                .isEmpty();
    }

    /** As after a restore: a password may have been stolen, and changed, since the backup. */
    @Test
    void without_passwords_nobody_gets_in_until_an_invitation_for_the_same_role_gives_a_new_one() {
        Account samira = samira();
        accounts.dropPasswords();

        assertThat(accounts.login("samira@dorpstad.example", PASSWORD)).isEmpty();
        assertThat(accounts.login("samira@dorpstad.example", "")).isEmpty();
        for (Role role : Role.values()) {
            String code = accounts.invite(role);
            boolean same = role == samira.role();
            assertThat(accounts.accept(code, "Iemand", "samira@dorpstad.example", NEW_PASSWORD)
                            .isPresent())
                    .as(role.name())
                    .isEqualTo(same);
        }
        assertThat(accounts.login("samira@dorpstad.example", NEW_PASSWORD)).contains(samira);
    }

    @Test
    void nobody_gets_into_an_account_with_a_link_that_is_not_for_it() {
        Account samira = samira();
        String token = sessions.open(samira);
        Account mo = made(accounts.create("Mo", "mo@dorpstad.example", Role.OFFICER, PASSWORD));
        List<String> links = new ArrayList<>(List.of(accounts.renewal(mo)));
        for (Role role : Role.values()) {
            links.add(accounts.invite(role));
        }
        for (String code : links) {
            assertThat(accounts.accept(code, "Samira", "samira@dorpstad.example", NEW_PASSWORD))
                    .isEmpty();
        }
        assertThat(accounts.accept(links.getFirst(), "Nieuw", "nieuw@dorpstad.example", NEW_PASSWORD))
                .as("a renewal makes no new account")
                .isEmpty();
        assertThat(accounts.login("samira@dorpstad.example", PASSWORD)).contains(samira);
        assertThat(sessions.find(token)).isPresent();
    }

    @Test
    void an_invitation_is_good_for_a_day() {
        String code = accounts.invite(Role.COUNCIL);
        watch.forward(Duration.ofHours(24).minusMillis(1));
        assertThat(accounts.invitation(code)).isPresent();
        watch.forward(Duration.ofMillis(1));
        assertThat(accounts.accept(code, "Noor", "noor@raad.example", PASSWORD)).isEmpty();
    }

    @Test
    void a_session_ends_after_an_hour_without_use() {
        String token = sessions.open(samira());
        watch.forward(Duration.ofMinutes(59));
        assertThat(sessions.find(token)).isPresent();
        watch.forward(Duration.ofMinutes(59));
        assertThat(sessions.find(token)).isPresent();
        watch.forward(Duration.ofMinutes(60));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_much_it_is_used() {
        String token = sessions.open(samira());
        for (int i = 0; i < 23; i++) {
            watch.forward(Duration.ofMinutes(30));
            assertThat(sessions.find(token)).as("half hour %d", i).isPresent();
        }
        watch.forward(Duration.ofMinutes(30));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void a_session_ends_when_someone_logs_out() {
        String token = sessions.open(samira());
        sessions.close(token);
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void a_restart_logs_nobody_out() {
        String token = sessions.open(samira());
        Optional<Sessions.Session> before = sessions.find(token);
        database.close();
        open();
        assertThat(sessions.find(token)).isEqualTo(before).isPresent();
    }

    @Test
    @Tag("sqlite")
    void what_is_in_a_link_or_a_cookie_is_nowhere_in_the_database() throws Exception {
        String code = accounts.invite(Role.COUNCIL);
        String token = sessions.open(samira());
        Path copy = database.copyTo(folder, "copy");
        String stored = Files.readString(copy, StandardCharsets.ISO_8859_1);
        assertThat(stored)
                .contains(bytes(Accounts.hash(token)), bytes(Accounts.hash(code)))
                .doesNotContain(token, code);
    }

    private static String bytes(byte[] hash) {
        return new String(hash, StandardCharsets.ISO_8859_1);
    }

    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
