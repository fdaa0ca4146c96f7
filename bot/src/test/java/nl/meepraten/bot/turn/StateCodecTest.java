package nl.meepraten.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.meeting.MeetingId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateCodecTest {

    private static final Instant LAID = Instant.parse("2026-11-24T11:00:00Z");
    private static final ConsultationId ID = new ConsultationId("ab12cd34");
    private static final MeetingId LUNCH = new MeetingId("lunch123");

    static Stream<State> states() {
        Optional<State.Which> before = Optional.of(new State.Which(ID, 2));
        return Stream.of(
                new State.Unmet(),
                new State.Invited(true),
                new State.Asked(new State.Which(ID, 1), 1, LAID, before, true),
                new State.Idle(Optional.of(ID)),
                new State.Idle(Optional.empty(), Optional.of(LUNCH)),
                new State.Expected(LUNCH, true, LAID, before, Optional.of(ID)),
                new State.Expected(LUNCH, false, LAID, Optional.empty(), Optional.empty()),
                new State.Telling(Optional.of(ID), LAID, before, 2),
                new State.Telling(Optional.empty(), LAID, Optional.empty(), 3),
                new State.Aside(State.Ask.STOP, new State.Invited(false), Optional.of(LAID), List.of()),
                new State.Aside(
                        State.Ask.WIPE,
                        new State.Aside(
                                State.Ask.SUITS,
                                new State.Idle(Optional.of(ID)),
                                Optional.empty(),
                                List.of(new State.Waiting("Gelukt!", LAID), new State.Waiting("", LAID))),
                        Optional.of(LAID),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatIsWrittenIsReadBack(State state) {
        assertThat(StateCodec.read(StateCodec.write(state))).isEqualTo(state);
    }
}
