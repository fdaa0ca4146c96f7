package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Question;
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

/** Once a question is closed an opened record says no more about who answered it than about who did not. */
@Tag("storage")
class WhoAnsweredTest {

    private static final List<String> ANSWERS = List.of("+31600000001", "+31600000002");
    private static final List<String> SILENT = List.of("+31600000003", "+31600000004");

    @TempDir
    Path folder;

    private Town town;

    /** Everybody writes every day, so that only the answers differ. */
    @BeforeEach
    void someAnswerAndOthersAreReminded() {
        town = new Town(folder);
        everybody("HAVEN");
        everybody("ja");
        town.publish("de opvang", 3, Question.yesNo("Heb je goed geslapen?"));
        ANSWERS.forEach(number -> town.participant(number).texts("ja"));
        SILENT.forEach(number -> town.participant(number).texts("WIE"));
        town.pass(Duration.ofDays(1).plusHours(2));
        everybody("WIE");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void everybody(String text) {
        ANSWERS.forEach(number -> town.participant(number).texts(text));
        SILENT.forEach(number -> town.participant(number).texts(text));
    }

    /** What records of these people hold, without what is drawn by chance. */
    private Set<String> records(List<String> numbers) {
        Contacts contacts = new Contacts(Ids.secure());
        Generations generations = new Generations(town.vault);
        return town.database.read(handle -> {
            Set<String> found = new TreeSet<>();
            for (String number : numbers) {
                Contact one = contacts.find(handle, generations.current(handle), new Address("sms", number))
                        .orElseThrow()
                        .contact();
                found.add(String.join(
                        " ",
                        one.participant().toString(),
                        Long.toString(one.paceDay()),
                        Long.toString(one.heard() / (24 * 60)),
                        one.thread().isPresent() + " " + one.helped() + " " + one.told(),
                        one.unasked().toString(),
                        one.rsvps().toString(),
                        one.rounds().toString(),
                        HexFormat.of().formatHex(one.conversation())));
            }
            return found;
        });
    }

    @Test
    void controlBeforeClosingTheRecordsDiffer() {
        assertThat(records(ANSWERS)).hasSize(1).isNotEqualTo(records(SILENT));
    }

    @Test
    void afterClosingTheyAreAlike() {
        town.passTheNight();
        everybody("WIE");
        town.passTheNight();

        assertThat(records(SILENT)).hasSize(1).isEqualTo(records(ANSWERS));
    }

    @Test
    void inALaterWeekNothingIsLeftOfThisOne() {
        town.pass(Duration.ofDays(9));

        assertThat(records(SILENT)).hasSize(1).isEqualTo(records(ANSWERS));
        assertThat(records(SILENT).iterator().next()).contains("messages=0");
    }
}
