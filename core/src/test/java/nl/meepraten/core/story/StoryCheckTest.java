package nl.meepraten.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meepraten.core.story.Story.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be released depends on what the writer permits. */
class StoryCheckTest {

    private static final String TOLD =
            "De douche is al drie weken koud. Wij zeggen het elke dag en er gebeurt niks. Ik ben er klaar mee!";

    private static Check check(Permission permission, String told, String words) {
        return new Story(new StoryId("0".repeat(32)), "inloop", "2026-W48", "", permission, false, told).check(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOLD,
                "de douche is AL drie weken koud wij zeggen het elke dag en er gebeurt niks ik ben er klaar mee",
                "Iemand zegt: wij zeggen het elke dag en er gebeurt niks. Vervelend.",
                "  De douche is al drie weken koud.\r\nWij zeggen het. "
            })
    void inShortIsNotTheWordsAsTypedNorALongPieceOfThem(String words) {
        assertThat(check(Permission.IN_SHORT, TOLD, words)).isEqualTo(Check.NOT_IN_SHORT);
        assertThat(check(Permission.AS_TYPED, TOLD, words)).isEqualTo(Check.FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Er is weken geen warm water.", "De douche is al drie weken koud, en niemand doet iets."})
    void inShortIsFineInOnesOwnWords(String words) {
        assertThat(check(Permission.IN_SHORT, TOLD, words)).isEqualTo(Check.FINE);
    }

    @Test
    void aStoryOfAFewWordsIsRepeatedOnlyByItself() {
        assertThat(check(Permission.IN_SHORT, "Te koud!", "te koud")).isEqualTo(Check.NOT_IN_SHORT);
        assertThat(check(Permission.IN_SHORT, "Te koud!", "Mensen vinden het te koud."))
                .isEqualTo(Check.FINE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"AS_TYPED", "IN_SHORT"})
    void noWordsAreNoRelease(Permission permission) {
        assertThat(check(permission, TOLD, " \n ")).isEqualTo(Check.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {TOLD, "Iets heel anders.", ""})
    void neverIsNever(String words) {
        assertThat(check(Permission.NEVER, TOLD, words)).isEqualTo(Check.NEVER);
    }
}
