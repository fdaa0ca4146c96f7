package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People answer in the verb with which the question begins. */
class VerbEchoReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Weet je waar je een klacht kunt indienen?|weet ik|1",
                "Weet je waar je een klacht kunt indienen?|dat weet ik|1",
                "Weet je waar je een klacht kunt indienen?|nee geen idee|2",
                "Sta je ingeschreven bij de gemeente?|daar sta ik|1",
                "Kun je elke dag douchen?|dat kan|1",
                "Kun je elke dag douchen?|kan ik niet|2",
                "Heb je een bewindvoerder?|heb ik nooit gehad|2",
                "Mag je hond mee naar binnen?|die mag mee|1",
                "Mag je hond mee naar binnen?|mag niet van de leiding|2",
                "Werkt de wifi waar je slaapt?|werkt prima|1",
                "Voel je je veilig in de opvang?|voel ik me wel|1"
            })
    void theVerbOfTheQuestionAnswersIt(String question, String text, int option) {
        assertThat(Plainly.of(Reader.read(Optional.of(Question.yesNo(question)), text)))
                .isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voel je je onveilig in de opvang?|voel me goed|1",
                "Voel je je eenzaam?|voel me super|1",
                "Ben je ziek?|ben helemaal goed|1",
                "Slaap je vannacht buiten?|slaap prima|1",
                "Is het eten goed?|is niet slecht|2",
                "Is de opvang schoon?|is niet vies|2",
                "Kun je rondkomen?|kan niet beter|2",
                "Voel je je veilig in de opvang?|voel me niet onveilig|2",
                "Slaap je vannacht binnen?|slaap niet bij de brug maar binnen|2",
                "Mag je hond mee naar binnen?|mag behalve hier|2",
                "Weet je al of je in de opvang blijft?|geen idee|2",
                "Heb je vannacht een veilige slaapplek?|heb niet geen plek|2"
            })
    void moreThanTheVerbSaysSomethingElse(String question, String text, int option) {
        assertThat(Plainly.of(Reader.read(Optional.of(Question.yesNo(question)), text)))
                .isNotEqualTo(new Answer(option));
    }
}
