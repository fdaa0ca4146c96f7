package nl.meepraten.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.meepraten.bot.Await;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.TestClock;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.telegram.FakeTelegram.Answer;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.database.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Telegram to a committed turn and back, with the real bot on a real database. */
class TelegramPollingTest {

    private static final long ANNA = 600_000_001;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
    private final TelegramBot bot =
            new TelegramBot(new TelegramSettings(new BotToken(FakeTelegram.TOKEN), Optional.of(telegram.url())));
    private Town town;
    private TelegramPolling polling;

    @BeforeEach
    void open() {
        town = new Town(folder, Town.START, Ids.secure(), Map.of("telegram", new TelegramSender(bot)));
        startPolling();
    }

    private void startPolling() {
        polling = new TelegramPolling(bot, town.bot.inbox(), Clock.systemUTC(), Duration.ofMillis(10));
        polling.start();
    }

    @AfterEach
    void close() {
        polling.close();
        bot.close();
        telegram.close();
        town.close();
    }

    /** What arrived since, once everything that waits has been handled. */
    private List<String> hears(long chat, Runnable what) {
        int before = telegram.phone(chat).size();
        what.run();
        Await.until(telegram::allForgotten);
        town.bot.courier().sendAll();
        List<String> all = telegram.phone(chat);
        return all.subList(before, all.size());
    }

    private List<String> says(String text) {
        return hears(ANNA, () -> telegram.says(ANNA, text));
    }

    private List<String> sends(String kind, Map<String, Object> content) {
        return hears(ANNA, () -> telegram.update(kind, content));
    }

    private void joins() {
        says("/start HAVEN");
        says("ja");
    }

    private long seen() {
        return town.database.read(handle -> handle.createQuery("select count(*) from seen")
                .mapTo(Long.class)
                .one());
    }

    private void execute(String sql) {
        town.database.write(handle -> handle.execute(sql));
    }

    private void breakLetterbox() {
        execute("create trigger broken before insert on letterbox"
                + " begin select raise(abort, 'this table is broken'); end");
    }

    private void awaitPolls(int more) {
        int before = telegram.calls("getUpdates").size();
        Await.until(() -> telegram.calls("getUpdates").size() >= before + more);
    }

    @Test
    void theLinkOnAPosterIsTheWordOfThePlace() {
        assertThat(says("/start HAVEN").getFirst()).contains("De Haven");
    }

    @Test
    void somebodyJoinsAnswersAndHearsNothingUnevenOnTheWay() {
        town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        says("/start HAVEN");
        assertThat(says("ja").getLast()).contains("Is het warm?");
        assertThat(says("1").getFirst()).startsWith("Dank je wel!");
    }

    @Test
    void startAloneIntroducesUs() {
        List<String> bySms = town.participant("+31600000009").texts("START").unread();
        List<String> here = says("/start");

        assertThat(bySms).hasSameSizeAs(here).anyMatch(text -> text.contains("kost 1 sms"));
        assertThat(here.getFirst()).startsWith("Hoi, dit is de computer").doesNotContain("sms");
        assertThat(here.getLast()).contains("Telegram ziet je berichten wel").doesNotContain("nummer");
    }

    @Test
    void aCommandWorksWithASlashToo() {
        joins();
        assertThat(says("/wie@praat_bot").getFirst()).contains("afgeronde aantallen");
        says("/stop");
        assertThat(says("hoi")).isEmpty();
    }

