package nl.meepraten.webadmin.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Guessing is stopped; colleagues are not. */
final class AttemptsTest {

    private static final String SAMIRA = "samira@dorpstad.example";
    private static final String BAS = "bas@dorpstad.example";
    private static final String OFFICE = "192.0.2.1";

    private final Hands clock = new Hands();
    private final Attempts attempts = new Attempts(clock);

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(account, address))
                    .as(account + " " + address + " " + i)
                    .isTrue();
        }
    }

    @Test
    void one_person_who_mistypes_stops_nobody_else_in_the_office() {
        fail(SAMIRA, OFFICE, Attempts.ACCOUNT_FROM_ADDRESS);
        assertThat(attempts.begin(SAMIRA, OFFICE)).isFalse();
        assertThat(attempts.begin(BAS, OFFICE)).isTrue();
        assertThat(attempts.begin(SAMIRA, "192.0.2.2")).isTrue();
    }

    @Test
    void one_account_is_not_guessed_from_many_addresses() {
        for (int i = 0; i < Attempts.ACCOUNT; i++) {
            fail(SAMIRA, "192.0.2." + i, 1);
        }
        assertThat(attempts.begin(SAMIRA, "198.51.100.1")).isFalse();
        assertThat(attempts.begin(BAS, "198.51.100.1")).isTrue();
    }

    @Test
    void many_accounts_are_not_guessed_from_one_address() {
        for (int i = 0; i < Attempts.ADDRESS; i++) {
            fail(i + "@dorpstad.example", OFFICE, 1);
        }
        assertThat(attempts.begin(BAS, OFFICE)).isFalse();
        assertThat(attempts.begin(BAS, "192.0.2.2")).isTrue();
    }

    @Test
    void who_got_in_starts_afresh_but_does_not_clear_the_office() {
        for (int i = 0; i < Attempts.ADDRESS - 1; i++) {
            fail(i + "@dorpstad.example", OFFICE, 1);
        }
        fail(BAS, OFFICE, 1);
        attempts.succeeded(BAS, OFFICE);
        fail(SAMIRA, OFFICE, 1);
        assertThat(attempts.begin(BAS, OFFICE)).isFalse();
    }

    @Test
    void who_got_in_may_mistype_again() {
        fail(SAMIRA, OFFICE, Attempts.ACCOUNT_FROM_ADDRESS);
        attempts.succeeded(SAMIRA, OFFICE);
        fail(SAMIRA, OFFICE, Attempts.ACCOUNT_FROM_ADDRESS);
    }

    @Test
    void a_try_that_was_not_looked_at_does_not_count() {
        fail(SAMIRA, OFFICE, Attempts.ACCOUNT_FROM_ADDRESS);
        attempts.undo(SAMIRA, OFFICE);
        assertThat(attempts.begin(SAMIRA, OFFICE)).isTrue();
        assertThat(attempts.begin(SAMIRA, OFFICE)).isFalse();
    }

    @Test
    void after_a_quarter_of_an_hour_one_may_try_again() {
        fail(SAMIRA, OFFICE, Attempts.ACCOUNT_FROM_ADDRESS);
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        assertThat(attempts.begin(SAMIRA, OFFICE)).isFalse();
        clock.now = clock.now.plusMillis(1);
        fail(SAMIRA, OFFICE, Attempts.ACCOUNT_FROM_ADDRESS);
        assertThat(attempts.begin(SAMIRA, OFFICE)).isFalse();
    }

    @Test
    void what_is_older_than_a_quarter_of_an_hour_is_forgotten_at_the_next_try() {
        fail(SAMIRA, OFFICE, 1);
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        fail(BAS, "192.0.2.2", 1);
        assertThat(attempts.remembered()).isEqualTo(6);
        clock.now = clock.now.plusMillis(1);
        fail(BAS, "192.0.2.2", 1);
        assertThat(attempts.remembered()).isEqualTo(3);
    }

    @Test
    void writing_the_address_differently_gives_no_more_tries() {
        fail(SAMIRA, OFFICE, Attempts.ACCOUNT_FROM_ADDRESS);
        assertThat(attempts.begin(" Samira@Dorpstad.EXAMPLE", OFFICE)).isFalse();
    }

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

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
