package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RsvpReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "ja",
                "Jaa hoor!",
                "ik kom",
                "ben er",
                "ik ben erbij",
                "ok",
                "ja ik kom graag",
                "kom ik",
                "tot morgen",
                "I'll be there",
                "yes",
                "ja leuk",
                "1 ja",
                "ik kan",
                "sure",
                "wekker staat al",
                "ik heb mijn afspraak ervoor verzet",
                "al moet ik kruipen",
                "is er soep? zet voor mij maar een bord klaar",
                "bewaar een plekje voor me",
                "afgesproken"
            })
    void comes(String text) {
        assertThat(Plainly.of(read(text))).isEqualTo(new Answer(RsvpReader.YES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "nee",
                "neeee",
                "kan niet",
                "ik kan niet",
                "kan helaas niet",
                "kom niet",
                "ik kom toch niet",
                "nee ik kan niet",
                "sorry ik kan dan niet",
                "lukt niet",
                "can't make it",
                "not coming",
                "no",
                "2 nee",
                "moet werken",
                "vrijdag had ik wel gekund",
                "lukt mij niet helaas",
                "blijf liever in bed",
                "ja daag",
                "om 2 uur moet ik bij de dokter zijn",
                "beloftes beloftes, daar koop ik niks voor. zonder mij",
                "ander keertje",
                "zit nog vast"
            })
    void staysAway(String text) {
        assertThat(Plainly.of(read(text))).isEqualTo(new Answer(RsvpReader.NO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "misschien",
                "mss",
                "ligt eraan",
                "hangt ervan af",
                "weet ik nog niet",
                "nog niet zeker",
                "maybe",
                "als het lukt",
                "ik probeer te komen",
                "not sure",
                "depends",
                "3 misschien",
                "kan niks beloven",
                "kan ik nog afzeggen",
                "als het droog is",
                "hou nog een slag om de arm",
                "het kan vriezen het kan dooien",
                "zien we dan wel",
                "je hoort nog van me"
            })
    void perhaps(String text) {
        assertThat(Plainly.of(read(text))).isEqualTo(new Answer(RsvpReader.MAYBE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "huh", "ja of nee", "1 of 2", "wat is dat", "?"})
    void whatIsUnclearIsNotGuessed(String text) {
        assertThat(Plainly.of(read(text))).isInstanceOf(Reading.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({
        "STOP, Command",
        "WIS, Command",
        "anders, Command",
        "kan niet. stop met appen, Command",
        "fijne avond allemaal. haal me van de lijst, Command",
        "ik wil dood, Distress",
        "gisteren stond ik weer twee uur voor een dichte deur, Story",
        "ik kom niet meer bij de opvang omdat ze mij daar wegsturen, Story",
    })
    void theRestIsReadAsBesideAnyQuestion(String text, String kind) {
        assertThat(read(text).getClass().getSimpleName()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "ik kom toch niet, 2",
        "sorry kan niet komen, 2",
        "ik kom toch, 1",
        "ben er niet bij, 2",
        "ill be there, 1"
    })
    void ofOnesOwnAccordOnlyComingItselfIsRead(String text, int option) {
        assertThat(RsvpReader.unasked(text)).contains(new Answer(option));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ja", "1", "kan niet", "misschien", "ok", "ik kom uit Utrecht", "niemand kan komen douchen"})
    void ofOnesOwnAccordNothingElseIs(String text) {
        assertThat(RsvpReader.unasked(text)).isEmpty();
    }

    /** To an invitation for Thursday 14 May. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 mei ben ik er",
                "donderdag 14 mei ben ik er",
                "do 14 mei kom ik",
                "ja donderdag",
                "donderdag kom ik",
                "ik kom donderdag"
            })
    void comesOnTheDayOfTheInvitation(String text) {
        assertThat(Plainly.of(read(text))).isEqualTo(new Answer(RsvpReader.YES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik kom vrijdag",
                "ja, vrijdag",
                "woensdag kan ik",
                "ik kom op 15 mei",
                "21 mei kan ik",
                "14 juni kan ik",
                "volgende week kom ik",
                "ik kom een week later",
                "i can come friday"
            })
    void anotherDayIsNoYesToThisOne(String text) {
        assertThat(Plainly.of(read(text))).isNotEqualTo(new Answer(RsvpReader.YES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"snap het niet", "i dont understand", "ik", "hij", "kan ik daar eten", "kom jij ook"})
    void whoAsksOrDoesNotUnderstandIsAskedAgain(String text) {
        assertThat(Plainly.of(read(text))).isInstanceOf(Reading.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({
        "vr 27 november 12.00 uur, ik kom vrijdag, true",
        "vr 27 november 12.00 uur, ik kom zaterdag, false",
        "27 november 12.00 uur, ik kom vrijdag, true",
        "27 november 12.00 uur, ik kom 28 november, false",
        "Fri 27 November 12.00, i come friday, true",
        "'', ik kom vrijdag, true"
    })
    void onlyADayThatTheInvitationNamesOtherwiseIsAnother(String when, String text, boolean comes) {
        Reading reading = Plainly.of(RsvpReader.read(Language.NL, "Lunch en praten, " + when + ". Kom je?", text));

        assertThat(reading.equals(new Answer(RsvpReader.YES))).isEqualTo(comes);
    }

    private static Reading read(String text) {
        return RsvpReader.read(
                Language.NL, "Donderdag 14 mei om 14.00 uur praten we over de nachtopvang. Kom je ook?", text);
    }
}
