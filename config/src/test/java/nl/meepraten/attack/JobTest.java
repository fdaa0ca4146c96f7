package nl.meepraten.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.town.Storage;
import org.junit.jupiter.api.Test;

/** The attacks are divided over jobs, which one program tells another in a line. */
class JobTest {

    @Test
    void every_attack_is_in_one_job_of_each_database_it_is_for() {
        for (Storage storage : Storage.values()) {
            Stream<Attack> in =
                    Job.all().stream().filter(job -> job.storage() == storage).flatMap(job -> job.attacks().stream());

            assertThat(in)
                    .containsExactlyInAnyOrderElementsOf(Suite.ATTACKS.stream()
                            .filter(attack -> attack.on().contains(storage))
                            .toList());
        }
    }

    @Test
    void a_job_is_read_as_it_was_told() {
        assertThat(Job.all()).allSatisfy(job -> assertThat(Job.of(job.line())).isEqualTo(job));
    }
}
