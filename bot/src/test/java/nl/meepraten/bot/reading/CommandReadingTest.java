package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Command;
import nl.meepraten.bot.reading.Reading.Kind;
import nl.meepraten.bot.reading.Reading.Reason;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command is obeyed only when it stands alone. */
class CommandReadingTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "stop., STOP",
        "Stoppp!!, STOP",
        "stop aub, STOP",
        "stop met sturen, STOP",
        "nee stop, STOP",
        "'nee, en stop met sturen', STOP",
        "s\u200bt\u200bo\u200bp, STOP",
        "afmelden, STOP",
        "unsubscribe, STOP",
        "stop stop stop, STOP",
        "stoppen, STOP",
        "START, START",
        "ik wil weer meedoen, START",
        "WIS, WIPE",
        "wis!, WIPE",
        "pauze, PAUSE",
        "HULP, HELP",
        "help, HELP",
        "WIE, WHO",
        "wie ben jij?, WHO",
        "wie leest dit, WHO",
        "ANDERS, CHANGE",
        "Anders., CHANGE"
    })
    void commandsAreReadWithAndWithoutAnOpenQuestion(String text, Kind kind) {
        assertThat(read(DOGS, text)).isEqualTo(new Command(kind));
        assertThat(Reader.read(Optional.empty(), text)).isEqualTo(new Command(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop met die regels",
                "ik stop met drugs als ik een kamer heb",
                "ik kan niet stoppen met lachen",
                "wis en waarachtig",
                "wie zegt dat",
                "pauzes zijn te kort",
                "er moet hulp komen",
                "het moet anders",
                "quit smoking cursus",
                "start met de kamers",
                "ja stoppen"
            })
    void aSentenceWithACommandWordIsNoCommand(String text) {
        assertThat(read(DOGS, text)).isNotInstanceOf(Command.class);
        assertThat(Reader.read(Optional.empty(), text)).isNotInstanceOf(Command.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop wis",
                "STOP HELP INFO START WIS ja nee 1 2 3",
                "wis alles",
                "verwijder alles",
                "wis aub",
                "start stop"
            })
    void severalCommandsOrAWipeInOtherWordsAreAskedAgain(String text) {
        assertThat(read(DOGS, text)).isEqualTo(new Unclear(Reason.WHICH_COMMAND));
    }

    @Test
    void anOptionMayBeCalledLikeACommand() {
        Question need = Question.choice("Wat helpt?", List.of("Geld", "Hulp", "Anders", "Stop"));

        assertThat(read(need, "anders")).isEqualTo(new Answer(3));
        assertThat(read(need, "hulp")).isEqualTo(new Unclear(Reason.SEVERAL));
        assertThat(read(need, "stop")).isEqualTo(new Command(Kind.STOP));
        assertThat(read(need, "2")).isEqualTo(new Answer(2));
    }

    private static Reading read(Question question, String text) {
        return Reader.read(Optional.of(question), text);
    }
}
