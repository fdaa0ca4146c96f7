package nl.meepraten.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("storage")
class CourierTest {

    private static final String NUMBER = "+31600000001";

    @TempDir
    Path folder;

    private Town town;
    private ParticipantDriver sam;

    @BeforeEach
    void open() {
        town = new Town(folder);
        sam = town.participant(NUMBER);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void textThatIsNotTakenIsTriedAgainLaterAndNothingIsLost() {
        town.phones.behave(text -> new Delivery.TryLater(Optional.empty()));
        sam.texts("HAVEN").andSeesNothing();

        town.phones.behave(text -> new Delivery.Accepted());
        sam.waits(Duration.ofMinutes(1)).andSeesMessages(2);
    }

    @Test
    void providerThatAsksToWaitIsLeftAloneForThatLong() {
        AtomicInteger tries = new AtomicInteger();
        town.phones.behave(text -> {
            tries.incrementAndGet();
            return new Delivery.TryLater(Optional.of(Duration.ofMinutes(30)));
        });
        sam.texts("HAVEN").waits(Duration.ofMinutes(29));
        assertThat(tries).hasValue(1);

        sam.waits(Duration.ofMinutes(2));
        assertThat(tries).hasValue(2);
    }

    @Test
    void textThatMayHaveGoneIsNotSentTwiceWhenTheProviderRemembersIt() {
        town.phones.behave(text -> new Delivery.Unknown());
        sam.texts("HIER").andSeesNothing();
        town.phones.behave(text -> new Delivery.Accepted());
        town.phones.remember(Sender.Sent.YES);

        sam.waits(Duration.ofMinutes(5)).andSeesMessages(1).andSees("Doe je mee?");
    }

    @Test
    void textThatMayHaveGoneIsSentAgainWhenTheProviderCannotTell() {
        town.phones.behave(text -> new Delivery.Unknown());
        sam.texts("HAVEN").andSeesNothing();
        town.phones.behave(text -> new Delivery.Accepted());

        sam.waits(Duration.ofMinutes(5)).andSeesMessages(2);
    }

    @Test
    void replyThatIsTooLateIsNotSentAnyMore() {
        town.phones.behave(text -> new Delivery.TryLater(Optional.empty()));
        sam.texts("HAVEN").waits(Duration.ofHours(5));
        town.phones.behave(text -> new Delivery.Accepted());

        sam.waits(Duration.ofHours(1)).andSeesNothing();
    }

    @Test
    void refusedTextIsDroppedAtOnce() {
        AtomicInteger tries = new AtomicInteger();
        town.phones.behave(text -> {
            tries.incrementAndGet();
            return new Delivery.Refused(Delivery.Reason.BLOCKED);
        });
        sam.texts("HAVEN").waits(Duration.ofHours(2));

        assertThat(tries).hasValue(1);
    }

    private void blockAndSay(String text) {
        town.phones.behave(words -> new Delivery.Refused(Delivery.Reason.BLOCKED));
        sam.texts(text);
        town.phones.behave(words -> new Delivery.Accepted());
        sam.looks();
    }

    @Test
    void whoStoppedAtTheProviderHearsNothingMoreUntilStart() {
        sam.joins("HAVEN");
        blockAndSay("WIE");
        town.publish("de opvang", 7, Question.yesNo("Is het warm?"));

        sam.andSeesNothing().texts("WIE").andSeesNothing();
        sam.texts("START").andSees("Welkom terug").andSees("Is het warm?");
        sam.texts("ja").andSees("Dank je wel!");
    }

    @Test
    void stopAtTheProviderIsNotForgottenByARepeatedMessage() {
        sam.joins("HAVEN");
        town.receive(NUMBER, "SM-again", "WIE");
        blockAndSay("WIE");

        town.receive(NUMBER, "SM-again", "WIE");

        town.publish("de opvang", 7, Question.yesNo("Is het warm?"));
        sam.andSeesNothing();
    }

    @Test
    void helplineIsTriedEvenWhenTheProviderRefusedBefore() {
        sam.joins("HAVEN");
        blockAndSay("WIE");
        sam.texts("ik wil dood").andSees("113");
    }

    @Test
    void stopAtTheProviderOutlivesTheNightAndThenThirtyDays() {
        sam.joins("HAVEN");
        blockAndSay("WIE");

        sam.sleeps().texts("hoi").andSeesNothing();
        sam.waits(Duration.ofDays(32)).texts("hoi").andSees("computer van gemeente");
    }

    @Test
    void refusalLeavesNoTraceInTheRecordsUntilTheyAreSealedAnyway() {
        sam.joins("HAVEN");
        town.participant("+31600000002").joins("HAVEN");
        town.phones.behave(words -> new Delivery.Refused(Delivery.Reason.BLOCKED));
        town.bot.inbox().receive(new InboundMessage(new Address("sms", NUMBER), "SM-1", "WIE", town.clock.instant()));
        List<String> before = records();

        town.bot.courier().sendAll();

        assertThat(records()).isEqualTo(before);
        assertThat(parcels()).isZero();
    }

    @Test
    void numberThatCannotGetTextsOnlyLosesTheParcel() {
        sam.joins("HAVEN");
        town.phones.behave(words -> new Delivery.Refused(Delivery.Reason.INVALID_NUMBER));
        sam.texts("WIE").andSeesNothing();
        town.phones.behave(words -> new Delivery.Accepted());

        sam.texts("WIE").andSees("alleen aantallen");
    }

    @Test
    void laterOwnerOfANumberIsNotSilencedByAnEarlierOne() {
        sam.joins("HAVEN");
        town.phones.behave(words -> new Delivery.Refused(Delivery.Reason.BLOCKED));
        sam.texts("WIS");
        town.phones.behave(words -> new Delivery.Accepted());

        sam.texts("hoi").andSees("Doe je mee?");
    }

    private List<String> records() {
        return town.database.read(handle -> handle.createQuery("select token, sealed from contact order by id")
                .map((row, context) -> HexFormat.of().formatHex(row.getBytes(1))
                        + HexFormat.of().formatHex(row.getBytes(2)))
                .list());
    }

    @Test
    void nothingWaitingReachesWhoWipedButTheGoodbyeDoes() {
        town.phones.behave(text -> new Delivery.TryLater(Optional.empty()));
        sam.texts("HAVEN").texts("ja").texts("WIS").andSeesNothing();
        town.phones.behave(text -> new Delivery.Accepted());

        sam.waits(Duration.ofMinutes(10)).andSeesMessages(1).andSees("Ok.");
    }

    @Test
    void whatWasMeantForAnEarlierLifeOfANumberDoesNotReachALaterOne() {
        town.phones.behave(text -> new Delivery.TryLater(Optional.empty()));
        sam.texts("HAVEN").texts("WIE").texts("WIS");
        town.phones.behave(text -> new Delivery.Accepted());

        sam.texts("SOEP").waits(Duration.ofMinutes(10)).andDoesNotSee("alleen aantallen");
    }

    @Test
    void courierThatDiedWithATextInHandIsFollowedByAnother() {
        town.phones.behave(text -> {
            throw new IllegalStateException("the process was killed here");
        });
        try {
            sam.texts("HAVEN");
        } catch (IllegalStateException e) {
            assertThat(e).hasRootCauseMessage("the process was killed here");
        }
        var later = town.clock.instant().plus(Duration.ofMinutes(5));
        town.close();
        town = new Town(folder, later, Ids.secure());

        town.tick();

        assertThat(town.phones.of(NUMBER)).hasSize(2);
    }

    @Test
    void openingRoundCountsRealMessagesRoundedDownToTens() {
        for (int person = 0; person < 23; person++) {
            town.participant("+3160000" + (1000 + person)).joins("HAVEN");
        }
        town.participant("+31600009999").texts("HAVEN");

        ConsultationId id = town.publish("de opvang", 7, Question.yesNo("Is het warm?"));

        assertThat(town.bot.broadcasts().counts(id.code()).sent()).isEqualTo(20);
        assertThat(parcels()).as("a slice goes as a whole").isZero();
    }

    private long parcels() {
        return town.database.read(handle -> handle.createQuery("select count(*) from parcel")
                .mapTo(Long.class)
                .one());
    }
}
