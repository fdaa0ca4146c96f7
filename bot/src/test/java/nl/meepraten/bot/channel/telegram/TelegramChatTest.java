package nl.meepraten.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meepraten.bot.Await;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.telegram.FakeTelegram.Answer;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a chat on Telegram, and what of it WIS takes out. */
class TelegramChatTest {

    private static final long ANNA = TelegramRig.ANNA;
    private static final Question WARM = Question.yesNo("Is het warm?");

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

    private void handledButNotSent(String text) {
        rig.telegram.says(ANNA, text);
        Await.until(rig.telegram::allForgotten);
    }

    private long parcels() {
        return rig.town.database.read(handle -> handle.createQuery("select count(*) from parcel")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void wipingEmptiesTheChatOfBothSidesAndThenSaysOk() {
        rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        rig.presses("1 ja");
        rig.says("De verwarming doet het al drie weken niet meer");
        assertThat(rig.screen()).as("control: there was something").hasSizeGreaterThan(9);

        rig.says("WIS");

        assertThat(rig.screen()).containsExactly("< Ok.");
        assertThat(rig.contact()).isEmpty();
    }

    @Test
    void noToTakingPartLeavesTheChatAsItIs() {
        rig.says("/start HAVEN");
        rig.says("nee");
        assertThat(rig.telegram.calls("deleteMessages")).isEmpty();
        assertThat(rig.screen()).hasSize(5);
    }

    @Test
    void aQuestionOfARoundGoesTooAlsoAfterTheNight() {
        rig.joins();
        rig.town.publish("de opvang", 5, WARM);
        rig.town.passTheNight();
        assertThat(rig.screen()).hasSizeGreaterThan(5);
        assertThat(rig.contact().orElseThrow().trail().numbers()).hasSameSizeAs(rig.screen());
        rig.says("WIS");
        assertThat(rig.screen()).containsExactly("< Ok.");
    }

    @Test
    void almostTwoDaysAndTwoNightsLaterItAllGoesStill() {
        rig.joins();
        rig.town.pass(Duration.ofHours(47));
        rig.says("WIS");
        assertThat(rig.screen()).containsExactly("< Ok.");
    }

    @Test
    void buttonsOfBeforeTheNightGoToo() {
        rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        IntStream.range(0, 6).forEach(time -> rig.says("WIE"));
        rig.town.passTheNight();
        rig.presses("1 ja");
        assertThat(rig.screen()).noneMatch(line -> line.endsWith("]"));
    }

    @Test
    void afterATypedAnswerTheButtonsOfBeforeTheNightGoToo() {
        rig.joins();
        rig.town.publish("de opvang", 5, WARM);
        rig.town.passTheNight();
        assertThat(rig.screen()).as("control").anyMatch(line -> line.endsWith("[1 ja] [2 nee]"));
        rig.says("ja");
        assertThat(rig.screen()).noneMatch(line -> line.endsWith("]"));
    }

    @Test
    void whatIsOlderThanTwoDaysIsNotRemembered() {
        rig.joins();
        rig.town.pass(Duration.ofDays(3));
        assertThat(rig.contact().orElseThrow().trail().numbers()).isEmpty();
        int before = rig.screen().size();
        rig.says("WIS");
        assertThat(rig.screen()).hasSize(before + 1).endsWith("< Ok.");
        assertThat(rig.telegram.calls("deleteMessages"))
                .singleElement()
                .satisfies(call -> assertThat(call.path("message_ids")).hasSize(1));
    }

    @Test
    void oneThatIsTooOldDoesNotKeepTheOthers() {
        rig.joins();
        rig.telegram.chats().growOld();
        rig.says("WIE");
        int old = rig.screen().size() - 2;
        rig.says("WIS");
        assertThat(rig.screen()).hasSize(old + 1).endsWith("< Ok.").noneMatch(line -> line.contains("WIE]"));
    }

    @Test
    void atMostAHundredGoAndTheyAreTheNewest() {
        rig.joins();
        IntStream.range(0, 60).forEach(time -> rig.says("WIE"));
        int before = rig.screen().size();
        rig.says("WIS");
        assertThat(rig.screen()).hasSize(before - 99 + 1).endsWith("< Ok.");
        assertThat(rig.telegram.calls("deleteMessages"))
                .allSatisfy(call -> assertThat(call.path("message_ids").size()).isLessThanOrEqualTo(100));
    }

    @Test
    void whileTelegramDoesNotDeleteTheGoodbyeWaitsAndNothingIsForgotten() {
        rig.joins();
        rig.telegram.answersNext(
                "deleteMessages",
                Answer.refusal(500, "Internal Server Error"),
                new Answer(502, "<html>"),
                Answer.tooMany(3));
        int before = rig.screen().size();
        rig.says("WIS");
        assertThat(rig.screen()).hasSize(before + 1).noneMatch("< Ok."::equals);

        rig.town.pass(Duration.ofMinutes(30));

        assertThat(rig.screen()).containsExactly("< Ok.");
        assertThat(rig.telegram.calls("deleteMessages")).hasSize(4);
    }

    @Test
    void aCrashBetweenTheCommitAndTheDeletingLosesNothing() {
        rig.joins();
        rig.says("WIE");
        handledButNotSent("WIS");
        assertThat(rig.screen()).hasSizeGreaterThan(5);
        assertThat(parcels()).isOne();

        Town after = rig.crash();

        after.pass(Duration.ofMinutes(5));
        assertThat(rig.screen()).containsExactly("< Ok.");
    }

    @Test
    void whatWasStillOnItsWayWhenSomebodyWipedGoesToo() {
        rig.joins();
        handledButNotSent("WIE");
        rig.telegram.says(ANNA, "WIS");
        Await.until(rig.telegram::allForgotten);
        rig.town.bot.courier().sendAll();
        assertThat(rig.screen()).containsExactly("< Ok.");
    }

    @Test
    void whoBlockedTheBotIsNotWaitedFor() {
        rig.joins();
        Answer blocked = Answer.refusal(403, "Forbidden: bot was blocked by the user");
        rig.telegram.answersNext("deleteMessages", blocked, blocked);
        rig.telegram.answersNext("sendMessage", blocked);
        rig.says("WIS");
        assertThat(parcels()).isZero();
    }

    @Test
    void afterATypedAnswerTheButtonsUnderItsQuestionGo() {
        rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        rig.says("WIE");
        assertThat(rig.screen())
                .as("the question still waits")
                .anyMatch(line -> line.endsWith("1=ja 2=nee [1 ja] [2 nee]"));
        rig.says("ja");
        assertThat(rig.screen()).noneMatch(line -> line.endsWith("]"));
    }

    @Test
    void whoIsAskedAgainHasTheButtonsOnce() {
        rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        rig.says("blauw");
        assertThat(rig.screen()).filteredOn(line -> line.endsWith("]")).hasSize(1);
        assertThat(rig.screen().getLast())
                .startsWith("< Dat begreep ik niet helemaal")
                .endsWith("[1 ja] [2 nee]");
    }

    @Test
    void anAnswerThatIsChangedAfterTheNextQuestionDoesNotAnswerThatOne() {
        var id = rig.town.publish("de opvang", 5, WARM, Question.yesNo("Is het stil?"));
        rig.joins();
        rig.says("ja");
        List<String> heard = edits("nee", Duration.ofSeconds(-5));
        assertThat(heard).singleElement().asString().contains("Stuur ANDERS.");
        assertThat(rig.ballot(id)).containsExactly(2, 0);

        assertThat(edits("nee", Duration.ofSeconds(5)))
                .as("control: written since, it does")
                .isNotEmpty();
        assertThat(rig.ballot(id)).containsExactly(2, 3);
    }

    @Test
    void anAnswerThatIsChangedIsNoPermissionForAStory() {
        rig.joins();
        rig.says("De verwarming doet het al drie weken niet meer");
        assertThat(edits("ja", Duration.ofSeconds(-5)))
                .singleElement()
                .asString()
                .contains("Stuur ANDERS.");
        assertThat(edits("ja", Duration.ofSeconds(5)))
                .singleElement()
                .asString()
                .contains("Zo doen we het.");
    }

    @Test
    void aCommandCountsWheneverItIsWritten() {
        rig.town.publish("de opvang", 5, WARM);
        rig.joins();
        assertThat(edits("STOP", Duration.ofSeconds(-5)))
                .singleElement()
                .asString()
                .contains("we stoppen");
        assertThat(edits("ja", Duration.ofSeconds(-5)))
                .as("and then nothing does")
                .isEmpty();
    }

    /** A message first written so long after the town's clock now says something else. */
    private List<String> edits(String text, Duration written) {
        long now = rig.town.clock.instant().getEpochSecond();
        return rig.sends(
                "edited_message",
                FakeTelegram.message(
                        ANNA,
                        "private",
                        Map.of("text", text, "date", now + written.toSeconds(), "edit_date", now + 60)));
    }
}
