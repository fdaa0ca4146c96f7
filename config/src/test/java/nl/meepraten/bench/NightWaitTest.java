package nl.meepraten.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** What is told of a measured night. */
class NightWaitTest {

    @Test
    void longestWaitIsTheFigureAndEveryStepIsTold() {
        Figure figure = NightWait.figure("SQLite", 100_000, 31_400, "CLOSE_QUESTIONS=900,SEAL_ANEW=5300,SCRUB=40", 700);

        assertThat(figure.what()).isEqualTo("(f) longest wait in a night of 100,000 contacts, SQLite");
        assertThat(figure.figure()).isEqualTo("5.3 s");
        assertThat(figure.details())
                .startsWith(
                        "CLOSE_QUESTIONS 0.9 s, EMPTY_LETTERBOX -, DRAW_KEYS -, SEAL_ANEW 5.3 s, SCRUB 0.0 s, BACK_UP -,"
                                + " BACK_UP_KEYS -, DESTROY_KEYS -; the night took 31.4 s; 80,000 answers that close");
    }

    @Test
    void moreThanTenSecondsAreTooLong() {
        assertThat(NightWait.figure("SQLite", 100, 20_000, "SEAL_ANEW=10000", 1).figure())
                .isEqualTo("10.0 s");
        assertThat(NightWait.figure("SQLite", 100, 20_000, "CLOSE_QUESTIONS=10060,SEAL_ANEW=9000", 1)
                        .figure())
                .isEqualTo("10.1 s, TOO LONG");
    }

    @Test
    void nightInWhichNobodyTextedIsNone() {
        assertThatIllegalStateException().isThrownBy(() -> NightWait.figure("SQLite", 100, 20_000, "", 0));
    }
}
