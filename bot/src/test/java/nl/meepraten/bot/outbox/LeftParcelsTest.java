package nl.meepraten.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round may wait for days for one phone; of who is done with it, or gone, nothing is left in it. */
@Tag("storage")
class LeftParcelsTest {

    private static final List<String> NUMBERS = List.of("+31600000001", "+31600000002", "+31600000003");

    @TempDir
    Path folder;

    private Town town;

    /** One of three takes the round; the other two phones are off. */
    @BeforeEach
    void aRoundIsUnderWay() {
        town = new Town(folder);
        NUMBERS.forEach(number -> town.participant(number).joins("HAVEN"));
        town.phones.behave((number, text) -> number.equals(NUMBERS.getFirst())
                ? new Delivery.Accepted()
                : new Delivery.TryLater(Optional.of(java.time.Duration.ofDays(2))));
        town.publish("de opvang", 7, Question.yesNo("Heb je goed geslapen?"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** Whose number stands in a parcel, sealed as it lies there, with the keys of now. */
    private List<String> inParcels() {
        String all = town.database.read(handle -> {
            var keys = new Generations(town.vault).current(handle);
            return String.join(
                    "|",
                    handle.createQuery("select sealed from parcel")
                            .map((row, context) -> new String(
                                    Seal.openPadded(keys.parcel(), row.getBytes(1), "parcel"),
                                    StandardCharsets.ISO_8859_1))
                            .list());
        });
        return NUMBERS.stream().filter(all::contains).toList();
    }

    private List<String> waiting() {
        return NUMBERS.stream()
                .filter(number -> town.phones.of(number).stream().noneMatch(text -> text.contains("goed geslapen")))
                .toList();
    }

    @Test
    void whoHadItIsNotInItAnyMore() {
        assertThat(waiting()).hasSize(2);
        assertThat(inParcels()).as("with as control who still waits").isEqualTo(waiting());
    }

    @Test
    void whoIsGoneIsNotInItFromTheNightOn() {
        String gone = waiting().getFirst();
        String stays = waiting().getLast();
        town.participant(gone).texts("WIS");

        town.passTheNight();

        assertThat(inParcels()).as("with as control who still waits").containsExactly(stays);
    }
}
