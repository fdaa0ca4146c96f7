package nl.meepraten.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.core.ballot.OpenedBallots;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same phone on the ordinary number and on the one for places where others may read along: nothing open comes to it by
 * itself, and STOP and WIS to either number hold for both.
 */
@Tag("storage")
class BothNumbersTest {

    private static final String NUMBER = "+31600000001";
    private static final String SOMEBODY_ELSE = "+31600000002";
    private static final String KNOCK = "Hallo. Schikt het nu? 1=ja 2=nee";
    private static final Question SAFE = Question.yesNo("Voel je je veilig in de opvang?");
    private static final Question WARM = Question.yesNo("Is de douche warm?");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private Town town;
    private ParticipantDriver ordinary;
    private ParticipantDriver discreet;
    private ParticipantDriver somebodyElse;

    @BeforeEach
    void open() {
        town = new Town(folder);
        phones();
        somebodyElse.joins("HAVEN");
        ordinary.joins("HAVEN").waits(DAY);
    }

    private void phones() {
        ordinary = town.participant(NUMBER);
        discreet = town.discreetParticipant(NUMBER);
        somebodyElse = town.participant(SOMEBODY_ELSE);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private ParticipantDriver on(String channel) {
        return channel.equals("sms") ? ordinary : discreet;
    }

    private void joinsDiscreetly() {
        discreet.texts("LINDE").texts("ja").texts("ja").andSees("Er is nu geen vraag voor je.");
    }

    private Optional<Contact> record(String channel) {
        return town.database.read(handle -> new Contacts(Ids.secure())
                .find(handle, new Generations(town.vault).current(handle), new Address(channel, NUMBER))
                .map(Contacts.Read::contact));
    }

    private long records() {
        return town.database.read(handle -> new Contacts(Ids.secure()).count(handle));
    }

    private int answers() {
        return town.database.read(handle -> OpenedBallots.taken(handle, town.vault));
    }

    /** The program stops and starts again; what was in its memory is gone. */
    private void restarts() {
        town.close();
        town = new Town(folder, town.clock.instant().plusSeconds(60), Ids.secure());
        phones();
    }

    private void looks() {
        ordinary.looks();
        somebodyElse.looks();
    }

    @Test
    void aRoundComesAsAKnockOnTheDiscreetNumberOnly() {
        joinsDiscreetly();
        discreet.waits(DAY);
        looks();
        town.publish("de opvang", 5, SAFE);
        somebodyElse.andSees("Voel je je veilig in de opvang?");
        ordinary.andSeesNothing();

        town.publish("de douche", 9, WARM);
        assertThat(ordinary.unread()).containsExactly(KNOCK);
        assertThat(record("sms").orElseThrow().unasked().messages()).isZero();
        ordinary.waits(Duration.ofDays(10));
        assertThat(ordinary.unread()).allMatch(KNOCK::equals);
    }

    /** A round may be written before she sends her first message to the other number, and be sent after it. */
    @Test
    void whatWasAlreadyOnItsWayIsNotSent() {
        looks();
        town.phones.behave(text -> new Delivery.TryLater(Optional.empty()));
        town.publish("de opvang", 5, SAFE);
        discreet.texts("LINDE");
        town.phones.behave(text -> new Delivery.Accepted());
        town.pass(Duration.ofMinutes(30));

        somebodyElse.andSees("Voel je je veilig in de opvang?");
        assertThat(ordinary.unread()).allMatch(KNOCK::equals);
    }

    /** So that whoever holds the phone gets nothing out of the old number either. */
    @Test
    void theOrdinaryNumberAnswersDiscreetlyFromThenOn() {
        joinsDiscreetly();
        discreet.waits(DAY);
        ordinary.texts("WIE");
        assertThat(ordinary.unread()).containsExactly(KNOCK);

        // Also when the other record is gone: a stranger who says nothing is forgotten in the second night.
        ordinary.texts("STOP");
        assertThat(ordinary.unread()).containsExactly("Ok.");
    }

    @Test
    void oneMessageToTheDiscreetNumberIsEnough() {
        discreet.texts("hoi").waits(Duration.ofDays(4));
        assertThat(record("discreet_sms")).isEmpty();
        looks();

        town.publish("de opvang", 5, SAFE);
        town.publish("de douche", 9, WARM);
        assertThat(ordinary.unread()).containsExactly(KNOCK);
        ordinary.texts("WIE");
        assertThat(ordinary.unread()).containsExactly(KNOCK);
    }

    @Test
    void whoIsNewOnTheOrdinaryNumberIsAnsweredDiscreetlyToo() {
        ordinary.texts("WIS");
        joinsDiscreetly();

        ordinary.texts("SOEP");
        assertThat(ordinary.unread()).containsExactly(KNOCK);
    }

    @ParameterizedTest
    @CsvSource({"sms, discreet_sms", "discreet_sms, sms"})
    void wisToOneNumberHoldsForBoth(String here, String there) {
        joinsDiscreetly();
        on(here).texts("WIS");
        assertThat(on(here).unread()).containsExactly("Ok.");
        restarts();
        looks();

        town.publish("de douche", 5, WARM);
        somebodyElse.andSees("Is de douche warm?");
        ordinary.andSeesNothing();
        assertThat(record(there).orElseThrow().rounds()).isEmpty();

        town.passTheNight();
        assertThat(record(here)).isEmpty();
        assertThat(record(there)).isEmpty();
        assertThat(records()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"sms, discreet_sms", "discreet_sms, sms"})
    void wisAsAFirstMessageHoldsForTheOtherNumberToo(String here, String there) {
        if (here.equals("sms")) {
            ordinary.texts("WIS").sleeps();
            joinsDiscreetly();
        }
        assertThat(record(here)).isEmpty();
        on(here).texts("WIS");
        assertThat(record(there)).isPresent();

        town.passTheNight();
        assertThat(record(there)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sms, discreet_sms", "discreet_sms, sms"})
    void ofWhoSentWisNoAnswerIsLeftOnEitherNumber(String here, String there) {
        ConsultationId shower = town.publish("de douche", 1, WARM);
        town.publish("het eten", 5, Question.yesNo("Is het eten warm?"));
        ordinary.looks().texts("ja").texts("ja");
        discreet.texts("LINDE").texts("ja").texts("ja").texts("ja").texts("ja");
        assertThat(answers()).isEqualTo(4);
        for (int other = 0; other < 14; other++) {
            ParticipantDriver one = town.participant("+316000100" + (10 + other));
            one.joins("HAVEN").texts("ja").texts("ja");
        }
        assertThat(answers()).isEqualTo(32);

        on(here).texts("WIS");
        town.passTheNight();

        assertThat(answers()).as("of those who stayed, to what is still open").isEqualTo(14);
        assertThat(town.released(shower).orElseThrow().total()).isEqualTo(10);
    }

    @Test
    void aStoryThatIsStillBeingToldOnTheOtherNumberGoesToo() {
        ordinary.texts("Ik wil graag een slot op mijn kast, want er wordt veel gestolen.");
        joinsDiscreetly();
        discreet.texts("WIS");

        town.pass(Duration.ofDays(20));
        assertThat(town.bot.stories().toRead()).isEmpty();
    }

    @Test
    void controlThatStoryIsReadOtherwise() {
        ordinary.texts("Ik wil graag een slot op mijn kast, want er wordt veel gestolen.");
        joinsDiscreetly();

        town.pass(Duration.ofDays(20));
        assertThat(town.bot.stories().toRead()).hasSize(1);
    }

    /** Not the one who was wiped, and not wiped again. */
    @ParameterizedTest
    @CsvSource({"sms, discreet_sms", "discreet_sms, sms"})
    void whoWritesToTheOtherNumberAfterWisIsSomebodyNew(String here, String there) {
        joinsDiscreetly();
        town.publish("de douche", 5, WARM);
        discreet.texts("ja").texts("ja");
        assertThat(answers()).isEqualTo(1);
        byte[] before = record(there).orElseThrow().enrolment();

        on(here).texts("WIS");
        on(there).texts(there.equals("sms") ? "HAVEN" : "LINDE");
        assertThat(record(there).orElseThrow().enrolment()).isNotEqualTo(before);
        assertThat(answers()).isZero();
        on(there).texts("ja").texts("ja");

        town.passTheNight();
        assertThat(record(there)).isPresent();
        assertThat(record(here)).isEmpty();
    }

    /** What is left of the other record until the night makes nobody discreet, and is in nobody's way. */
    @Test
    void whoHadBothWipedCanJoinAndBeWipedAgain() {
        joinsDiscreetly();
        ordinary.texts("WIS").texts("SOEP").andSees("bij de soepbus");
        ordinary.texts("WIS").texts("SOEP").andSees("bij de soepbus");

        town.passTheNight();
        assertThat(record("discreet_sms")).isEmpty();
        assertThat(record("sms").orElseThrow().participant().discreet()).isFalse();
    }

    @Test
    void wisToBothIsNoMoreThanWisToOne() {
        joinsDiscreetly();
        ordinary.texts("WIS");
        discreet.texts("WIS");
        assertThat(discreet.unread()).containsExactly("Ok.");

        town.passTheNight();
        assertThat(records()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"sms, discreet_sms", "discreet_sms, sms"})
    void stopToOneNumberHoldsForBoth(String here, String there) {
        joinsDiscreetly();
        on(here).texts("STOP").andSeesMessages(1);
        restarts();
        looks();

        town.publish("de douche", 5, WARM);
        somebodyElse.andSees("Is de douche warm?");
        ordinary.andSeesNothing();
        on(there).texts("WIE").andSeesNothing();

        town.passTheNight();
        assertThat(record(here).orElseThrow().participant().pace()).isEqualTo(Pace.STOPPED);
        assertThat(record(there).orElseThrow().participant().pace()).isEqualTo(Pace.STOPPED);
        ordinary.waits(Duration.ofDays(10)).andSeesNothing();
    }

    @Test
    void theNightWritesAStopDownThatNobodyElseDid() {
        joinsDiscreetly();
        ordinary.texts("STOP");
        assertThat(record("discreet_sms").orElseThrow().participant().pace()).isEqualTo(Pace.ACTIVE);
        assertThat(record("sms").orElseThrow().alsoStops()).isPresent();

        town.passTheNight();
        assertThat(record("discreet_sms").orElseThrow().participant().pace()).isEqualTo(Pace.STOPPED);
        assertThat(record("sms").orElseThrow().alsoStops()).isEmpty();
    }

    /** On the same day, before anything of the STOP was written in this record. */
    @ParameterizedTest
    @CsvSource({"sms, discreet_sms", "discreet_sms, sms"})
    void startBringsBackTheNumberItIsSentTo(String here, String there) {
        joinsDiscreetly();
        on(here).texts("STOP");
        on(there).texts("START");
        assertThat(on(there).unread()).containsExactly(KNOCK);

        town.passTheNight();
        assertThat(record(there).orElseThrow().participant().pace()).isEqualTo(Pace.ACTIVE);
        assertThat(record(here).orElseThrow().participant().pace()).isEqualTo(Pace.STOPPED);
    }

    @Test
    void stopSaidAgainHoldsForWhoeverJoinedOnTheOtherNumberSince() {
        ordinary.texts("STOP");
        joinsDiscreetly();
        ordinary.texts("STOP").andSeesNothing();

        town.passTheNight();
        assertThat(record("discreet_sms").orElseThrow().participant().pace()).isEqualTo(Pace.STOPPED);
    }

    /** A no to the knock wipes the stranger it was asked of, and not who takes part on the other number. */
    @Test
    void noToTheKnockIsNoWis() {
        discreet.texts("hoi").texts("nee").andSees("Ok. Een andere keer.");

        town.passTheNight();
        assertThat(record("discreet_sms")).isEmpty();
        assertThat(record("sms")).isPresent();
    }

    @Test
    void othersAreLeftAlone() {
        joinsDiscreetly();
        discreet.texts("WIS");
        town.participant("+31600000003").joins("HAVEN").texts("STOP");
        somebodyElse.waits(DAY).looks();

        town.publish("de opvang", 5, new Audience(Set.of("HAVEN"), Set.of()), SAFE);
        somebodyElse.andSees("Voel je je veilig in de opvang?");
    }

    /** What a message writes does not tell that there is another record, nor that it said something for that one. */
    @Test
    void eachMessageRewritesOneRecordOnly() {
        joinsDiscreetly();
        for (String text : new String[] {"hoi", "ja", "STOP", "START", "Het is hier zo koud", "WIS"}) {
            Map<String, String> before = rows();
            discreet.texts(text);
            Map<String, String> after = rows();
            assertThat(after).as(text).hasSameSizeAs(before);
            after.entrySet().removeAll(before.entrySet());
            assertThat(after).as(text).hasSize(1);
        }
    }

    /** Token by id. */
    private Map<String, String> rows() {
        return town.database.read(handle -> handle
                .createQuery("select id, token from contact")
                .map((row, context) -> Map.entry(
                        HexFormat.of().formatHex(row.getBytes(1)),
                        HexFormat.of().formatHex(row.getBytes(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
