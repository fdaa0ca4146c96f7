package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Command;
import nl.meepraten.bot.reading.Reading.Kind;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that people mean without naming them. */
class OptionMeaningTest {

    private static final Question AWAKE =
            Question.choice("Waar lig je wakker van?", List.of("Lawaai", "Stress", "Pijn", "Kou"));
    private static final Question TRAVEL = Question.choice(
            "Hoe kom je hier?", List.of("Lopend", "Met de fiets", "Met de bus of tram", "Iemand brengt me"));
    private static final Question LONG = Question.choice(
            "Hoe lang ben je hier?",
            List.of("Korter dan een week", "1 tot 4 weken", "1 tot 6 maanden", "Langer dan een half jaar"));
    private static final Question COOK =
            Question.choice("Op welke dag kook jij?", List.of("Maandag", "Woensdag", "Vrijdag"));
    private static final Question EARLY = Question.choice("Hoe laat ontbijt je?", List.of("7 uur", "8 uur", "9 uur"));
    private static final Question WRITE = Question.choice("Hoe schrijven we je?", List.of("Sms", "Telegram", "Brief"));
    private static final Question TROUBLE =
            Question.several("Waar heb je last van?", List.of("Herrie", "Diefstal", "Vieze wc", "Ruzie"));
    private static final Question SLEEP = Question.choice(
            "Waar slaap je meestal?",
            List.of("Nachtopvang", "Bij vrienden of familie", "Buiten", "Eigen kamer of woning"));
    private static final Question CHILDREN = Question.number("Hoeveel kinderen heb je?", List.of("0", "1-2", "3-9"));

