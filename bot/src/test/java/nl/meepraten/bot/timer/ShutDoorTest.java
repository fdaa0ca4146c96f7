package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.bot.turn.StateCodec;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits in a sealed record for a yes is kept no longer than what waits to be sent. */
@Tag("storage")
class ShutDoorTest {

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void anOutcomeWaits() {
        town = new Town(folder);
        town.discreetParticipant("+31600001001")
                .texts("hoi")
                .texts("1")
                .texts("LINDE")
                .texts("ja");
        town.publish("de tijden", 1, Question.yesNo("Wil je later eten?"));
        town.passTheNight();
        while (waiting().isEmpty()) {
            town.passTheNight();
        }
    }

    @AfterEach
    void close() {
        town.close();
    }

    private List<State.Waiting> waiting() {
        return town.database.read(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            Contacts contacts = new Contacts(Ids.secure());
            return contacts.slice(handle, new byte[0], 10).stream()
                    .flatMap(id -> contacts.open(handle, keys, id).stream())
                    .map(read -> StateCodec.read(read.contact().conversation()))
                    .flatMap(state -> state instanceof State.Aside aside ? aside.waiting().stream() : null)
                    .toList();
        });
    }

    @Test
    void itWaitsUntilItIsTooLateAndThenGoesInTheNight() {
        for (int night = 1; night < Kept.NEWS.amount(); night++) {
            town.passTheNight();
            assertThat(waiting()).as("after %s more nights", night).isNotEmpty();
        }
        town.passTheNight();
        assertThat(waiting()).isEmpty();
    }
}
