package nl.meepraten.bot.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.twilio.FakeTwilio.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TwilioSweepTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String ANNA = "+31600000001";

    private final FakeTwilio twilio = new FakeTwilio();
    private final List<InboundMessage> handled = new ArrayList<>();
    private final TwilioAccount account = new TwilioAccount(new TwilioSettings(
            FakeTwilio.ACCOUNT,
            new AuthToken(FakeTwilio.TOKEN),
            FakeTwilio.OUR_NUMBER,
            Optional.of(twilio.url()),
            URI.create("https://meepraten.example")));

    @AfterEach
    void close() {
        twilio.close();
    }

    private void sweep(Inbox inbox) {
        new TwilioSweep(account, ChannelKind.SMS, inbox, Clock.fixed(NOON, ZoneOffset.UTC)).sweep();
    }

    private Inbox.Handled handle(InboundMessage message) {
        handled.add(message);
        return Inbox.Handled.DONE;
    }

    private static Instant ago(Duration age) {
        return NOON.minus(age);
    }

    @Test
    void whatWasMissedIsHandledOldestFirstAndThenDeleted() {
        String second = twilio.add("inbound", "received", ANNA, "ja", ago(Duration.ofHours(1)));
        String first = twilio.add("inbound", "received", ANNA, "SOEP", ago(Duration.ofDays(2)));
        sweep(this::handle);
        assertThat(handled)
                .containsExactly(
                        new InboundMessage(ChannelKind.SMS.address(ANNA), first, "SOEP", ago(Duration.ofDays(2))),
                        new InboundMessage(ChannelKind.SMS.address(ANNA), second, "ja", ago(Duration.ofHours(1))));
        assertThat(twilio.sids()).isEmpty();
    }

    @Test
    void aMessageThatCannotBeHandledStays() {
        String sid = twilio.add("inbound", "received", ANNA, "SOEP", ago(Duration.ofHours(1)));
        sweep(message -> {
            throw new IllegalStateException("storage is down");
        });
        assertThat(twilio.sids()).containsExactly(sid);
    }

    @Test
    void aFreshMessageIsHandledButStaysForAWhile() {
        String sid = twilio.add("inbound", "received", ANNA, "SOEP", ago(Duration.ofMinutes(5)));
        sweep(this::handle);
        assertThat(handled).hasSize(1);
        assertThat(twilio.sids()).containsExactly(sid);
    }

    @Test
    void afterThreeDaysAMessageIsOnlyDeleted() {
        twilio.add("inbound", "received", ANNA, "SOEP", ago(Duration.ofDays(4)));
        sweep(this::handle);
        assertThat(handled).isEmpty();
        assertThat(twilio.sids()).isEmpty();
    }

    @Test
    void whatWeSentIsDeletedWhenItIsFinal() {
        twilio.add("outbound-api", "delivered", ANNA, "a", ago(Duration.ofMinutes(11)));
        twilio.add("outbound-api", "undelivered", ANNA, "b", ago(Duration.ofMinutes(11)));
        twilio.add("outbound-api", "failed", ANNA, "c", ago(Duration.ofMinutes(11)));
        twilio.add("outbound-api", "sent", ANNA, "d", ago(Duration.ofMinutes(61)));
        List<String> staying = List.of(
                twilio.add("outbound-api", "delivered", ANNA, "e", ago(Duration.ofMinutes(9))),
                twilio.add("outbound-api", "sent", ANNA, "f", ago(Duration.ofMinutes(11))),
                twilio.add("outbound-api", "queued", ANNA, "g", ago(Duration.ofHours(5))));
        sweep(this::handle);
        assertThat(twilio.sids()).containsExactlyElementsOf(staying);
        assertThat(handled).isEmpty();
    }

    @Test
    void aListOfSeveralPagesIsReadToTheEnd() {
        for (int i = 0; i < 250; i++) {
            twilio.add("inbound", "received", ANNA, "hoi " + i, ago(Duration.ofHours(2)));
        }
        sweep(this::handle);
        assertThat(handled).hasSize(250);
        assertThat(twilio.sids()).isEmpty();
    }

    @Test
    void oneThatCannotBeDeletedYetIsDeletedByALaterSweep() {
        String first = twilio.add("inbound", "received", ANNA, "SOEP", ago(Duration.ofHours(2)));
        twilio.add("inbound", "received", ANNA, "ja", ago(Duration.ofHours(1)));
        twilio.answersDeletionsNext(Answer.of(409, 20009));
        sweep(this::handle);
        assertThat(twilio.sids()).containsExactly(first);
        sweep(message -> Inbox.Handled.REPEAT);
        assertThat(twilio.sids()).isEmpty();
    }

    @Test
    void messagesOfOtherNumbersOnTheAccountAreLeftAlone() {
        String sid = twilio.addForeign("+31600000009", "+31600000008", ago(Duration.ofHours(2)));
        sweep(this::handle);
        assertThat(handled).isEmpty();
        assertThat(twilio.sids()).containsExactly(sid);
    }

    @Test
    void whenTwilioIsDownTheNextSweepDoesTheWork() {
        String sid = twilio.add("inbound", "received", ANNA, "SOEP", ago(Duration.ofHours(1)));
        twilio.answersNext(Answer.of(503, 20503));
        sweep(this::handle);
        assertThat(twilio.sids()).containsExactly(sid);
        sweep(this::handle);
        assertThat(handled).hasSize(1);
    }
}