    @ParameterizedTest
    @CsvSource({
        "lig te piekeren in bed, 2",
        "mijn hoofd staat niet stil, 2",
        "mijn kamergenoot snurkt, 1",
        "mijn knie doet zeer, 3",
        "lig te bibberen, 4"
    })
    void aThingIsKnownByWhatIsSaidAboutIt(String text, int option) {
        assertThat(read(AWAKE, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource({
        "bij mijn zus, 1",
        "bij een maat op de bank, 2",
        "in het park, 3",
    })
    void aKindOfThingIsTheWiderOneWhereNoOptionNamesIt(String text, int option) {
        Question sleep = Question.choice("Waar slaap je?", List.of("Familie", "Vrienden", "Buiten"));
        Question day = Question.choice("Waar ben je overdag?", List.of("Bibliotheek", "Inloop", "Park", "Buiten"));

        assertThat(read(sleep, text)).isEqualTo(new Answer(option));
        assertThat(read(day, "park")).isEqualTo(new Answer(3));
    }

    @ParameterizedTest
    @CsvSource({
        "die onder nachtopvang, 2",
        "de optie boven buiten, 2",
        "die onder de brug, 3",
        "mijn ouders laten me niet barsten, 2",
        "tante Truus. vraag maar niks, 2",
        "karim zn huis, 2",
        "een rotopvang, 1",
        "1 eh 2 bedoel ik met die dikke vingers, 2",
        "geen flat maar wel een eigen kamer, 4",
        "kamer: 4, 4",
        "➌, 3",
        "Ⅱ, 2"
    })
    void aPlaceIsKnownHoweverItIsTold(String text, int option) {
        assertThat(read(SLEEP, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource({
        "die vraag krijg ik van mijn moeder ook altijd",
        "alle drie kan",
        "dat is privé",
        "mijn moeder is ziek",
        "uit huis gezet door mijn vader"
    })
    void whatIsSaidAboutTheQuestionIsNoAnswer(String text) {
        assertThat(read(SLEEP, text)).isNotInstanceOf(Answer.class);
    }

    @ParameterizedTest
    @CsvSource({"cjib, 2", "achterstand bij de woningbouw, 3", "zilveren kruis, 1"})
    void aThingIsKnownByWhatPeopleCallIt(String text, int option) {
        Question debts = Question.choice("Waar heb je schuld?", List.of("Zorgverzekering", "Boetes", "Huur"));

        assertThat(read(debts, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource({
        "op mijn fietsje, 2",
        "bisikletle, 2",
        "rowerem, 2",
        "lijn 4 en dan overstappen, 3",
        "mijn begeleider rijdt me, 4",
        "stukje lopen, 1"
    })
    void endingsAndNumbersOfALineAreNoOptions(String text, int option) {
        assertThat(read(TRAVEL, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource({
        "sinds gisteren, 1",
        "3 nachten, 1",
        "12 dagen nu, 2",
        "twee weekjes, 2",
        "drie maanden, 3",
        "anderhalf jaar, 4",
        "al jaren, 4"
    })
    void aTimeFallsIntoAnOption(String text, int option) {
        assertThat(read(LONG, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"een paar weken", "6 of 7 dagen", "bijna een maand"})
    void aVagueTimeDoesNot(String text) {
        assertThat(read(LONG, text)).isInstanceOf(Unclear.class);
    }

    @Test
    void aNumberOfYearsIsNotAllOfThem() {
        assertThat(read(LONG, "2 jaren")).isEqualTo(new Answer(4));
        Question years =
                Question.choice("Hoe lang al?", List.of("korter dan 1 jaar", "1 tot 5 jaar", "langer dan 5 jaar"));
        assertThat(read(years, "2 jaren")).isEqualTo(new Answer(2));
        assertThat(read(years, "al jaren")).isEqualTo(new Answer(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"niemand doet er wat aan", "niemand helpt mij"})
    void nobodyHelpsIsNotNone(String text) {
        assertThat(read(TROUBLE, text)).isNotInstanceOf(Answer.class);
    }

    @Test
    void aDateAndAPartOfAnHourAreNoOptions() {
        assertThat(read(COOK, "maandag de 3e")).isEqualTo(new Answer(1));
        assertThat(read(EARLY, "half 9")).isInstanceOf(Unclear.class);
    }

    @Test
    void aRefusedOptionIsNoStop() {
        assertThat(read(WRITE, "geen sms")).isInstanceOf(Unclear.class);
        assertThat(read(WRITE, "geen sms meer")).isEqualTo(new Command(Kind.STOP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"mijn jas is gejat en de plee is goor|2 3", "geschreeuw en gevechten|1 4"})
    void severalThingsAreKnownToo(String text, String options) {
        List<Integer> numbers = options == null
                ? List.of()
                : Arrays.stream(options.split(" ")).map(Integer::valueOf).toList();

        assertThat(read(TROUBLE, text)).isEqualTo(new Answer(numbers));
    }

    @ParameterizedTest
    @CsvSource({
        "een dochter van 9 en een zoon van 3, 2",
        "twee jongens en een meisje, 3",
        "tweeling, 2",
        "zoon van 6, 2",
        "2 kinderen de kleine slaapt al, 2"
    })
    void childrenNamedOneByOneAreCounted(String text, int group) {
        assertThat(read(CHILDREN, text)).isEqualTo(new Answer(group));
    }

    @ParameterizedTest
    @CsvSource({
        "nacht op vang, 1",
        "bijfamilieofvrienden, 2",
        "o.p.v.a.n.g, 1",
        "buiten bro, 3",
        "bij mijn 2 nichten, 2",
        "nachtopvang no cap, 1",
        "huis van mijn tante, 2",
        "bij mijn opa thuis, 2",
        "de een na laatste, 3",
        "geen 1 en geen 2 en geen 4, 3",
        "alles behalve 1 2 en 3, 4",
        "opvang ehh buiten bedoel ik, 3",
        "typte 2 moest 4 zijn, 4",
        "'buiten, 2 weken niet gedoucht', 3",
        "'kamer 3, opvang', 1",
        "⛺, 3"
    })
    void aPlaceToSleepIsKnownInManyWays(String text, int option) {
        assertThat(read(SLEEP, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostel", "alle vier", "opvang, nooit meer", "ik wil een huis"})
    void whereNobodySleepsIsAskedAgain(String text) {
        assertThat(read(SLEEP, text)).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 3", "de vroegste, 1", "zo laat mogelijk, 3", "8am, 2"})
    void anHourOfTheClockIsRead(String text, int option) {
        assertThat(read(EARLY, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource({"dag voor donderdag, 2", "de dag na zondag, 1", "midden in de week, 2", "maandag 4 mei, 1"})
    void aDayIsToldByAnother(String text, int option) {
        assertThat(read(COOK, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource({
        "de onderste twee, 3 4",
        "last 3, 2 3 4",
        "1en4, 1 4",
        "herrie ruzie.. nah ruzie laat maar, 1",
        "geen van die dingen, ''"
    })
    void severalAreToldByTheirPlaces(String text, String options) {
        List<Integer> numbers = options.isEmpty()
                ? List.of()
                : Arrays.stream(options.split(" ")).map(Integer::valueOf).toList();
        assertThat(read(TROUBLE, text)).isEqualTo(new Answer(numbers));
    }

    private static Reading read(Question question, String text) {
        return Plainly.of(Reader.read(Optional.of(question), text));
    }
}
