package nl.meepraten.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How updates are fetched, whatever happens on the way, with the real bot on a real database. */
class TelegramPollingTest {

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
    void aMessageWhoseTurnFailsIsOfferedAgainUntilItIsHandledOnce() {
        rig.joins();
        long before = rig.seen();
        rig.breakLetterbox();
        long update = rig.telegram.says(ANNA, "WIE");
        rig.awaitPolls(3);
        assertThat(rig.telegram.allForgotten()).isFalse();
        assertThat(offset()).isEqualTo(update);
        assertThat(rig.seen()).isEqualTo(before);

        assertThat(rig.hears(ANNA, () -> rig.mendLetterbox())).anyMatch(text -> text.contains("alleen aantallen"));
        assertThat(rig.seen()).isEqualTo(before + 1);
        assertThat(offset()).isEqualTo(update + 1);
    }

    @Test
    void whileOnePersonsMessageFailsTheirLaterOnesWaitAndOthersGoOn() {
        rig.polling.close();
        List<String> done = new CopyOnWriteArrayList<>();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean broken = new AtomicBoolean(true);
        rig.polling = new TelegramPolling(
                rig.bot,
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
        rig.telegram.says(1, "1");
        rig.telegram.says(1, "WIS");
        rig.telegram.says(2, "hoi");
        rig.polling.start();
        rig.awaitPolls(3);
        assertThat(done).containsExactly("2 hoi");
        broken.set(false);
        Await.until(rig.telegram::allForgotten);
        assertThat(done).containsExactly("2 hoi", "1 1", "1 WIS");
    }

    @Test
    void aMessageThatFailsForAnHourWhileOthersDoNotIsLetGo() {
        rig.polling.close();
        TestClock clock = new TestClock(Town.START);
        List<String> done = new CopyOnWriteArrayList<>();
        rig.polling = new TelegramPolling(
                rig.bot,
                message -> {
                    if (message.text().equals("1")) {
                        throw new IllegalStateException("could not store");
                    }
                    done.add(message.text());
                    return Inbox.Handled.DONE;
                },
                clock,
                Duration.ofMillis(10));
        rig.telegram.says(1, "1");
        rig.polling.start();
        rig.awaitPolls(3);
        clock.forward(Duration.ofMinutes(61));
        rig.awaitPolls(3);
        assertThat(rig.telegram.allForgotten()).as("nothing else works either").isFalse();
        assertThat(rig.polling.stuck()).isTrue();
        rig.telegram.says(2, "hoi");
        Await.until(rig.telegram::allForgotten);
        assertThat(done).contains("hoi");
    }

    private long offset() {
        return rig.telegram.calls("getUpdates").getLast().path("offset").asLong();
    }

    @Test
    void whatIsOfferedAgainAfterACrashChangesNothing() {
        rig.joins();
        long update = rig.telegram.says(ANNA, "WIE");
        Await.until(rig.telegram::allForgotten);
        rig.town.bot.courier().sendAll();
        int before = rig.telegram.phone(ANNA).size();
        long known = rig.seen();
        rig.polling.close();
        rig.telegram.offer(update, "message", FakeTelegram.message(ANNA, "private", Map.of("text", "WIE")));
        rig.startPolling();
        Await.until(rig.telegram::allForgotten);
        rig.town.bot.courier().sendAll();
        assertThat(rig.telegram.phone(ANNA)).hasSize(before);
        assertThat(rig.seen()).isEqualTo(known);
    }

    @Test
    void nothingStopsPollingForLong() {
        rig.telegram.answersNext(
                "getUpdates",
                new Answer(200, "dit is geen json"),
                new Answer(502, "<html>"),
                new Answer(200, "{\"ok\":true,\"result\":{\"update_id\":1}}"),
                new Answer(200, "[1,2"),
                Answer.refusal(500, "Internal Server Error"),
                new Answer(
                        200,
                        "{\"ok\":true,\"result\":[null,7,{},{\"update_id\":\"x\"},{\"update_id\":12,\"message\":[]}]}"));
        rig.telegram.says(ANNA, "wat nu");
        rig.awaitPolls(7);
        assertThat(rig.says("/start HAVEN")).isNotEmpty();
        assertThat(rig.polling.stuck()).isFalse();
    }

    @Test
    void telegramSaysHowLongToWaitBeforeTheNextPoll() {
        rig.telegram.answersNext("getUpdates", Answer.tooMany(1), Answer.tooMany(1));
        long start = System.nanoTime();
        rig.telegram.says(ANNA, "hoi");
        rig.awaitPolls(3);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1_800));
    }

    @Test
    void aWebhookThatIsStillSetIsTakenAway() {
        rig.telegram.brings("https://elders.example/hook");
        assertThat(rig.says("/start HAVEN")).isNotEmpty();
        assertThat(rig.telegram.calls("deleteWebhook"))
                .hasSizeBetween(1, 2)
                .noneMatch(call -> call.path("drop_pending_updates").asBoolean());
    }

    @Test
    void closingDoesNotWaitForNews() {
        rig.awaitPolls(1);
        long start = System.nanoTime();
        rig.polling.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void evenAtItsMostTalkativeNothingOfAPersonIsLogged() {
        try (LogBook log = LogBook.everything("org.telegram", "okhttp3", "nl.meepraten")) {
            rig.breakLetterbox();
            rig.telegram.says(ANNA, "geheim");
            rig.awaitPolls(2);
            rig.telegram.answersNext("getUpdates", new Answer(200, "{\"ok\":true,\"result\":[\"geheim "));
            rig.awaitPolls(2);
            rig.mendLetterbox();
            Await.until(rig.telegram::allForgotten);
            assertThat(log.lines()).isNotEmpty().noneMatch(TelegramPollingTest::tellsOnSomebody);
        }
    }

    private static boolean tellsOnSomebody(String line) {
        return List.of("600000001", "geheim", "Canarina", "canarina_k", "invented-secret").stream()
                .anyMatch(line::contains);
    }

    @Test
    void onlyWhatWeReadIsAskedFor() {
        rig.awaitPolls(0);
        Await.until(() -> !rig.telegram.calls("getUpdates").isEmpty());
        JsonNode kinds = rig.telegram.calls("getUpdates").getFirst().path("allowed_updates");
        assertThat(kinds)
                .extracting(JsonNode::asText)
                .containsExactly("message", "edited_message", "callback_query", "my_chat_member");
    }
}
