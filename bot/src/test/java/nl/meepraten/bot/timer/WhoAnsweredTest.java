package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.attack.NumberedPhones;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Trail;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Once a question is closed an opened record says no more about who answered it than about who did not. */
@Tag("storage")
@ParameterizedClass
@ValueSource(strings = {"sms", "telegram"})
class WhoAnsweredTest {

    private static final List<String> ANSWERS = List.of("+31600000001", "+31600000002");
    private static final List<String> SILENT = List.of("+31600000003", "+31600000004");

    private final String channel;

    @TempDir
    Path folder;

    private final NumberedPhones telegram = new NumberedPhones();
    private Town town;
    private int texts;

    WhoAnsweredTest(String channel) {
        this.channel = channel;
    }

    /** Everybody writes every day, so that only the answers differ. */
    @BeforeEach
    void someAnswerAndOthersAreReminded() {
        town = new Town(folder, Town.START, Ids.secure(), Map.of("telegram", telegram));
        everybody("HAVEN");
        everybody("ja");
        town.publish("de opvang", 3, Question.yesNo("Heb je goed geslapen?"));
        ANSWERS.forEach(number -> texts(number, "ja"));
        town.pass(Duration.ofHours(2));
        SILENT.forEach(number -> texts(number, "WIE"));
        town.pass(Duration.ofDays(1));
        everybody("WIE");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void everybody(String text) {
        ANSWERS.forEach(number -> texts(number, text));
        SILENT.forEach(number -> texts(number, text));
    }

    private Address address(String number) {
        return new Address(channel, channel.equals("sms") ? number : number.substring(1));
    }

    private void texts(String number, String text) {
        OptionalInt inChat = channel.equals("sms") ? OptionalInt.empty() : OptionalInt.of(telegram.next());
        town.receive(new InboundMessage(
                address(number), "id-" + ++texts, new Content.Typed(text, inChat), town.clock.instant()));
    }

    /** What records of these people hold, without what is drawn by chance. */
    private Set<String> records(List<String> numbers) {
        Contacts contacts = new Contacts(Ids.secure());
        Generations generations = new Generations(town.vault);
        return town.database.read(handle -> {
            Set<String> found = new TreeSet<>();
            for (String number : numbers) {
                Contact one = contacts.find(handle, generations.current(handle), address(number))
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
                        kindsOfMarks(one.trail()),
                        HexFormat.of().formatHex(one.conversation())));
            }
            return found;
        });
    }

    /** Not how many there are: who is talked with more has more, and each is needed to take it out of the chat. */
    private static String kindsOfMarks(Trail trail) {
        return trail.marks().stream()
                .map(mark -> mark.hour() + (mark.buttons() ? " with buttons" : " without"))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    @Test
    void controlBeforeClosingTheRecordsDiffer() {
        assertThat(records(ANSWERS)).hasSize(1).isNotEqualTo(records(SILENT));
    }

    @Test
    void theMorningAfterTheyAreAlike() {
        town.passTheNight();
        town.passTheNight();

        assertThat(town.bot.consultations().in(Stage.OPEN)).isEmpty();
        assertThat(records(SILENT)).hasSize(1).isEqualTo(records(ANSWERS));
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
