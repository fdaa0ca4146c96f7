package nl.meepraten.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.meepraten.bot.Await;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.telegram.FakeTelegram.Answer;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.meeting.MeetingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answering by a button, with the real bot on a real database. */
class TelegramButtonsTest {

    private static final long ANNA = TelegramRig.ANNA;
    private static final Question WARM = Question.yesNo("Is het warm?");
    private static final Question WHEN = Question.choice("Hoe laat open?", List.of("acht uur", "negen uur"));
    private static final String CLOSED = "Deze vraag is al gesloten.";
    private static final String STORY = "De verwarming doet het al drie weken niet meer";

    @TempDir
    Path folder;

    private TelegramRig rig;

    @BeforeEach
    void open() {
        rig = new TelegramRig(folder);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private List<String> pressesAnything(String data) {
        return rig.hears(ANNA, () -> rig.telegram.pressesAnything(ANNA, 41, data));
    }

    /** Also an old one, as long as the meeting is still to come; afterwards it is said kindly that it is too late. */
    @Test
    void aButtonUnderAnInvitationSaysWhetherSomebodyComes() {
        rig.joins();
        MeetingId lunch = rig.town.invite(Town.plan("Lunch", rig.town.today().plusDays(2), LocalTime.NOON));
        assertThat(rig.screen().getLast()).endsWith("3=misschien [1 ja] [2 nee] [3 misschien]");

        assertThat(rig.presses("3 misschien"))
                .singleElement()
                .asString()
                .startsWith("Dank je wel. Bij ja of misschien");
        assertThat(pressesAnything("m:" + lunch.code() + ":2"))
                .singleElement()
                .asString()
                .startsWith("Dank je wel.");
        assertThat(pressesAnything("m:" + lunch.code() + ":4")).isEmpty();
        assertThat(pressesAnything("m:nosuchone:1")).hasSize(1);
        rig.town.bot.meetings().cancel(lunch, 2);
        rig.town.tick();
        assertThat(pressesAnything("m:" + lunch.code() + ":1").getLast()).doesNotContain("Bij ja of misschien");
    }

    @Test
    void buttonsFollowTheConversationFromTheFirstTextToTheLastAnswer() {
        ConsultationId id = rig.town.publish("de opvang", 5, WARM, WHEN);
        rig.says("/start HAVEN");
        assertThat(rig.screen().getLast()).endsWith("Of stuur STOP. [1 ja] [2 nee] [3 English]");

        assertThat(rig.presses("1 ja").getLast()).contains("Is het warm?");
        assertThat(rig.screen().getLast()).endsWith("[1 ja] [2 nee]");
        assertThat(rig.presses("2 nee").getLast()).contains("Hoe laat open?");
        assertThat(rig.presses("2 negen uur").getFirst()).startsWith("Dank je wel!");

        assertThat(rig.ballot(id)).containsExactly(3, 3);
        assertThat(rig.screen()).as("no button is left").noneMatch(line -> line.endsWith("]"));
        assertThat(rig.screen().toString()).doesNotContain("> ja", "> nee").as("nobody sees what was pressed");
    }

    @Test
    void aScaleHasAButtonForEachStepAndWhatNeedsTypingHasNone() {
        ConsultationId id = rig.town.publish(
                "de opvang",
                5,
                Question.scale("Hoe warm is het?", "koud", "heet"),
                Question.several("Wat helpt?", List.of("rust", "praten")),
                Question.number("Hoeveel nachten?", List.of("0", "1-2", "3+")));
        rig.joins();
        assertThat(rig.screen().getLast()).endsWith("[1 koud] [2] [3] [4] [5 heet]");
        rig.presses("3");
        assertThat(rig.screen().getLast()).contains("Wat helpt?").doesNotContain("[");
        rig.says("1 2");
        assertThat(rig.screen().getLast()).contains("Hoeveel nachten?").doesNotContain("[");
        assertThat(pressesAnything("q:" + id.code() + ":1:1"))
                .as("nor can one be made up")
                .isEmpty();
        assertThat(rig.ballot(id)).startsWith(4).endsWith(0);
    }

    @Test
    void anotherLanguageIsChosenByAButtonAndPressingItTwiceChoosesTheSame() {
        ConsultationId id = rig.town.publish("de opvang", 5, WARM);
        rig.says("/start HAVEN");
        String english = rig.telegram.chats().button(ANNA, "3 English").data();
        assertThat(rig.presses("3 English").getLast()).contains("3=Nederlands");
        assertThat(pressesAnything(english).getLast()).contains("3=Nederlands");
        assertThat(rig.screen()).filteredOn(line -> line.endsWith("]")).hasSize(1);
        assertThat(rig.presses("1 yes")).isNotEmpty();
        assertThat(rig.screen().getLast())
                .as("a question without a translation keeps its own words")
                .endsWith("1=ja 2=nee [1 ja] [2 nee]");
        rig.presses("1 ja");
        assertThat(rig.ballot(id)).containsExactly(2);
    }

    @Test
    void noToTakingPartCanBePressedToo() {
        rig.says("/start HAVEN");
        assertThat(rig.presses("2 nee")).singleElement().asString().startsWith("Prima, dank je wel.");
    }

    @Test
    void everyPressIsAnsweredOnceItIsWrittenDown() {
        rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        rig.breakLetterbox();
        rig.telegram.presses(ANNA, "1 ja");
        rig.awaitPolls(2);
        assertThat(rig.telegram.calls("answerCallbackQuery")).isEmpty();

        assertThat(rig.hears(ANNA, rig::mendLetterbox)).anyMatch(text -> text.startsWith("Dank je wel!"));
        assertThat(rig.telegram.calls("answerCallbackQuery"))
                .singleElement()
                .satisfies(call -> assertThat(call.has("text"))
                        .as("a word on the screen could tell what was pressed")
                        .isFalse());
    }

    @Test
    void aPressWhoseAnswerTelegramDoesNotWantIsWrittenDownAllTheSame() {
        ConsultationId id = rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        rig.telegram.answersNext("answerCallbackQuery", Answer.refusal(400, "Bad Request: query is too old"));
        rig.telegram.answersNext(
                "editMessageReplyMarkup", Answer.refusal(400, "Bad Request: message to edit not found"));
        assertThat(rig.presses("1 ja").getFirst()).startsWith("Dank je wel!");
        assertThat(rig.ballot(id)).containsExactly(2);
        assertThat(rig.telegram.allForgotten()).isTrue();
    }

    @Test
    void anOldButtonCorrectsItsOwnQuestionAndTheOneOnTheTableStays() {
        ConsultationId id = rig.town.publish("de opvang", 5, WARM, WHEN);
        rig.joins();
        rig.presses("1 ja");

        assertThat(rig.presses("2 nee")).containsExactly("Dank je. Je nieuwe antwoord telt.");
        assertThat(rig.ballot(id)).containsExactly(3, 0);
        assertThat(rig.says("1").getFirst()).startsWith("Dank je wel!");
        assertThat(rig.ballot(id)).containsExactly(3, 2);
        assertThat(rig.presses("1 ja")).as("also when all is answered").hasSize(1);
        assertThat(rig.ballot(id)).containsExactly(2, 2);
    }

    @Test
    void aQuestionThatStillWaitsIsAnsweredByItsButtonAndTheConversationGoesOn() {
        ConsultationId first = rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        rig.says("blauw");
        rig.says("blauw");
        assertThat(rig.ballot(first)).as("not understood").containsExactly(1);
        assertThat(rig.presses("1 ja")).isNotEmpty();
        assertThat(rig.ballot(first)).containsExactly(2);
    }

    @Test
    void theButtonOfAClosedQuestionIsAnsweredKindly() {
        rig.town.publish("de opvang", 2, WARM);
        rig.joins();
        rig.town.pass(Duration.ofDays(4));
        assertThat(rig.presses("1 ja")).singleElement().asString().startsWith(CLOSED);
    }

    @Test
    void theButtonsOfTheIntroductionAreNoSecondIntroduction() {
        rig.town.publish("de opvang", 5, WHEN);
        rig.joins();
        assertThat(rig.presses("2 nee")).singleElement().asString().startsWith("Je doet al mee.");
        assertThat(rig.says("2").getFirst()).startsWith("Dank je wel!");
    }

    @Test
    void afterWipingAButtonOfBeforeIsNoConsent() {
        ConsultationId id = rig.town.publish("de opvang", 5, WHEN);
        rig.joins();
        rig.says("WIS");
        assertThat(rig.presses("1 acht uur").getFirst()).startsWith("Hoi, dit is de computer");
        assertThat(rig.presses("1 acht uur").getFirst()).startsWith("Geen haast.");
        rig.says("WIS");
        assertThat(rig.presses("1 ja").getFirst()).startsWith("Hoi, dit is de computer");
        assertThat(rig.ballot(id)).isEmpty();
    }

    @Test
    void howAStoryMayTravelOnHasButtonsOfItsOwn() {
        rig.joins();
        rig.says(STORY);
        assertThat(rig.screen().getLast()).endsWith("[1 ja] [2 in het kort] [3 nee]");
        assertThat(rig.presses("3 nee").getFirst()).startsWith("Dank je wel. Zo doen we het.");
        assertThat(rig.presses("2 in het kort")).singleElement().asString().startsWith(CLOSED);
    }

    @Test
    void theButtonUnderOneStorySaysNothingAboutTheNext() {
        rig.joins();
        rig.says(STORY);
        String first = rig.telegram.chats().buttons(ANNA).getLast().data();
        rig.presses("2 in het kort");
        rig.town.clock.forward(Duration.ofMinutes(1));
        rig.says("En nu is ook nog de douche kapot gegaan");
        assertThat(pressesAnything(first)).singleElement().asString().startsWith(CLOSED);
    }

    @Test
    void whoStoppedHearsNothingAndAPressDoesNotBringHimBack() {
        ConsultationId id = rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        rig.says("STOP");
        assertThat(rig.presses("1 ja")).isEmpty();
        assertThat(rig.ballot(id)).isEmpty();
        assertThat(rig.telegram.calls("answerCallbackQuery")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t",
                "t:nl:0",
                "t:nl:9",
                "t:xx:1",
                "p:1:1",
                "p:99999999999999:1",
                "q:ID:0:0",
                "q:ID:0:3",
                "q:ID:7:1",
                "q:ID:0:1:1",
                "q:../../x:0:1",
                "q:ID:-1:1",
                "q:ID:00000000000:1",
                "-:1",
                "ja",
                "\u0000",
                "🙂🙂🙂"
            })
    void whatNoButtonOfOursCanSayChangesNothing(String data) {
        ConsultationId id = rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        List<String> heard = pressesAnything(data.replace("ID", id.code()));
        assertThat(heard).allMatch(text -> text.startsWith(CLOSED)).hasSizeLessThan(2);
        assertThat(rig.ballot(id)).isEmpty();
        assertThat(rig.says("ja").getFirst()).startsWith("Dank je wel!");
        assertThat(rig.ballot(id)).as("control: a real answer does").containsExactly(2);
    }

    @Test
    void aPressInAGroupIsNotForUs() {
        long before = rig.seen();
        rig.sends(
                "callback_query",
                Map.of(
                        "id",
                        "1",
                        "data",
                        "t:nl:1",
                        "message",
                        FakeTelegram.message(ANNA, "group", Map.of("text", "x"))));
        rig.sends("callback_query", Map.of("id", "1", "data", "t:nl:1", "inline_message_id", "x"));
        assertThat(rig.seen()).isEqualTo(before);
    }

    @Test
    void whatAButtonSaysNamesNobodyAndFits() {
        rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        rig.presses("1 ja");
        rig.says(STORY);
        assertThat(rig.telegram.chats().buttons(ANNA))
                .hasSizeGreaterThan(6)
                .allSatisfy(button ->
                        assertThat(button.data()).hasSizeLessThanOrEqualTo(64).doesNotContain("600000001"));
        assertThat(rig.telegram.calls("sendMessage").toString()).contains("callback_data");
    }

    @Test
    void whatIsOfferedAgainAfterACrashChangesNothing() {
        ConsultationId id = rig.town.publish("de opvang", 5, WARM, WHEN);
        rig.joins();
        long update = rig.telegram.presses(ANNA, "1 ja");
        Await.until(rig.telegram::allForgotten);
        long seen = rig.seen();
        rig.telegram.offer(
                update,
                "callback_query",
                Map.of(
                        "id",
                        "1",
                        "data",
                        rig.telegram.chats().button(ANNA, "2 nee").data(),
                        "message",
                        FakeTelegram.message(ANNA, "private", Map.of())));
        rig.polling.close();
        rig.startPolling();
        Await.until(rig.telegram::allForgotten);
        assertThat(rig.seen()).isEqualTo(seen);
        assertThat(rig.ballot(id)).containsExactly(2, 0);
    }
}
