package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Command;
import nl.meepraten.bot.reading.Reading.Distress;
import nl.meepraten.bot.reading.Reading.Story;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to questions that are no choice of one. */
class KindsReadingTest {

    private static final Question MISSING =
            Question.several("Wat mis je hier? Meer mag.", List.of("Privacy", "Rust", "Goed eten", "Wifi"));
    private static final Question BOTH = Question.several("Wat heb je nodig?", List.of("Slaapzak", "Oplader"));
    private static final Question DAYS =
            Question.several("Op welke dagen kun je?", List.of("Maandag", "Dinsdag", "Woensdag", "Donderdag"));
    private static final Question SAFE = Question.scale("Hoe veilig voel je je?", "heel onveilig", "heel veilig");
    private static final Question NIGHTS =
            Question.number("Hoeveel nachten sliep je buiten?", List.of("0", "1-3", "4-7"));
    private static final Question BETTER = Question.open("Wat moet als eerste beter?");

    private static Reading read(Question question, String text) {
        return Plainly.of(Reader.read(Optional.of(question), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1",
                "1,3|1 3",
                "1&3|1 3",
                "1 en 3|1 3",
                "3 1|1 3",
                "1, 2, 4|1 2 4",
                "nr 2 en 4|2 4",
                "rust en wifi|2 4",
                "rust|2",
                "rust en 4|2 4",
                "de eerste en de derde|1 3",
                "alles|1 2 3 4",
                "allemaal|1 2 3 4",
                "alles behalve 2|1 3 4",
                "alles behalve wifi|1 2 3",
                "all except 1|2 3 4",
                "alles bhv wifi|1 2 3",
                "de hele rits|1 2 3 4",
                "wifi en een prakkie|3 4",
                "gesnurk en gegluur|1 2",
                "pasta die ergens naar smaakt|3"
            })
    void severalAnswersAreReadTogether(String text, String options) {
        assertThat(read(MISSING, text))
                .isEqualTo(new Answer(
                        Arrays.stream(options.split(" ")).map(Integer::valueOf).toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "geen",
                "geen van deze",
                "niks",
                "none",
                "nul",
                "geen enkele hoor",
                "geen van die, het gaat zo wel"
            })
    void noneIsAnAnswerToo(String text) {
        assertThat(read(MISSING, text)).isEqualTo(new Answer(List.of()));
    }

    @Test
    void daysOnWhichSomebodyCan() {
        assertThat(read(DAYS, "om de dag, vanaf dinsdag")).isEqualTo(new Answer(List.of(2, 4)));
        assertThat(read(DAYS, "ik kan op geen enkele dag")).isEqualTo(new Answer(List.of()));
        assertThat(read(DAYS, "maandags heb ik cursus dus de rest")).isEqualTo(new Answer(List.of(2, 3, 4)));
        assertThat(read(DAYS, "dag voor en dag na woensdag")).isEqualTo(new Answer(List.of(2, 4)));
        assertThat(read(DAYS, "dinsdag en de dag erna")).isEqualTo(new Answer(List.of(2, 3)));
        assertThat(read(DAYS, "behalve midden in de week")).isEqualTo(new Answer(List.of(1, 2, 4)));
    }

    @Test
    void bothIsEverythingWhereThereAreTwo() {
        assertThat(read(BOTH, "allebei")).isEqualTo(new Answer(List.of(1, 2)));
        assertThat(read(BOTH, "die twee")).isEqualTo(new Answer(List.of(1, 2)));
        assertThat(read(MISSING, "allebei")).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 9", "9", "13", "geen wifi", "misschien", "5 en 1", "alles behalve 8", "hmm", "2 dingen"})
    void whatCannotBeTakenForSureIsAskedAgain(String text) {
        assertThat(read(MISSING, text)).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|4",
                "4!|4",
                "4/5|4",
                "4 van de 5|4",
                "een 4tje|4",
                "vijf!|5",
                "twee ofzo|2",
                "ik geef een 3|3",
                "a solid 3|3",
                "heel veilig|5",
                "heel onveilig|1",
                "٣|3",
                "5 sterren|5"
            })
    void aStepOfAScaleIsRead(String text, int step) {
        assertThat(read(SAFE, text)).isEqualTo(new Answer(step));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "een 7",
                "tussen 3 en 4",
                "3 of 4",
                "4 overdag en 1 snachts",
                "niet 3",
                "gaat wel",
                "10/10"
            })
    void aStepThatCannotBeTakenForSureIsAskedAgain(String text) {
        assertThat(read(SAFE, text)).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1",
                "geen|1",
                "geen enkele|1",
                "nooit|1",
                "1|2",
                "een|2",
                "3 nachten|2",
                "drie|2",
                "een stuk of 3|2",
                "ongeveer 5|3",
                "ik denk 4 nachten|3",
                "zeven|3",
                "2 sinds vorige week|2"
            })
    void aNumberIsReadAsTheGroupItFallsIn(String text, int group) {
        assertThat(read(NIGHTS, text)).isEqualTo(new Answer(group));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "20", "20-30", "paar", "2 of 3", "meer dan 3", "niet 3", "99999999999", "veel"})
    void aNumberThatCannotBeTakenForSureIsAskedAgain(String text) {
        assertThat(read(NIGHTS, text)).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik heb 3 nachten buiten geslapen en toen 2 bij mijn zus want daar mocht ik op de bank",
                "vorige winter was er nergens plek en toen zijn we maar gaan lopen"
            })
    void aStoryWithNumbersInItStaysAStory(String text) {
        assertThat(read(NIGHTS, text)).isInstanceOf(Story.class);
        assertThat(read(MISSING, text)).isInstanceOf(Story.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "betere bedden en minder regels",
                "de douche",
                "alles",
                "ja",
                "12",
                "de douche is koud man kut zooi"
            })
    void anythingAnswersAnOpenQuestion(String text) {
        assertThat(read(BETTER, text)).isEqualTo(new Story());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "nvt", "pas", "geen idee", "liever niet", "niks hoor", "weet ik niet", "nee dank je"})
    void nothingToSayIsAnAnswerToAnOpenQuestion(String text) {
        assertThat(read(BETTER, text)).isEqualTo(new Answer(Question.PASSED));
    }

    @Test
    void dangerAndCommandsComeFirstInAnOpenQuestionToo() {
        assertThat(read(BETTER, "ik wil dood")).isInstanceOf(Distress.class);
        assertThat(read(BETTER, "stop")).isEqualTo(new Command(Reading.Kind.STOP));
        assertThat(read(BETTER, "🙂")).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen", "geen enkele stress", "helemaal geen"})
    void noneOfItIsTheLowestStepThatIsCalledSo(String text) {
        assertThat(read(Question.scale("Hoeveel stress heb je?", "geen stress", "heel veel stress"), text))
                .isEqualTo(new Answer(List.of(1)));
    }

    @Test
    void starsAreSteps() {
        assertThat(read(SAFE, "****")).isEqualTo(new Answer(List.of(4)));
        assertThat(read(MISSING, "****")).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"2 niet 1,2", "wel 2 niet 1,2", "1 -> 2,2", "na zewnątrz,3"})
    void anOptionThatIsTakenInsteadOfAnother(String text, int option) {
        Question question =
                Question.choice("Waar slaap je meestal?", List.of("Nachtopvang", "Bij vrienden of familie", "Buiten"));
        assertThat(read(question, text)).isEqualTo(new Answer(List.of(option)));
    }

    @ParameterizedTest
    @CsvSource({"awo,1", "uwe,1", "aloni,1", "yeblun,2", "yebleyn,2"})
    void yesAndNoInTigrinya(String text, int option) {
        assertThat(read(Question.yesNo("Heb je vannacht een veilige slaapplek?"), text))
                .isEqualTo(new Answer(List.of(option)));
    }
}
