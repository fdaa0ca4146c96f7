package nl.meepraten.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.meepraten.bot.channel.telegram.FakeTelegram.Answer;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Telegram to a committed turn and back, with the real bot on a real database. */
class TelegramTalkTest {

    private static final long ANNA = TelegramRig.ANNA;

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

    @Test
    void theLinkOnAPosterIsTheWordOfThePlace() {
        assertThat(rig.says("/start HAVEN").getFirst()).contains("De Haven");
    }

    @Test
    void somebodyJoinsAnswersAndHearsNothingUnevenOnTheWay() {
        rig.town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        rig.says("/start HAVEN");
        assertThat(rig.says("ja").getLast()).contains("Is het warm?");
        assertThat(rig.says("1").getFirst()).startsWith("Dank je wel!");
    }

    @Test
    void startAloneIntroducesUs() {
        List<String> bySms = rig.town.participant("+31600000009").texts("START").unread();
        List<String> here = rig.says("/start");

        assertThat(bySms).hasSameSizeAs(here).anyMatch(text -> text.contains("kost 1 sms"));
        assertThat(here.getFirst()).startsWith("Hoi, dit is de computer").doesNotContain("sms");
        assertThat(here.getLast()).contains("Telegram ziet je berichten wel").doesNotContain("nummer");
    }

    /** The chat shows our name and picture, so the word of a shelter does nothing here, and nobody is kept for it. */
    @Test
    void theWordOfADiscreetPlacePointsToSmsAndLeavesNobodyBehind() {
        assertThat(rig.says("/start LINDE"))
                .singleElement()
                .asString()
                .contains("alleen met een sms")
                .doesNotContain("Dorpstad", "Linde");
        rig.town.passTheNight();
        assertThat(contacts()).isZero();

        rig.says("/start HAVEN");
        rig.town.passTheNight();
        assertThat(contacts()).as("control: another place").isEqualTo(1);
    }

    private int contacts() {
        return rig.town.database.read(handle -> handle.createQuery("select count(*) from contact")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aCommandWorksWithASlashToo() {
        rig.joins();
        assertThat(rig.says("/wie@praat_bot").getFirst()).contains("alleen aantallen");
        rig.says("/stop");
        assertThat(rig.says("hoi")).isEmpty();
    }

    @Test
    void whoBlocksTheBotHasStopped() {
        rig.joins();
        rig.telegram.answersNext("sendMessage", Answer.refusal(403, "Forbidden: bot was blocked by the user"));
        rig.sends("my_chat_member", membership("private", "kicked"));
        assertThat(rig.says("hoi")).isEmpty();
        rig.town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        assertThat(rig.telegram.phone(ANNA)).noneMatch(text -> text.contains("Is het warm?"));
        assertThat(rig.says("/start")).isNotEmpty();
    }

    private static Map<String, Object> membership(String type, String status) {
        return FakeTelegram.message(
                ANNA,
                type,
                Map.of(
                        "old_chat_member", Map.of("user", FakeTelegram.person(7001), "status", "member"),
                        "new_chat_member", Map.of("user", FakeTelegram.person(7001), "status", status)));
    }

    @Test
    void whatIsSaidInAGroupIsNotForUs() {
        long before = rig.seen();
        assertThat(rig.sends("message", FakeTelegram.message(ANNA, "group", Map.of("text", "HAVEN"))))
                .isEmpty();
        rig.sends("my_chat_member", membership("supergroup", "kicked"));
        rig.sends("my_chat_member", membership("private", "member"));
        rig.sends("message", FakeTelegram.message(ANNA, "private", Map.of("pinned_message", Map.of("text", "HAVEN"))));
        assertThat(rig.seen()).isEqualTo(before);
    }

    @Test
    void aMessageThatIsEditedCountsAsSaidAgain() {
        assertThat(rig.sends(
                                "edited_message",
                                FakeTelegram.message(
                                        ANNA, "private", Map.of("text", "HAVEN", "edit_date", 1_795_518_060)))
                        .getFirst())
                .contains("De Haven");
    }

    @Test
    void aVoiceMessageIsAnsweredAndTheWordsUnderAPictureAreRead() {
        rig.joins();
        assertThat(rig.sends("message", FakeTelegram.message(ANNA, "private", Map.of("voice", Map.of("duration", 3)))))
                .isNotEmpty();
        assertThat(rig.sends(
                                "message",
                                FakeTelegram.message(ANNA, "private", Map.of("photo", List.of(), "caption", "WIE")))
                        .getFirst())
                .contains("alleen aantallen");
    }

    @Test
    void theLongestMessageOfTelegramIsAStory() {
        rig.joins();
        assertThat(rig.says("Het is hier te koud. ".repeat(195))).isNotEmpty();
    }
}
