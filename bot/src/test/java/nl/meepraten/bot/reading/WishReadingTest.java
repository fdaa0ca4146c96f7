package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Command;
import nl.meepraten.bot.reading.Reading.Kind;
import nl.meepraten.bot.reading.Reading.Story;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask for besides answering, and what only looks like it. */
class WishReadingTest {

    private static final Question BETTER = Question.open("Wat moet beter?");
    private static final Question SLEEP =
            Question.choice("Waar slaap je?", List.of("opvang", "bij vrienden", "buiten"));

    @ParameterizedTest
    @CsvSource({
        "is dit wel echt anoniem?, ANONYMOUS",
        "wie leest dit, READERS",
        "mag ik een mens spreken, HUMAN",
        "ik wil liever een vrouw spreken, HUMAN",
        "call me back pls, HUMAN",
        "ik wil iets kwijt, TELL",
        "wanneer is de volgende bijeenkomst, MEETING",
        "sla maar over, SKIP",
        "stuur de vraag nog een keer, REPEAT",
        "wat was de vraag ook alweer, REPEAT",
        "wat betekent briefadres, WORD",
        "WAT briefadres, WORD",
        "what does bezwaar mean, WORD",
        "po polsku, LANGUAGE",
        "yeter artik yazmayin, STOP",
        "kap met die smsjes, STOP",
        "zoek een ander slachtoffer, STOP",
        "ben die berichten zo zat, STOP",
        "assez de vos messages, STOP",
        "dość tych wiadomości, STOP",
        "спрете съобщенията, STOP",
        "praat ik nou tegen een robot, WHO",
        "moet ik vrijdag ergens zijn, MEETING",
        "was even weg wat vroeg je, REPEAT",
        "oei verkeerd getikt, CHANGE",
        "vraag maar iets anders, SKIP",
        "hoef ik geen naam te geven, ANONYMOUS",
        "is er een echte persoon, HUMAN",
        "hou ermee op, STOP",
        "ontabonneer, STOP",
        "stop gr jan, STOP"
    })
    void isHeard(String text, Kind kind) {
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isEqualTo(new Command(kind));
    }

    @Test
    void aLanguageAndAWordComeAlong() {
        assertThat(Reader.read(Optional.empty(), "türkçe")).isEqualTo(new Command(Kind.LANGUAGE, Optional.of("tr")));
        assertThat(Reader.read(Optional.empty(), "wat is een indicatie"))
                .isEqualTo(new Command(Kind.WORD, Optional.of("indicatie")));
    }

    @ParameterizedTest
    @CsvSource({
        "hollandaca bilmiyorum, tr",
        "Flemenkçe anlamıyorum, tr",
        "nie rozumiem po holendersku, pl",
        "no entiendo holandés, es",
        "je comprends pas le hollandais, fr",
        "я не говорю голландською, uk",
        "ich spreche kein holländisch, de",
        "само български, bg"
    })
    void whoSaysNotToKnowDutchWantsTheLanguageItIsSaidIn(String text, String language) {
        assertThat(Reader.read(Optional.empty(), text)).isEqualTo(new Command(Kind.LANGUAGE, Optional.of(language)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een mens aan de balie in plaats van een scherm",
                "stop met die controles midden in de nacht",
                "begeleiding",
                "een vrouw bij de ingang zou fijn zijn",
                "informatie in het engels en pools ophangen"
            })
    void besideAnOpenQuestionItIsAnAnswer(String text) {
        assertThat(Reader.read(Optional.of(BETTER), text)).isEqualTo(new Story());
    }

    @Test
    void aWishInALongerTextIsPartOfTheStory() {
        String story = "De douche is al weken kapot en niemand doet er iets aan, bel me daar eens over terug";

        assertThat(Reader.read(Optional.empty(), story)).isEqualTo(new Story());
        assertThat(Reader.read(Optional.empty(), "bel me terug")).isEqualTo(new Command(Kind.HUMAN));
    }

    @Test
    void whoStoppedStartsWithAnyWishToTakePartAndNotWithAYes() {
        assertThat(Reader.read(Optional.empty(), Language.NL, true, "zet me toch maar weer aan"))
                .isEqualTo(new Command(Kind.START));
        assertThat(Reader.read(Optional.empty(), Language.NL, true, "ja")).isNotInstanceOf(Command.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik wil stoppen met drinken",
                "kappen met blowen is moeilijk",
                "tis aangevraagd ma nog niks gehoord",
                "mijn ex stuurt me steeds berichten",
                "de gemeente verwijdert mijn briefadres",
                "ze gooien mijn spullen weg",
                "don't stop",
                "nooit stoppen",
                "stop niet met sturen",
                "quit my job last week"
            })
    void whatOnlyLooksLikeAnEndIsNone(String text) {
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isNotInstanceOf(Command.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "was boos toen, stop was niet zo bedoeld",
                "ik heb me bedacht",
                "haal die stop er maar af",
                "mijn neefje had stop gestuurd",
                "chcę wrócić",
                "beni tekrar ekleyin"
            })
    void whoStoppedMayComeBackInOtherWords(String text) {
        assertThat(Reader.read(Optional.empty(), Language.NL, true, text)).isEqualTo(new Command(Kind.START));
    }

    @Test
    void twoPlausibleAnswersAreBothNamed() {
        assertThat(Reader.read(Optional.of(SLEEP), "opvang of buiten"))
                .isEqualTo(new Unclear(Reading.Reason.SEVERAL, List.of(1, 3)));
    }

    @ParameterizedTest
    @CsvSource({"nu, NL", "no, NL"})
    void theLanguageOfTheTalkSettlesWhatAWordMeans(String word, Language language) {
        Question dogs = Question.yesNo("Mogen honden mee?");
        boolean answers = Reader.read(Optional.of(dogs), language, false, word) instanceof Reading.Answer;

        assertThat(answers).isEqualTo(word.equals("no"));
        assertThat(Reader.read(Optional.of(dogs), Language.PL, false, "no")).isNotEqualTo(new Reading.Answer(2));
    }
}
