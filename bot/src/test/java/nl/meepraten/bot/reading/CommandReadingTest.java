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
        "sotp, STOP",
        "stpo!, STOP",
        "стоп, STOP",
        "توقف, STOP",
        "arrêter, STOP",
        "durdur, STOP",
        "jooji, STOP",
        "pausa, PAUSE",
        "puaze, PAUSE",
        "помощь, HELP",
        "مساعدة, HELP",
        "yardım, HELP",
        "START, START",
        "ik wil weer meedoen, START",
        "WIS, WIPE",
        "wis!, WIPE",
        "pauze, PAUSE",
        "HULP, HELP",
        "help, HELP",
        "WIE, READERS",
        "wie ben jij?, WHO",
        "wie leest dit, READERS",
        "ANDERS, CHANGE",
        "Anders., CHANGE",
        "PAUSE, PAUSE",
        "delete, WIPE",
        "Who reads this?, READERS",
        "change my answer, CHANGE",
        "TAAL, LANGUAGE",
        "language?, LANGUAGE",
        "change language, LANGUAGE",
        "Nederlands of Engels?, LANGUAGE",
        "nederlands engels, LANGUAGE",
        "ik spreek geen nederlands, LANGUAGE",
        "sorry no dutch, LANGUAGE",
        "i don't speak dutch, LANGUAGE",
        "no english, LANGUAGE",
        "geen engels aub, LANGUAGE",
        "i speak english, LANGUAGE",
        "ENGLISH, ENGLISH",
        "english please!, ENGLISH",
        "In English, ENGLISH",
        "taal engels, ENGLISH",
        "TAAL EN, ENGLISH",
        "LANGUAGE: EN, ENGLISH",
        "speak english, ENGLISH",
        "'Hi, who is this?', WHO",
        "Hello do you speak English?, ENGLISH",
        "kan het in het engels?, ENGLISH",
        "engels graag, ENGLISH",
        "ok in english please, ENGLISH",
        "no dutch english please, ENGLISH",
        "ik wil het in het engels, ENGLISH",
        "geen nederlands. english, ENGLISH",
        "NL, DUTCH",
        "nederlands, DUTCH",
        "in het nederlands, DUTCH",
        "language nl, DUTCH",
        "nee nederlands, DUTCH",
        "liever in het nederlands hoor, DUTCH"
    })
    void commandsAreReadWithAndWithoutAnOpenQuestion(String text, Kind kind) {
        assertThat(read(DOGS, text)).isEqualTo(new Command(kind));
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isEqualTo(new Command(kind));
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
                "ja stoppen",
                "en",
                "en?",
                "ik spreek geen nederlands dus ik snap de brieven niet",
                "mijn nederlands is slecht",
                "de taal in die brieven is moeilijk",
                "taal is moeilijk",
                "taalles helpt",
                "engels les",
                "hier praat niemand english",
                "they only write in dutch at the desk",
                "i dont speak dutch so i never know what the letters say",
                "there is no change",
                "delete that rule",
                "a break would be nice for the staff",
                "who knows"
            })
    void aSentenceWithACommandWordIsNoCommand(String text) {
        assertThat(read(DOGS, text)).isNotInstanceOf(Command.class);
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isNotInstanceOf(Command.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP HELP INFO ja nee 1 2 3", "start stop"})
    void severalCommandsAreAskedAgain(String text) {
        assertThat(read(DOGS, text)).isEqualTo(new Unclear(Reason.WHICH_COMMAND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wis alles",
                "verwijder alles",
                "wis aub",
                "ja wis",
                "delete my data",
                "delete please",
                "forget me",
                "wipe",
                "wsi",
                "wiss",
                "wist",
                "удалить",
                "احذف",
                "borrar"
            })
    void anyOtherWordingOfAWipeIsAskedFirst(String text) {
        assertThat(read(DOGS, text)).isEqualTo(new Unclear(Reason.MAYBE_WIPE));
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isEqualTo(new Unclear(Reason.MAYBE_WIPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"top", "Top!", "stom", "stap", "hou op"})
    void aSlipThatIsAWordOfItsOwnIsAskedFirstAndNeverObeyed(String text) {
        Question places = Question.choice("Waar slaap je?", List.of("opvang", "buiten"));

        assertThat(read(places, text)).isEqualTo(new Unclear(Reason.MAYBE_STOP));
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isEqualTo(new Unclear(Reason.MAYBE_STOP));
        assertThat(read(Question.open("Hoe was het?"), text)).isEqualTo(new Reading.Story());
    }

    @Test
    void aWordThatAnswersTheQuestionIsAnAnswer() {
        assertThat(read(DOGS, "top!")).isEqualTo(new Answer(1));
        assertThat(read(Question.choice("Waar slaap je?", List.of("op de stoep", "binnen")), "stoep"))
                .isEqualTo(new Answer(1));
    }

    @Test
    void anOptionMayBeCalledLikeACommand() {
        Question need = Question.choice("Wat helpt?", List.of("Geld", "Hulp", "Anders", "Stop"));

        assertThat(read(need, "anders")).isEqualTo(new Answer(3));
        assertThat(read(need, "hulp")).isEqualTo(new Unclear(Reason.SEVERAL));
        assertThat(read(need, "stop")).isEqualTo(new Command(Kind.STOP));
        assertThat(read(need, "2")).isEqualTo(new Answer(2));
    }

    @Test
    void whereLanguagesAreTheAnswersTheirNamesAreAnswers() {
        Question letters =
                Question.choice("In welke taal wil je brieven?", List.of("Nederlands", "Engels", "Arabisch"));

        assertThat(read(letters, "engels")).isEqualTo(new Answer(2));
        assertThat(read(letters, "1 nederlands")).isEqualTo(new Answer(1));
        assertThat(read(letters, "engels graag")).isEqualTo(new Answer(2));
        assertThat(read(letters, "taal engels")).isEqualTo(new Command(Kind.ENGLISH));
        assertThat(read(letters, "taal")).isEqualTo(new Unclear(Reason.NO_ANSWER));
    }

    @Test
    void anAnswerMayBeCalledLanguage() {
        Question topics = Question.choice("Waarover?", List.of("Werk", "Taal", "Geld"));

        assertThat(read(topics, "taal")).isEqualTo(new Answer(2));
        assertThat(read(topics, "taal engels")).isEqualTo(new Command(Kind.ENGLISH));
    }

    private static Reading read(Question question, String text) {
        return Plainly.of(Reader.read(Optional.of(question), text));
    }
}
