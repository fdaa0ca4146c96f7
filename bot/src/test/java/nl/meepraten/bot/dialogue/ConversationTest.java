package nl.meepraten.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.ballot.Choice;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static final Question DOGS =
            Question.choice("Moeten honden mee naar binnen mogen?", List.of("ja", "nee", "weet niet"));
    private static final Question SLEPT = Question.yesNo("Heb je goed geslapen?");

    @TempDir
    Path folder;

    private Town town;
    private ParticipantDriver sam;

    @BeforeEach
    void open() {
        town = new Town(folder);
        sam = town.participant("+31600000001");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void firstContactByKeywordTellsWhoWeAreAndAsksConsent() {
        sam.texts("haven")
                .andSees("computer van gemeente Dorpstad")
                .andSees("in De Haven")
                .andSees("Doe je mee?")
                .andSeesMessages(2);
    }

    @Test
    void strangerWithoutKeywordIsWelcomeToo() {
        sam.texts("hoi").andSees("Doe je mee?").texts("jaa hoor").andSees("Er is nu geen vraag");
    }

    @Test
    void fromHelloToThanks() {
        town.publish("de opvang", 7, DOGS);

        sam.texts("HAVEN")
                .texts("ja")
                .andSees("Fijn dat je meedoet")
                .andSees("Dit kan nog anders: tijden en regels")
                .andSees("Moeten honden mee")
                .texts("2")
                .andSees("Dank je wel!")
                .andSees("30 november");
    }

    @Test
    void openingIsSentToEveryoneWhoTakesPartAndToNobodyElse() {
        sam.joins("HAVEN");
        ParticipantDriver invitedOnly = town.participant("+31600000002").texts("HAVEN");
        sam.looks();
        invitedOnly.looks();

        town.publish("de opvang", 7, DOGS);

        sam.andSees("Moeten honden mee").andSeesMessages(2);
        invitedOnly.andSeesNothing();
    }

    @Test
    void audienceOfOnePlaceIsNotAskedElsewhere() {
        sam.joins("HAVEN").looks();
        ParticipantDriver noor = town.participant("+31600000002").joins("SOEP").looks();

        town.publish("de soepbus", 7, new Audience(java.util.Set.of("SOEP"), java.util.Set.of()), DOGS);

        sam.andSeesNothing();
        noor.andSees("Moeten honden mee");
    }

    @Test
    void unclearOnceIsAskedAgainAndTwiceIsLetGo() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("hmm")
                .andSees("Dat begreep ik niet helemaal")
                .andSees("1=ja 2=nee 3=weet niet")
                .texts("blub")
                .andSees("Ik bewaar dit in je eigen woorden");
    }

    @Test
    void answerCanBeChangedUntilClosing() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("1")
                .texts("2")
                .andSees("Stuur ANDERS")
                .texts("anders")
                .andSees("Moeten honden mee")
                .texts("nee")
                .andSees("Je nieuwe antwoord telt");
    }

    @Test
    void answerStandsWhenTheNewOneIsNotUnderstood() {
        ConsultationId id = town.publish("de nacht", 5, DOGS, SLEPT);
        sam.joins("HAVEN").texts("1");
        town.clock.forward(Duration.ofMinutes(1));
        sam.texts("nee");
        town.clock.forward(Duration.ofMinutes(1));
        sam.texts("anders")
                .andSees("Moeten honden mee")
                .texts("hmm")
                .texts("blub")
                .andSees("Je oude antwoord blijft staan.")
                .andSees("Heb je goed geslapen")
                .texts("ja")
                .andSees("Je nieuwe antwoord telt");

        int[][] counts = counts(id);
        assertThat(counts[0][Choice.option(1)]).isEqualTo(1);
        assertThat(counts[1][Choice.option(1)]).isEqualTo(1);
        assertThat(counts[1][Choice.option(2)]).isZero();
    }

    @Test
    void withoutAnEarlierAnswerNoneIsSaidToStand() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("anders")
                .texts("hmm")
                .texts("blub")
                .andSees("Het telt niet mee als antwoord")
                .texts("anders")
                .texts("hmm")
                .texts("blub")
                .andSees("Het telt niet mee als antwoord");
    }

    private int[][] counts(ConsultationId id) {
        return town.database.read(handle -> new BallotBox(town.vault).count(handle, id, 1, 4))
                .orElseThrow()[0];
    }

    @Test
    void twoQuestionsFollowEachOther() {
        town.publish("de nacht", 7, DOGS, SLEPT);
        sam.joins("HAVEN").texts("1").andSees("volgende vraag").andSees("Heb je goed geslapen");
        town.clock.forward(Duration.ofSeconds(30));
        sam.texts("nee").andSees("Dank je wel!");
    }

    @Test
    void answerThatCrossesTheNextQuestionCorrectsTheOneBefore() {
        town.publish("de nacht", 7, DOGS, SLEPT);
        sam.joins("HAVEN").texts("1").andSees("Heb je goed geslapen");
        town.clock.forward(Duration.ofSeconds(5));

        sam.texts("3").andSees("Heb je goed geslapen").andDoesNotSee("Dank je wel!");
    }

    @Test
    void secondConsultationWaitsForTheFirst() {
        sam.joins("HAVEN").looks();
        town.publish("de opvang", 7, DOGS);
        town.publish("de nacht", 7, SLEPT);
        sam.andSees("Moeten honden mee").andDoesNotSee("Heb je goed geslapen");

        sam.texts("1").andSees("Dank je wel!").andSees("Heb je goed geslapen");
    }

    @Test
    void stopIsStickyAndStartComesBack() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("STOP")
                .andSees("Je krijgt geen berichten meer")
                .texts("ok")
                .andSeesNothing()
                .texts("1")
                .andSeesNothing()
                .texts("START")
                .andSees("Welkom terug")
                .andSees("Moeten honden mee");
    }

    @Test
    void keywordBringsBackWhoStopped() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN").texts("STOP").texts("SOEP").andSees("Moeten honden mee");
    }

    @Test
    void helpSaysWhatWisDoes() {
        sam.joins("HAVEN").texts("HULP").andSees("WIS=vergeet mij").andDoesNotSee("alles weg");
    }

    @Test
    void wipeForgetsAtOnceAndSaysSo() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN").texts("1").texts("WIS").andSees("Ok.").andSeesMessages(1);

        sam.texts("1").andSees("Doe je mee?");
    }

    @Test
    void noToConsentForgets() {
        sam.texts("HAVEN").texts("nee").andSees("gewist").texts("hoi").andSees("computer van gemeente");
    }

    @Test
    void pauseMeansOnlyReplies() {
        sam.joins("HAVEN").texts("PAUZE").andSees("even rust").looks();
        town.publish("de opvang", 7, DOGS);
        sam.andSeesNothing().texts("WIE").andSees("alleen aantallen");
        sam.texts("START").andSees("Welkom terug").andSees("Moeten honden mee");
    }

    @Test
    void storyIsThankedForAtAnyMoment() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("In de opvang is het al weken zo koud dat ik liever buiten slaap")
                .andSees("De clientenraad leest dit eerst")
                .andSees("Moeten honden mee")
                .texts("1")
                .texts("En de douche is ook kapot, dat zeggen we al maanden")
                .andSees("De clientenraad leest dit eerst");
    }

    @Test
    void afterAStoryWeAskOnceHowTheWordsMayTravelOn() {
        sam.joins("HAVEN")
                .texts("De douche is al drie weken koud en niemand doet er iets aan")
                .andSees("Mogen we jouw woorden zo doorgeven? 1=ja 2=alleen in het kort 3=nee")
                .andSeesMessages(1)
                .texts("2")
                .andSees("Zo doen we het")
                .andSeesMessages(1)
                .texts("2")
                .andSees("Er is nu geen vraag voor je");
    }

    @Test
    void whatIsNoAnswerToThatBelongsToTheStory() {
        sam.joins("HAVEN")
                .texts("De douche is al drie weken koud en niemand doet er iets aan")
                .texts("nee en toen we het zeiden werden we weggestuurd")
                .andSees("Mogen we jouw woorden zo doorgeven?")
                .texts("nee liever niet")
                .andSees("Zo doen we het");
    }

    @Test
    void permissionIsAskedTwiceAtMostAndARefusalIsHeardAfterwards() {
        sam.joins("HAVEN")
                .texts("De douche is al drie weken koud en niemand doet er iets aan")
                .texts("7")
                .andSees("Mogen we jouw woorden zo doorgeven?")
                .texts("8")
                .andSees("dan alleen in het kort")
                .texts("Vandaag was het water alweer koud en de verwarming deed het ook niet")
                .andSees("De clientenraad leest dit eerst")
                .andDoesNotSee("zo doorgeven")
                .texts("1")
                .andDoesNotSee("Zo doen we het")
                .texts("9")
                .andSees("Er is nu geen vraag voor je")
                .texts("nee")
                .andSees("Zo doen we het");
        assertThat(told())
                .singleElement()
                .satisfies(story -> assertThat(story.permission()).isEqualTo(Permission.NEVER));
    }

    @Test
    void fewWordsBelongToTheStoryWithoutAskingAgain() {
        sam.joins("HAVEN")
                .texts("De douche is al drie weken koud en niemand doet er iets aan")
                .texts("verwarming ook")
                .andSees("Dank je wel")
                .andDoesNotSee("zo doorgeven")
                .texts("1")
                .andSees("Zo doen we het");
        assertThat(told()).singleElement().satisfies(story -> {
            assertThat(story.permission()).isEqualTo(Permission.AS_TYPED);
            assertThat(story.text()).contains("verwarming ook");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bedankt", "ok", "\uD83D\uDC4D", "prima"})
    void kindWordIsNoPermissionAndNoPartOfTheStory(String kind) {
        sam.joins("HAVEN")
                .texts("De douche is al drie weken koud en niemand doet er iets aan")
                .texts(kind)
                .andSees("dan alleen in het kort")
                .andDoesNotSee("zo doorgeven");
        assertThat(told()).singleElement().satisfies(story -> {
            assertThat(story.permission()).isEqualTo(Permission.IN_SHORT);
            assertThat(story.text()).doesNotContain(kind);
        });
    }

    /** What the council gets to read of Sam; it reads nothing before there are five stories. */
    private List<Story> told() {
        for (int person = 0; person < Stories.BATCH - 1; person++) {
            town.participant("+3160000010" + person).joins("SOEP").texts("Verhaal van iemand anders over de soepbus");
        }
        town.passTheNight();
        town.passTheNight();
        return town.bot.stories().toRead().stream()
                .filter(story -> !story.text().contains("soepbus"))
                .toList();
    }

    @Test
    void permissionIsAskedOnlyWhenNoQuestionIsOnTheTable() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("In de opvang is het al weken zo koud dat ik liever buiten slaap")
                .andSees("Moeten honden mee")
                .andDoesNotSee("zo doorgeven")
                .texts("3")
                .andSees("Dank je wel!")
                .andSees("Je vertelde ook iets.")
                .andSees("zo doorgeven");
        town.clock.forward(Duration.ofMinutes(1));
        sam.texts("1").andSees("Zo doen we het").andDoesNotSee("ANDERS");
    }

    @Test
    void openingComesFirstAndPermissionIsAskedAfterwards() {
        sam.joins("HAVEN")
                .texts("De douche is al drie weken koud en niemand doet er iets aan")
                .looks();
        town.publish("de opvang", 7, DOGS);
        sam.andSees("Moeten honden mee").texts("2").andSees("Dank je wel!").andSees("Je vertelde ook iets.");
    }

    @Test
    void correctionThatCrossesThePermissionQuestionIsStillACorrection() {
        ConsultationId id = town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("In de opvang is het al weken zo koud dat ik liever buiten slaap")
                .texts("1");
        town.clock.forward(Duration.ofSeconds(5));
        sam.texts("2").andSees("zo doorgeven").andDoesNotSee("Zo doen we het");
        int[][] counts = town.database.read(handle -> new BallotBox(town.vault).count(handle, id, 1, 5))
                .orElseThrow()[0];
        assertThat(counts[0][Choice.option(2)]).isEqualTo(1);
    }

    @Test
    void whoToldSomethingBeforeJoiningIsAskedAfterTheYes() {
        sam.texts("Ze sturen me van het ene loket naar het andere en niemand luistert")
                .andDoesNotSee("zo doorgeven")
                .texts("ja")
                .andSees("Fijn dat je meedoet")
                .andSees("Je vertelde ook iets.")
                .texts("kort")
                .andSees("Zo doen we het");
    }

    @Test
    void thanksOfAFewWordsIsTakenWithoutAQuestionBack() {
        sam.joins("HAVEN").texts("dank jullie allemaal").andSees("Dank je wel").andDoesNotSee("zo doorgeven");
    }

    @Test
    void permissionIsNotAskedForAnyMoreAfterADay() {
        sam.joins("HAVEN").texts("De douche is al drie weken koud en niemand doet er iets aan");
        sam.waits(Duration.ofHours(25)).texts("1").andSees("Er is nu geen vraag voor je");
    }

    @Test
    void distressGetsAHelplineBeforeConsentAfterStopAndInPause() {
        sam.texts("ik wil dood").andSees("113");
        town.clock.forward(Duration.ofHours(2));
        sam.texts("STOP").texts("ik wil dood").andSees("0800-0113");
    }

    @Test
    void helplineComesAtMostOnceAnHour() {
        sam.joins("HAVEN")
                .texts("ik wil dood")
                .andSees("113")
                .texts("ik wil dood")
                .andSeesNothing();
        town.clock.forward(Duration.ofMinutes(61));
        sam.texts("ik wil dood").andSees("113");
    }

    @Test
    void distressWithAnAnswerInItGetsOnlyTheHelplineAndTheAnswerCounts() {
        ConsultationId id = town.publish("de nacht", 5, SLEPT);
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("nee, ik wil dood")
                .andSees("113")
                .andSeesMessages(1)
                .texts("START")
                .andSees("Moeten honden mee");
        int[][] counts = town.database.read(handle -> new BallotBox(town.vault).count(handle, id, 1, 4))
                .orElseThrow()[0];
        assertThat(counts[0][Choice.option(2)]).isEqualTo(1);
    }

    @Test
    void severalCommandsAtOnceAreAskedBackNotObeyed() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN")
                .texts("STOP HELP INFO START WIS ja nee 1 2 3")
                .andSees("Dit kun je sturen")
                .texts("1")
                .andSees("Dank je wel!");
    }

    @Test
    void nudgeComesOnceAfterADayAndOnlyToWhoDidNotAnswer() {
        sam.joins("HAVEN");
        ParticipantDriver noor = town.participant("+31600000002").joins("HAVEN");
        town.publish("de opvang", 7, DOGS);
        noor.texts("1").looks();

        sam.waits(Duration.ofHours(25)).andSees("Heb je nog even?").andSees("Moeten honden mee");
        noor.andSeesNothing();
        sam.waits(Duration.ofDays(3)).andSeesNothing();
    }

    @Test
    void newcomerWhoJoinsWhileItIsOpenCanAnswer() {
        town.publish("de opvang", 7, DOGS);
        town.pass(Duration.ofDays(2));

        sam.joins("SOEP").andSees("Moeten honden mee").texts("1").andSees("Dank je wel!");
    }

    @Test
    void nobodyGetsMoreThanTwoUnaskedMessagesAWeek() {
        sam.joins("HAVEN").looks();
        town.publish("de opvang", 7, DOGS);
        sam.andSees("Moeten honden mee").texts("1").looks();
        town.publish("de nacht", 7, SLEPT);
        sam.andSees("Heb je goed geslapen").texts("ja").looks();

        town.publish("de douche", 7, Question.yesNo("Is de douche warm?"));

        sam.andSeesNothing();
        sam.texts("START").andSees("Is de douche warm");
    }

    @Test
    void withdrawnQuestionIsToldAndCannotBeAnsweredAnyMore() {
        sam.joins("HAVEN");
        ConsultationId id = town.publish("de opvang", 7, DOGS);
        sam.looks();

        town.bot.consultations().withdraw(id);
        town.tick();

        sam.andSees("gaat niet door");
        assertThat(town.vault.names()).noneMatch(name -> name.startsWith("box-"));
        sam.texts("1").andDoesNotSee("Dank je wel!");
    }

    @Test
    void repeatedProviderMessageChangesNothing() {
        town.receive("+31600000009", "SM-same", "HAVEN");
        int before = town.phones.of("+31600000009").size();

        town.receive("+31600000009", "SM-same", "HAVEN");

        assertThat(town.phones.of("+31600000009")).hasSize(before);
    }

    @Test
    void oddTextsGetAPoliteReply() {
        town.publish("de opvang", 7, DOGS);
        sam.joins("HAVEN");
        for (String odd : List.of(
                "\0\0\0",
                "\ude00\ud83d",
                "<script>alert(1)</script> en nog veel meer woorden",
                "{0} {naam}",
                "x".repeat(20_000),
                "",
                "\u202eja")) {
            assertThat(sam.texts(odd).unread())
                    .as("reply to " + odd.length() + " characters")
                    .isNotEmpty();
        }
    }
}
