package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Reason;
import nl.meepraten.bot.reading.Reading.Story;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final Question SLEEP = Question.choice(
            "Waar slaap je meestal?", List.of("Nachtopvang", "Bij vrienden", "Buiten", "Eigen kamer of woning"));
    private static final Question DOGS_OR_NOT =
            Question.choice("Moeten honden mee naar binnen mogen?", List.of("ja", "nee", "weet niet"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                " 1 ",
                "1!",
                "(1)",
                "#1",
                "1️⃣",
                "１",
                "①",
                "een",
                "nr 1",
                "nummer 1",
                "de eerste",
                "a",
                "A)",
                "1 = ja",
                "1 ja",
                "ja",
                "Ja!",
                "JAA",
                "jaaaaaa",
                "jaja",
                "jep",
                "yes",
                "j",
                "jazeker",
                "jawel",
                "tuurlijk",
                "natuurlijk",
                "zeker",
                "zeker weten",
                "ja hoor",
                "ja joh",
                "jo",
                "ok",
                "prima",
                "graag",
                "klopt",
                "👍",
                "👍🏽",
                "ja\u202e",
                "hoi ja",
                "ja graag aub",
                "ja want mijn hond is alles"
            })
    void yesInManyWays(String text) {
        assertThat(read(DOGS, text)).isEqualTo(new Answer(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "2)",
                "twee",
                "tweede",
                "b",
                "2 nee",
                "nee",
                "Neeee",
                "neen",
                "nah",
                "nope",
                "nope joh",
                "n",
                "nee joh",
                "nee hoor",
                "nee bedankt",
                "echt niet",
                "zeker niet",
                "absoluut niet",
                "niet echt",
                "liever niet",
                "nooit",
                "ik denk het niet",
                "klopt niet",
                "👎",
                "no",
                "nee ze stinken",
                "nee zeker niet",
                "1 nee wacht 2",
                "sorry ik bedoel 2"
            })
    void noInManyWays(String text) {
        assertThat(read(DOGS, text)).isEqualTo(new Answer(2));
    }

    @ParameterizedTest
    @CsvSource({
        "ja en nee, UNDECIDED",
        "misschien, UNDECIDED",
        "weet niet, UNDECIDED",
        "kweenie, UNDECIDED",
        "dat zeg ik niet, UNDECIDED",
        "ja maar nee, SEVERAL",
        "nee ja, SEVERAL",
        "1 2, SEVERAL",
        "1/2, SEVERAL",
        "2 ja, SEVERAL",
        "ja maar niet altijd, SEVERAL",
        "ja wie ben jij, SEVERAL",
        "nou ja, UNDECIDED",
        "ja maar, SEVERAL",
        "niet nee, UNDECIDED",
        "3, NO_ANSWER",
        "0, NO_ANSWER",
        "11, NO_ANSWER",
        "99999999999999999999, NO_ANSWER",
        "blauw, NO_ANSWER",
        "c, NO_ANSWER",
        "?, EMPTY"
    })
    void whatIsNotSureIsAskedAgain(String text, Reason reason) {
        assertThat(read(DOGS, text)).isEqualTo(new Unclear(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "optie 2, 2",
        "d, 4",
        "vier, 4",
        "de laatste, 4",
        "buiten, 3",
        "BUITEN!!, 3",
        "doe maar de nachtopvang, 1",
        "nacht, 1",
        "vrienden, 2",
        "bij vrienden, 2",
        "mijn eigen kamer, 4",
        "ik slaap bij vrienden, 2",
        "kamers, 4",
        "3 buiten, 3",
        "2 nachten buiten nu, 3"
    })
    void anOptionByNumberLetterOrItsOwnWords(String text, int option) {
        assertThat(read(SLEEP, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "niet buiten",
                "niet 2",
                "2 buiten",
                "buiten of bij vrienden",
                "alles behalve buiten",
                "5",
                "bij",
                "ja",
                "e",
                "eigen buiten"
            })
    void anythingThatCouldBeAnotherOptionIsAskedAgain(String text) {
        assertThat(read(SLEEP, text)).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"ja, 1", "nope, 2", "weet niet, 3", "geen idee, 3", "misschien, 3", "3, 3", "nee hoor, 2"})
    void yesNoAndDontKnowAreUnderstoodAsOptions(String text, int option) {
        assertThat(read(DOGS_OR_NOT, text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource({"17, 1", "21 uur, 3", "3, 3", "19, 2"})
    void numbersInAnOptionAreItsOwnWords(String text, int option) {
        Question hours = Question.choice("Hoe laat moet de opvang open?", List.of("17 uur", "19 uur", "21 uur"));

        assertThat(read(hours, text)).isEqualTo(new Answer(option));
        assertThat(read(hours, "2 uur")).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"goed, 1", "best goed, 1", "gaat wel, 2", "heel slecht, 3", "ja goed, 1", "1, 1"})
    void wordsThatCanMeanYesAreReadAsTheOptionTheyAre(String text, int option) {
        Question night = Question.choice("Hoe was de nacht?", List.of("goed", "gaat wel", "slecht"));

        assertThat(read(night, text)).isEqualTo(new Answer(option));
        assertThat(read(night, "niet goed")).isInstanceOf(Unclear.class);
        assertThat(read(night, "gaat wel slecht")).isInstanceOf(Unclear.class);
    }

    @Test
    void aLetterThatIsAlsoTheBeginningOfAnotherOptionIsAskedAgain() {
        List<String> moments = List.of("Ochtend", "Middag", "Avond");

        assertThat(read(Question.choice("Wanneer kun je?", moments), "a")).isInstanceOf(Unclear.class);
        assertThat(read(Question.choice("Wanneer? A Ochtend, B Middag, C Avond", moments), "a"))
                .isEqualTo(new Answer(1));
        assertThat(read(Question.choice("Wanneer kun je?", moments), "smiddags"))
                .isEqualTo(new Answer(2));
    }

    @Test
    void longerTextIsAStory() {
        assertThat(read(DOGS, "gisteren stond ik weer een uur in de regen")).isEqualTo(new Story());
        assertThat(Plainly.of(Reader.read(Optional.empty(), "het was koud"))).isEqualTo(new Story());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99", "ja", "nee hoor"})
    void anAnswerWithoutAQuestionIsNoStory(String text) {
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isEqualTo(new Unclear(Reason.NO_QUESTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ik wil ",
                "ja ",
                "ik wil niet meer ",
                "stop ",
                "\u0301",
                "\ud83d",
                "slaat me ",
                "2 ",
                "> a\n",
                "\u0000",
                "\u202e",
                "<b>{0}",
                "1/",
                "ik ben 15 ",
                "\n",
                "*",
                "⭐",
                "*.",
                "1n",
                "1en",
                "a=",
                "\u0130",
                "وثلاثون "
            })
    void twentyThousandCharactersAreReadQuicklyWhateverTheyAre(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        List<Question> questions = List.of(
                SLEEP,
                Question.several("Wat mis je?", List.of("Rust", "Wifi", "Eten")),
                Question.scale("Hoe was het?", "slecht", "goed"),
                Question.number("Hoeveel nachten?", List.of("0", "1-3", "4-7")),
                Question.yesNo("Heb je een bed?"),
                Question.open("Wat moet beter?"));

        for (Question question : questions) {
            assertThatCode(() -> Assertions.assertTimeout(Duration.ofSeconds(2), () -> read(question, text)))
                    .doesNotThrowAnyException();
        }
    }

    private static Reading read(Question question, String text) {
        return Plainly.of(Reader.read(Optional.of(question), text));
    }
}
