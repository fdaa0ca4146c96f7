package nl.meepraten.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.town.Storage;
import org.junit.jupiter.api.Test;

/** All is well only when every attack was played on every database it is for, and came out well. */
class VerdictsTest {

    private static final Attack FIRST = Suite.ATTACKS.getFirst();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Verdicts verdicts = new Verdicts(new PrintStream(printed, true, StandardCharsets.UTF_8));

    private void addAllBut(Optional<Attack> left) {
        for (Attack attack : Suite.ATTACKS) {
            for (Storage storage : attack.on()) {
                if (!left.equals(Optional.of(attack)) || storage != Storage.POSTGRESQL) {
                    verdicts.add(
                            attack.name() + "\t" + storage.name() + "\ttrue\tholds\tall of it\t0.1\tat most 0.2",
                            List.of());
                }
            }
        }
    }

    @Test
    void all_played_and_well_is_well() {
        addAllBut(Optional.empty());

        assertThat(verdicts.tell()).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(FIRST.name() + ": all of it")
                .containsPattern("PostgreSQL +holds +0.1; may be: at most 0.2");
    }

    @Test
    void one_that_was_not_played_is_not_well() {
        addAllBut(Optional.of(FIRST));

        assertThat(verdicts.tell()).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("NOT PLAYED", "NOT ALL IS WELL");
    }

    @Test
    void one_that_broke_down_is_not_well() {
        addAllBut(Optional.of(FIRST));
        verdicts.add(Verdicts.brokenDown(FIRST, Storage.POSTGRESQL), List.of("what it threw"));

        assertThat(verdicts.tell()).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("BROKE DOWN", "what it threw");
    }
}
