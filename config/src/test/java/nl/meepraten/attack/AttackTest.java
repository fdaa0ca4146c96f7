package nl.meepraten.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.stream.Stream;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.town.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The attacks with few seeds; {@code ./meepraten attack} plays them with many. */
class AttackTest {

    private static Suite suite;

    @BeforeAll
    static void lay_out() throws IOException {
        suite = new Suite(true, false);
    }

    @AfterAll
    static void close() {
        suite.close();
    }

    static Stream<Arguments> attacks() {
        return Suite.ATTACKS.stream()
                .flatMap(attack -> attack.on().stream()
                        .filter(storage -> storage == Storage.SQLITE || attack.looksIntoTheDatabase())
                        .map(storage -> Arguments.of(attack.name(), storage, attack)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("attacks")
    void an_attack_fails_and_its_control_is_caught(String name, Storage storage, Attack attack) throws Exception {
        Suite.Outcome outcome = suite.play(attack, storage);

        // Where the memory of a program cannot be read the test is told as skipped, never as passed.
        assumeThat(outcome.real().tested()).as(outcome.real().figure()).isTrue();
        assertThat(outcome.real().succeeded())
                .as("%s: %s", attack.tried(suite.arena(storage)), outcome.real())
                .isFalse();
        assertThat(outcome.well())
                .as("control: %s: %s", attack.control(), outcome.control())
                .isTrue();
    }
}