    @Test
    void whoBlocksTheBotHasStopped() {
        joins();
        telegram.answersNext("sendMessage", Answer.refusal(403, "Forbidden: bot was blocked by the user"));
        sends("my_chat_member", membership("private", "kicked"));
        assertThat(says("hoi")).isEmpty();
        town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        assertThat(telegram.phone(ANNA)).noneMatch(text -> text.contains("Is het warm?"));
        assertThat(says("/start")).isNotEmpty();
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
        long before = seen();
        assertThat(sends("message", FakeTelegram.message(ANNA, "group", Map.of("text", "HAVEN"))))
                .isEmpty();
        sends("my_chat_member", membership("supergroup", "kicked"));
        sends("my_chat_member", membership("private", "member"));
        sends("message", FakeTelegram.message(ANNA, "private", Map.of("pinned_message", Map.of("text", "HAVEN"))));
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void aMessageThatIsEditedCountsAsSaidAgain() {
        assertThat(sends(
                                "edited_message",
                                FakeTelegram.message(
                                        ANNA, "private", Map.of("text", "HAVEN", "edit_date", 1_795_518_060)))
                        .getFirst())
                .contains("De Haven");
    }

    @Test
    void aVoiceMessageIsAnsweredAndTheWordsUnderAPictureAreRead() {
        joins();
        assertThat(sends("message", FakeTelegram.message(ANNA, "private", Map.of("voice", Map.of("duration", 3)))))
                .isNotEmpty();
        assertThat(sends("message", FakeTelegram.message(ANNA, "private", Map.of("photo", List.of(), "caption", "WIE")))
                        .getFirst())
                .contains("afgeronde aantallen");
    }

    @Test
    void theLongestMessageOfTelegramIsAStory() {
        joins();
        assertThat(says("Het is hier te koud. ".repeat(195))).isNotEmpty();
    }

    @Test
    void aMessageWhoseTurnFailsIsOfferedAgainUntilItIsHandledOnce() {
        joins();
        long before = seen();
        breakLetterbox();
        long update = telegram.says(ANNA, "WIE");
        awaitPolls(3);
        assertThat(telegram.allForgotten()).isFalse();
        assertThat(offset()).isEqualTo(update);
        assertThat(seen()).isEqualTo(before);

        assertThat(hears(ANNA, () -> execute("drop trigger broken")))
                .anyMatch(text -> text.contains("afgeronde aantallen"));
        assertThat(seen()).isEqualTo(before + 1);
        assertThat(offset()).isEqualTo(update + 1);
    }

    @Test
    void whileOnePersonsMessageFailsTheirLaterOnesWaitAndOthersGoOn() {
        polling.close();
        List<String> done = new CopyOnWriteArrayList<>();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean broken = new AtomicBoolean(true);
        polling = new TelegramPolling(
                bot,
                message -> {
                    if (broken.get() && message.text().equals("1")) {
                        throw new IllegalStateException("could not store");
                    }
                    if (!seen.add(message.providerId())) {
                        return Inbox.Handled.REPEAT;
                    }
                    done.add(message.from().value() + " " + message.text());
                    return Inbox.Handled.DONE;
                },
                Clock.systemUTC(),
                Duration.ofMillis(10));
        telegram.says(1, "1");
        telegram.says(1, "WIS");
        telegram.says(2, "hoi");
        polling.start();
        awaitPolls(3);
        assertThat(done).containsExactly("2 hoi");
        broken.set(false);
        Await.until(telegram::allForgotten);
        assertThat(done).containsExactly("2 hoi", "1 1", "1 WIS");
    }

    @Test
    void aMessageThatFailsForAnHourWhileOthersDoNotIsLetGo() {
        polling.close();
        TestClock clock = new TestClock(Town.START);
        List<String> done = new CopyOnWriteArrayList<>();
        polling = new TelegramPolling(
                bot,
                message -> {
                    if (message.text().equals("1")) {
                        throw new IllegalStateException("could not store");
                    }
                    done.add(message.text());
                    return Inbox.Handled.DONE;
                },
                clock,
                Duration.ofMillis(10));
        telegram.says(1, "1");
        polling.start();
        awaitPolls(3);
        clock.forward(Duration.ofMinutes(61));
        awaitPolls(3);
        assertThat(telegram.allForgotten()).as("nothing else works either").isFalse();
        assertThat(polling.stuck()).isTrue();
        telegram.says(2, "hoi");
        Await.until(telegram::allForgotten);
        assertThat(done).contains("hoi");
    }

    private long offset() {
        return telegram.calls("getUpdates").getLast().path("offset").asLong();
    }

    @Test
    void whatIsOfferedAgainAfterACrashChangesNothing() {
        joins();
        long update = telegram.says(ANNA, "WIE");
        Await.until(telegram::allForgotten);
        town.bot.courier().sendAll();
        int before = telegram.phone(ANNA).size();
        long known = seen();
        polling.close();
        telegram.offer(update, "message", FakeTelegram.message(ANNA, "private", Map.of("text", "WIE")));
        startPolling();
        Await.until(telegram::allForgotten);
        town.bot.courier().sendAll();
        assertThat(telegram.phone(ANNA)).hasSize(before);
        assertThat(seen()).isEqualTo(known);
    }

    @Test
    void nothingStopsPollingForLong() {
        telegram.answersNext(
                "getUpdates",
                new Answer(200, "dit is geen json"),
                new Answer(502, "<html>"),
                new Answer(200, "{\"ok\":true,\"result\":{\"update_id\":1}}"),
                new Answer(200, "[1,2"),
                Answer.refusal(500, "Internal Server Error"),
                new Answer(
                        200,
                        "{\"ok\":true,\"result\":[null,7,{},{\"update_id\":\"x\"},{\"update_id\":12,\"message\":[]}]}"));
        telegram.says(ANNA, "wat nu");
        awaitPolls(7);
        assertThat(says("/start HAVEN")).isNotEmpty();
        assertThat(polling.stuck()).isFalse();
    }

    @Test
    void telegramSaysHowLongToWaitBeforeTheNextPoll() {
        telegram.answersNext("getUpdates", Answer.tooMany(1), Answer.tooMany(1));
        long start = System.nanoTime();
        telegram.says(ANNA, "hoi");
        awaitPolls(3);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1_800));
    }

    @Test
    void aWebhookThatIsStillSetIsTakenAway() {
        telegram.hasWebhook();
        assertThat(says("/start HAVEN")).isNotEmpty();
        assertThat(telegram.calls("deleteWebhook"))
                .hasSizeBetween(1, 2)
                .noneMatch(call -> call.path("drop_pending_updates").asBoolean());
    }

    @Test
    void closingDoesNotWaitForNews() {
        awaitPolls(1);
        long start = System.nanoTime();
        polling.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void evenAtItsMostTalkativeNothingOfAPersonIsLogged() {
        try (LogBook log = LogBook.everything("org.telegram", "okhttp3", "nl.meepraten")) {
            breakLetterbox();
            telegram.says(ANNA, "geheim");
            awaitPolls(2);
            telegram.answersNext("getUpdates", new Answer(200, "{\"ok\":true,\"result\":[\"geheim "));
            awaitPolls(2);
            execute("drop trigger broken");
            Await.until(telegram::allForgotten);
            assertThat(log.lines()).isNotEmpty().noneMatch(TelegramPollingTest::tellsOnSomebody);
        }
    }

    private static boolean tellsOnSomebody(String line) {
        return List.of("600000001", "geheim", "Canarina", "canarina_k", "invented-secret").stream()
                .anyMatch(line::contains);
    }

    @Test
    void onlyWhatWeReadIsAskedFor() {
        awaitPolls(0);
        Await.until(() -> !telegram.calls("getUpdates").isEmpty());
        JsonNode kinds = telegram.calls("getUpdates").getFirst().path("allowed_updates");
        assertThat(kinds).extracting(JsonNode::asText).containsExactly("message", "edited_message", "my_chat_member");
    }
}
