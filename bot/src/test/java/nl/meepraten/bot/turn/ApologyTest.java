package nl.meepraten.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message that cannot be handled, because of a real fault in storage or keys. */
class ApologyTest {

    private static final String NUMBER = "+31600000001";
    private static final String SORRY = "bij ons ging iets mis";

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void breakTable(String table) {
        execute("create trigger broken_" + table + " before insert on " + table
                + " begin select raise(abort, 'this table is broken'); end");
    }

    private void mendTable(String table) {
        execute("drop trigger broken_" + table);
    }

    private void execute(String sql) {
        town.database.write(handle -> handle.execute(sql));
    }

    private Throwable offered(String id, String text, Instant at) {
        Throwable thrown = catchThrowable(
                () -> town.bot.inbox().receive(new InboundMessage(new Address("sms", NUMBER), id, text, at)));
        town.bot.courier().sendAll();
        return thrown;
    }

    private Throwable texts(String id, String text) {
        return offered(id, text, town.clock.instant());
    }

    private List<String> phone() {
        return town.phones.of(NUMBER);
    }

    private long apologies() {
        return phone().stream().filter(words -> words.contains(SORRY)).count();
    }

    @Test
    void failedMessageIsApologisedForOnceAndHandledWhenItIsOfferedAgain() {
        town.participant(NUMBER).joins("HAVEN");
        Instant sent = town.clock.instant();
        breakTable("letterbox");
        for (int minutes = 0; minutes < 200; minutes += 5) {
            assertThat(offered("SM-1", "WIE", sent)).hasMessageContaining("this table is broken");
            town.clock.forward(Duration.ofMinutes(5));
        }
        assertThat(apologies()).isEqualTo(1);

        mendTable("letterbox");
        assertThat(town.receive(NUMBER, "SM-1", "WIE")).isEqualTo(Inbox.Handled.DONE);
        assertThat(phone().getLast()).contains("alleen aantallen");
        assertThat(town.receive(NUMBER, "SM-1", "WIE")).isEqualTo(Inbox.Handled.REPEAT);
    }

    @Test
    void manyFailedMessagesGetOneApologyAnHour() {
        breakTable("seen");
        for (int message = 0; message < 10; message++) {
            assertThat(texts("SM-" + message, "hoi")).isNotNull();
        }
        assertThat(phone()).singleElement().asString().contains(SORRY).endsWith("Gevaar? Bel 112.");

        town.clock.forward(Duration.ofMinutes(61));
        texts("SM-later", "hoi");
        assertThat(apologies()).isEqualTo(2);
    }

    @Test
    void whoStoppedIsLeftAlone() {
        town.participant(NUMBER).joins("HAVEN").texts("STOP");
        breakTable("letterbox");

        assertThat(texts("SM-1", "ok")).isNotNull();

        assertThat(apologies()).isZero();
    }

    @Test
    void whenTheKeyOfABoxIsGoneAtTheStartTheBoxIsNewAndNobodyNeedsAnApology() throws Exception {
        ConsultationId id = town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        town.participant(NUMBER).joins("HAVEN");
        town.close();
        Files.delete(folder.resolve("vault/box-" + id.code() + ".key"));
        town = new Town(folder, town.clock.instant(), Ids.secure());

        assertThat(texts("SM-1", "ja")).isNull();

        assertThat(apologies()).isZero();
    }

    @Test
    void withoutStorageForParcelsThereIsNoneAndTheFirstTroubleIsWhatIsThrown() {
        breakTable("letterbox");
        breakTable("parcel");

        Throwable thrown = texts("SM-1", "hoi");

        assertThat(thrown).hasMessageContaining("letterbox").hasSuppressedException(thrown.getSuppressed()[0]);
        assertThat(phone()).isEmpty();
        mendTable("parcel");
        texts("SM-1", "hoi");
        assertThat(apologies()).isEqualTo(1);
    }

    /** What an apology writes is one parcel like any other, and nothing about the message. */
    @Test
    void apologyLooksTheSameForAnAnswerAStoryAndACommand() {
        town.publish("de opvang", 5, Question.yesNo("Is het warm?"));
        town.participant(NUMBER).joins("HAVEN");
        breakTable("letterbox");
        for (String text : List.of("ja", "Het is hier al weken zo koud dat niemand slaapt", "WIE", "WIS")) {
            Map<String, String> before = rows();
            Throwable thrown = catchThrowable(() -> town.bot
                    .inbox()
                    .receive(new InboundMessage(
                            new Address("sms", NUMBER), "SM-" + text.length(), text, town.clock.instant())));
            assertThat(thrown).isNotNull();
            Map<String, String> after = rows();
            assertThat(after.remove("parcel")).as(text).isEqualTo("1 rows, 2048 bytes");
            before.remove("parcel");
            assertThat(after).as(text).isEqualTo(before);
            town.bot.courier().sendAll();
            town.clock.forward(Duration.ofMinutes(61));
        }
        assertThat(apologies()).isEqualTo(4);
    }

    @Test
    void whoStoppedLeavesTheSameTraceAsEverybodyElse() {
        town.participant(NUMBER).joins("HAVEN").texts("STOP");
        int before = phone().size();
        breakTable("letterbox");

        assertThat(catchThrowable(() -> town.bot
                        .inbox()
                        .receive(new InboundMessage(
                                new Address("sms", NUMBER), "SM-stopped", "ok", town.clock.instant()))))
                .isNotNull();

        assertThat(rows()).containsEntry("parcel", "1 rows, 2048 bytes");
        town.bot.courier().sendAll();
        assertThat(rows()).containsEntry("parcel", "0 rows, 0 bytes");
        assertThat(phone()).hasSize(before);
    }

    private Map<String, String> rows() {
        return town.database.read(handle -> {
            Map<String, String> rows = new TreeMap<>();
            rows.put(
                    "parcel",
                    handle.createQuery(
                                    "select count(*) || ' rows, ' || coalesce(sum(length(sealed)), 0) || ' bytes' from parcel")
                            .mapTo(String.class)
                            .one());
            for (String table : List.of("contact", "letterbox", "shard")) {
                rows.put(
                        table,
                        handle.createQuery("select coalesce(group_concat(hex(sealed)), '') from " + table)
                                .mapTo(String.class)
                                .one());
            }
            rows.put(
                    "seen",
                    handle.createQuery("select count(*) from seen")
                            .mapTo(String.class)
                            .one());
            return rows;
        });
    }
}
