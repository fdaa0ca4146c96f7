package nl.meepraten.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.story.Story;
import nl.meepraten.core.text.Segments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking after a story by its code, from any phone. */
class ReceiptConversationTest {

    private static final String STORY = "De douche is al drie weken koud en niemand doet er iets aan";
    private static final Pattern CODE = Pattern.compile("[a-z]{3,8} [a-z]{3,8} [0-9]{5}");

    @TempDir
    Path folder;

    private Town town;
    private ParticipantDriver sam;
    private ParticipantDriver noor;

    @BeforeEach
    void open() {
        town = new Town(folder);
        sam = town.participant("+31600000001");
        noor = town.participant("+31600000002");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static String code(ParticipantDriver from) {
        return from.unread().stream()
                .flatMap(message -> CODE.matcher(message).results().map(MatchResult::group))
                .findFirst()
                .orElseThrow();
    }

    private String told() {
        return code(sam.joins("HAVEN").texts(STORY).texts("1"));
    }

    private List<Story> read() {
        town.pass(Duration.ofDays(15));
        return town.bot.stories().toRead().stream()
                .filter(story -> !story.withdrawn())
                .toList();
    }

    @Test
    void whoGivesPermissionGetsACodeWithTheThanks() {
        sam.joins("HAVEN").texts(STORY).texts("2").andSees("Dank je wel. Zo doen we het. Je code:");
        sam.andSeesMessages(1);
        assertThat(sam.unread()).allMatch(message -> Segments.of(message).parts() == 1);
    }

    @Test
    void whoRefusesGetsItToo() {
        sam.joins("HAVEN").texts(STORY).texts("3").andSees("Zo doen we het. Je code:");
    }

    @Test
    void theCodeCanBeAskedForFromTheEndOfTheStoryUntilTheNight() {
        sam.joins("HAVEN")
                .texts(STORY)
                .texts("CODE")
                .andSees("Er is nu geen code voor je")
                .texts("ja");
        String given = code(sam);
        sam.texts("CODE");
        assertThat(code(sam)).isEqualTo(given);
        sam.sleeps().texts("CODE").andSees("Er is nu geen code voor je");
    }

    @Test
    void everyStoryOfADayHasItsOwn() {
        String first = told();
        String second = code(
                sam.texts("En dit is een heel ander verhaal over de soepbus").texts("1"));
        assertThat(second).isNotEqualTo(first);
        sam.texts(first).andSees("Dit ligt nog dicht").texts("1").andSees("We gooien het vannacht weg");
        sam.texts(second).andSees("Dit ligt nog dicht").texts("2");
        assertThat(read())
                .singleElement()
                .satisfies(story -> assertThat(story.text()).contains("soepbus"));
    }

    @Test
    void untilTheNightOnlyItsWriterFindsAStory() {
        String code = told();
        noor.texts(code).andSees("Bij deze code vind ik niets").andSees("pas na de nacht");
        sam.texts(code)
                .andSees("Dit ligt nog dicht")
                .texts("1")
                .andSees("We gooien het vannacht weg")
                .texts(code)
                .andSees("Dit is teruggenomen");
        assertThat(read()).isEmpty();
    }

    @Test
    void anyPhoneHearsHowItStandsAndCanTakeItBack() {
        String code = told();
        town.passTheNight();
        noor.texts(code.toUpperCase(java.util.Locale.ROOT).replace(" ", "-"))
                .andSees("Dit ligt bij de clientenraad")
                .andSees("Wil je het terugnemen? 1=ja 2=nee")
                .andSeesMessages(1)
                .texts("2")
                .andSees("er verandert niets")
                .texts(code)
                .andSees("Dit ligt bij de clientenraad")
                .texts("1")
                .andSees("We gooien het vannacht weg")
                .texts(code)
                .andSees("Dit is teruggenomen");
        sam.texts(code).andSees("Dit ligt bij de clientenraad").texts("2");
        assertThat(read()).isEmpty();
        sam.texts(code).andSees("Dit is teruggenomen");
    }

    @Test
    void whatIsReadOrSharedIsSaidAndTheAnswerBackIsRead() {
        String code = told();
        Story story = read().getFirst();
        town.bot.stories().countOnly(story.id(), "Dank je. We praten erover.");
        sam.texts(code).andSees("Dit ligt bij de clientenraad").texts("nee");
        town.passTheNight();
        sam.texts(code)
                .andSees("Antwoord van de clientenraad: Dank je. We praten erover.")
                .andSees("Jouw woorden gaan niet verder");
    }

    @Test
    void whatIsTakenBackIsNotReleasedAlsoWhenTheCouncilDecidesThatDay() {
        String code = told();
        Story story = read().getFirst();
        sam.texts(code).texts("1").andSees("We gooien het vannacht weg");
        assertThat(town.bot.stories().release(story.id(), "De douche is koud.", ""))
                .isTrue();
        town.pass(Duration.ofDays(8));
        assertThat(town.bot.stories().released()).isEmpty();
        sam.texts(code).andSees("Dit is teruggenomen");
    }

    @Test
    void ofWhatIsSharedItIsSaidWhatCannotBeUndone() {
        String code = told();
        town.bot.stories().release(read().getFirst().id(), "De douche is koud.", "");
        town.passTheNight();
        noor.texts(code)
                .andSees("De gemeente kan dat lezen")
                .texts("ja")
                .andSees("Wie het al las, weet het nog wel")
                .sleeps();
        assertThat(town.bot.stories().released()).hasSize(1);
        town.pass(Duration.ofDays(8));
        assertThat(town.bot.stories().released()).isEmpty();
        noor.texts(code).andSees("Dit is teruggenomen");
    }

    @Test
    void whoIsForgottenAfterTakingAStoryBackHasTakenItBack() {
        String code = told();
        town.passTheNight();
        noor.texts(code).texts("1").andSees("We gooien het vannacht weg").texts("WIS");
        assertThat(read()).isEmpty();
        sam.texts(code).andSees("Dit is teruggenomen");
    }

    @Test
    void afterARestartWhatWasTakenBackIsStillTakenBack() {
        String code = told();
        town.passTheNight();
        sam.texts(code).texts("1").andSees("We gooien het vannacht weg");
        town.database.writeAlone(handle -> handle.execute("delete from letterbox"));
        assertThat(read()).isEmpty();
    }

    @Test
    void theQuestionOnTheTableStaysWhereItWas() {
        String code = told();
        town.publish("de opvang", 7, Question.yesNo("Heb je goed geslapen?"));
        sam.texts(code)
                .andSees("Dit ligt nog dicht")
                .texts("ja")
                .andSees("We gooien het vannacht weg")
                .andSees("Heb je goed geslapen?")
                .texts("ja")
                .andSees("Dank je wel!");
    }

    @Test
    void aWrongCodeIsKindAndSoonNoLongerLookedAt() {
        String code = told();
        town.passTheNight();
        for (int guess = 10_000; guess < 10_005; guess++) {
            noor.texts("appel rivier " + guess).andSees("Bij deze code vind ik niets");
        }
        noor.texts(code).andSees("Dat lukt vandaag niet meer");
        noor.texts("WIS").texts(code).andSees("Dat lukt vandaag niet meer");
        sam.texts(code).andSees("Dit ligt bij de clientenraad");
        noor.sleeps().texts(code).andSees("Wil je het terugnemen?");
    }

    @Test
    void whoTakesBackMoreThanARecordHoldsIsAskedToWait() {
        List<String> codes = new ArrayList<>();
        for (int teller = 0; teller < 5; teller++) {
            codes.add(code(town.participant("+3160000010" + teller)
                    .joins("HAVEN")
                    .texts(STORY)
                    .texts("1")));
        }
        town.passTheNight();
        codes.subList(0, 4).forEach(code -> noor.texts(code).texts("1").andSees("We gooien het vannacht weg"));
        noor.texts(codes.get(4)).andSees("Dat lukt vandaag niet meer");
        noor.sleeps().texts(codes.get(4)).andSees("Dit ligt bij de clientenraad");
    }

    @Test
    void aCodeIsNoStoryNorAnAnswer() {
        sam.joins("HAVEN").texts("Mijn code is appel rivier 12345");
        assertThat(read()).isEmpty();
    }

    @Test
    void whoStoppedCanStillTakeAStoryBackAndHearsNothingElse() {
        String code = told();
        sam.texts("STOP").texts("CODE").andSeesNothing();
        sam.texts(code).andSees("Dit ligt nog dicht").texts("1").andSees("We gooien het vannacht weg");
        sam.texts("ok").andSeesNothing();
        assertThat(read()).isEmpty();
    }

    @Test
    void wisDoesNotFindAStoryOfBeforeTheNightAndTheCodeDoes() {
        String code = told();
        town.passTheNight();
        sam.texts("WIS").andSees("Ok.");
        noor.texts(code).andSees("Dit ligt bij de clientenraad");
    }

    @Test
    void wisDropsAllThatWasToldSinceTheNight() {
        told();
        sam.texts("En dit is een heel ander verhaal over de soepbus").texts("1");
        sam.texts("Het derde gaat over de kluisjes, die zijn altijd vol")
                .texts("WIS")
                .andSees("Ok.");
        assertThat(read()).isEmpty();
    }

    @Test
    void wisDropsAStoryThatBeganTheDayBeforeAndEndedByItself() {
        sam.joins("HAVEN").waits(Duration.ofHours(9)).texts(STORY);
        town.pass(Duration.ofHours(25));
        sam.texts("hallo").texts("WIS").andSees("Ok.");
        assertThat(read()).isEmpty();
    }

    @Test
    void wisDropsWhatANightThatWasBrokenOffTookInAlready() {
        told();
        town.bot.stories().takeIn(town.clock.instant().plus(Duration.ofDays(1)));
        sam.texts("WIS").andSees("Ok.");
        assertThat(read()).isEmpty();
    }

    @Test
    void whatEndsWhileTheNightIsBusyIsTakenInBeforeItsCodeLosesItsDay() {
        sam.joins("HAVEN").texts(STORY);
        List<String> codes = new ArrayList<>();
        town.beforeStep(step -> {
            if (step == NightStep.DRAW_KEYS && codes.isEmpty()) {
                codes.add(code(sam.texts("1")));
            }
        });
        town.passTheNight();
        sam.texts(codes.getFirst()).andSees("Dit ligt bij de clientenraad");
        assertThat(read()).hasSize(1);
    }

    @Test
    void whoSaysYesAfterADayHasNoStoryOfBeforeThat() {
        sam.texts(STORY);
        town.pass(Duration.ofHours(25));
        sam.texts("ja").texts("CODE").andSees("Er is nu geen code voor je");
        assertThat(read()).isEmpty();
    }

    @Test
    void whatIsNotReadInTimeIsSaidToBeGone() {
        String code = told();
        town.pass(Duration.ofDays(30));
        sam.texts("hoi")
                .texts(code)
                .andSees("Dit is niet op tijd gelezen, en is nu weg.")
                .andSeesMessages(1);
    }

    @Test
    void atAShutDoorGuessesCountToo() {
        String code = told();
        town.passTheNight();
        ParticipantDriver kim = town.discreetParticipant("+31600000003");
        for (int guess = 10_000; guess < 10_005; guess++) {
            kim.texts("appel rivier " + guess);
        }
        kim.texts("1").texts(code).andSees("Morgen weer");
    }

    @Test
    void whereSomebodyElseMayReadAlongItIsGivenOnRequestAndWisStillDropsTheStory() {
        ParticipantDriver kim = town.discreetParticipant("+31600000003");
        kim.texts("hallo").texts("1").texts("1").texts(STORY).texts("1").andDoesNotSee("code");
        assertThat(CODE.matcher(String.join(" ", kim.unread())).find()).isFalse();
        kim.texts("CODE").andSeesMessages(1);
        String code = code(kim);
        assertThat(kim.unread()).containsExactly("Ok: " + code);
        kim.texts("WIS");
        town.passTheNight();
        noor.texts(code).andSees("Bij deze code vind ik niets");
    }

    @Test
    void afterTheNightNothingOfItIsRememberedWithAPerson() {
        ParticipantDriver kim = town.discreetParticipant("+31600000003");
        kim.texts("hallo").texts("1").texts("1").texts(STORY).texts("1").texts("CODE");
        String code = code(kim);
        kim.sleeps().texts("CODE").texts("1").texts("CODE").andSees("Ok. Nu niet.");
        kim.texts(code)
                .andSees("Ligt er nog. Weg ermee?")
                .texts("1")
                .andSees("Ok.")
                .texts(code)
                .andSees("Ok. Weg.");
    }
}
