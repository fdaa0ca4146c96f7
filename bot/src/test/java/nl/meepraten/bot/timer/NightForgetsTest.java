package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the night takes out of a record that stays. */
@Tag("storage")
class NightForgetsTest {

    private static final String SAM = "+31600001000";

    @TempDir
    Path folder;

    private Town town;
    private ParticipantDriver sam;

    @BeforeEach
    void open() {
        town = new Town(folder);
        sam = town.participant(SAM).joins("HAVEN");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Contact record() {
        Contacts contacts = new Contacts(Ids.secure());
        Generations generations = new Generations(town.vault);
        return town.database.read(handle -> contacts.find(handle, generations.current(handle), new Address("sms", SAM))
                .orElseThrow()
                .contact());
    }

    @Test
    void theMinuteInWhichHelplinesWereGivenIsGoneInTheMorning() {
        town.pass(Duration.between(town.clock.instant(), town.bot.night().next().minus(Duration.ofMinutes(30))));
        sam.texts("ik wil dood").andSees("113");
        assertThat(record().helped()).as("control: it is there").isPositive();

        town.passTheNight();

        assertThat(record().helped()).isZero();
        sam.texts("ik wil dood").andSees("113");
    }
}
