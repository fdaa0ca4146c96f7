package nl.meepraten.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.place.Place;
import org.junit.jupiter.api.Test;

/** What is remembered of later words, and for how long. */
class OvertakenTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Turn STOPS = turn(new Effect.Hear(Pace.STOPPED));
    private static final Turn PAUSES = turn(new Effect.Hear(Pace.PAUSED));
    private static final Turn JOINS = turn(
            new Effect.Join(new Place("SOEP", "De Soepbus", "bij De Soepbus", "straat")), new Effect.Hear(Pace.ACTIVE));
    private static final Turn FORGETS = turn(new Effect.Forget());

    private final Overtaken overtaken = new Overtaken(Ids.seeded(43));

    private static Turn turn(Effect... effects) {
        return new Turn(new State.Unmet(), List.of(effects));
    }

    private static InboundMessage from(int person, Instant at) {
        return new InboundMessage(new Address("sms", "+316" + (10_000_000 + person)), "SM", "x", at);
    }

    private boolean isLate(int person, Instant at, Turn turn) {
        return overtaken.is(from(person, at), turn, NOON);
    }

    @Test
    void whatCameBeforeIsLateAndWhatCameInTheSameMomentIsNot() {
        overtaken.note(from(1, NOON), STOPS, NOON);
        assertThat(isLate(1, NOON.minusMillis(1), JOINS)).isTrue();
        assertThat(isLate(1, NOON, JOINS)).isFalse();
        assertThat(isLate(2, NOON.minusMillis(1), JOINS)).as("of somebody else").isFalse();
    }

    @Test
    void afterAWipeNothingIsInTimeAndAfterAStopOnlyAWipe() {
        overtaken.note(from(1, NOON), FORGETS, NOON);
        overtaken.note(from(2, NOON), STOPS, NOON);
        Instant before = NOON.minusSeconds(1);
        for (Turn turn : List.of(STOPS, JOINS, FORGETS, turn())) {
            assertThat(isLate(1, before, turn)).isTrue();
            assertThat(isLate(2, before, turn)).isEqualTo(!turn.equals(FORGETS));
        }
    }

    @Test
    void aPauseOfBeforeAPlaceWordIsLateAndAStopOfThenIsNot() {
        overtaken.note(from(1, NOON), JOINS, NOON);
        assertThat(isLate(1, NOON.minusSeconds(1), PAUSES)).isTrue();
        assertThat(isLate(1, NOON.minusSeconds(1), STOPS)).isFalse();
    }

    @Test
    void anOlderMomentDoesNotReplaceALaterOne() {
        overtaken.note(from(1, NOON), STOPS, NOON);
        overtaken.note(from(1, NOON.minusSeconds(9)), STOPS, NOON);
        assertThat(isLate(1, NOON.minusSeconds(1), JOINS)).isTrue();
    }

    @Test
    void aProviderWhoseClockIsAheadDoesNotMakeWhatComesNextLate() {
        overtaken.note(from(1, NOON.plusSeconds(60)), STOPS, NOON);
        assertThat(isLate(1, NOON, JOINS)).isFalse();
    }

    @Test
    void whenOurClockIsPutBackWhatWasNotedBeforeSaysNothing() {
        Instant ahead = NOON.plusSeconds(300);
        overtaken.note(from(1, ahead), STOPS, ahead);
        assertThat(isLate(1, NOON, JOINS)).isFalse();
    }

    @Test
    void isForgottenAfterThreeDays() {
        overtaken.note(from(1, NOON.minus(Overtaken.KEPT).minusSeconds(1)), STOPS, NOON.minus(Overtaken.KEPT));
        Instant before = NOON.minus(Duration.ofDays(4));
        assertThat(isLate(1, before, JOINS))
                .as("control: until somebody writes")
                .isTrue();
        overtaken.note(from(2, NOON), STOPS, NOON);
        assertThat(isLate(1, before, JOINS)).isFalse();
    }

    @Test
    void ofManyTheOldestGoFirst() {
        for (int person = 0; person <= Overtaken.MOST; person++) {
            overtaken.note(from(person, NOON), STOPS, NOON);
        }
        assertThat(isLate(0, NOON.minusSeconds(1), JOINS)).isFalse();
        assertThat(isLate(1, NOON.minusSeconds(1), JOINS)).isTrue();
    }
}
