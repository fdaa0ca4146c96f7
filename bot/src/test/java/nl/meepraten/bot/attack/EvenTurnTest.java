package nl.meepraten.bot.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attack 12 (traffic) and attack 10 (polling results) of the anonymity protocol, on both databases. */
@Tag("storage")
class EvenTurnTest {

    private static final List<String> TABLES =
            List.of("contact", "seen", "letterbox", "parcel", "box", "shard", "story");
    private static final String SAM = "+31687654321";

    @TempDir
    Path folder;

    private Town town;
    private ConsultationId id;
    private int messages;

    @BeforeEach
    void open() {
        town = new Town(folder);
        id = town.publish("de opvang", 5, Question.yesNo("Is het warm genoeg?"));
        town.participant(SAM).joins("HAVEN");
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** How many rows and bytes each table gains by one message, and how many of its rows are rewritten. */
    private Map<String, List<Long>> traffic(String text) {
        return traffic(new Content.Typed(text, OptionalInt.of(40 + messages)));
    }

    private Map<String, List<Long>> traffic(Content content) {
        Map<String, List<Long>> before = sizes();
        List<String> shardsBefore = shards();
        town.bot
                .inbox()
                .receive(new InboundMessage(
                        new Address("sms", SAM), "SM-traffic-" + ++messages, content, town.clock.instant()));
        Map<String, List<Long>> gained = new LinkedHashMap<>();
        sizes().forEach((table, after) -> gained.put(
                table,
                List.of(
                        after.get(0) - before.get(table).get(0),
                        after.get(1) - before.get(table).get(1))));
        List<String> rewritten = new ArrayList<>(shards());
        rewritten.removeAll(shardsBefore);
        gained.put("shards rewritten", List.of((long) rewritten.size()));
        town.bot.courier().sendAll();
        return gained;
    }

    private Map<String, List<Long>> sizes() {
        return town.database.read(handle -> {
            Map<String, List<Long>> sizes = new LinkedHashMap<>();
            TABLES.forEach(table -> sizes.put(table, size(handle, table)));
            return sizes;
        });
    }

    private static List<Long> size(Handle handle, String table) {
        String bytes = table.equals("seen") ? "hash" : table.equals("box") ? "consultation" : "sealed";
        return handle.createQuery("select count(*), coalesce(sum(length(" + bytes + ")), 0) from " + table)
                .map((row, context) -> List.of(row.getLong(1), row.getLong(2)))
                .one();
    }

    private List<String> shards() {
        return town.database.read(handle -> handle.createQuery("select sealed from shard")
                .map((row, context) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list());
    }

    @Test
    void everyMessageWritesTheSameRowsOfTheSameSizes() {
        Map<String, List<Long>> first = traffic("ja");

        assertThat(first.get("letterbox")).containsExactly(1L, 3900L);
        assertThat(first.get("parcel")).containsExactly(1L, 2048L);
        assertThat(first.get("shards rewritten")).containsExactly(1L);
        for (String text : List.of(
                "ANDERS",
                "nee",
                "WIE",
                "HULP",
                "TAAL",
                "ENGLISH",
                "NEDERLANDS",
                "1",
                "Het is hier zo koud dat niemand kan slapen",
                "2",
                "Overdag moet iedereen naar buiten, ook als het vriest",
                "en de douche is kapot",
                "nee",
                "Niemand vertelt ons waarom het zo lang duurt",
                "ja",
                "ik wil dood",
                "PAUZE",
                "START",
                "STOP",
                "ok",
                "START",
                "WIS")) {
            assertThat(traffic(text)).as(text).isEqualTo(first);
        }
    }

    @Test
    void aButtonWritesTheSameRowsOfTheSameSizesAsATypedAnswer() {
        Map<String, List<Long>> typed = traffic("ja");

        String question = "q:" + id.code() + ":0:";
        for (String data : List.of(question + 2, question + 1, question + 9, "t:nl:1", "t:nl:2", "p:1:1", "x")) {
            assertThat(traffic(new Content.Pressed(data, OptionalInt.of(41))))
                    .as(data)
                    .isEqualTo(typed);
        }
    }

    /** The control is the small leak of a record that is as long as what is in it: the same comparison must see it. */
    @Test
    void controlAnUnpaddedStateIsSeen() {
        byte[] asked = nl.meepraten.bot.turn.StateCodec.write(new nl.meepraten.bot.dialogue.State.Asked(
                new nl.meepraten.bot.dialogue.State.Which(id, 0),
                0,
                town.clock.instant(),
                java.util.Optional.empty(),
                false));
        byte[] answered = nl.meepraten.bot.turn.StateCodec.write(
                new nl.meepraten.bot.dialogue.State.Idle(java.util.Optional.of(id)));

        assertThat(asked.length).isNotEqualTo(answered.length);
    }

    /** Everything that anyone outside the bot can read of a running consultation, as text. */
    private String everythingOfficersCanRead() {
        return town.bot.consultations().all() + " " + town.bot.releases().of(id) + " "
                + town.bot.broadcasts().counts(id.code()) + " "
                + town.bot.headCounts().perPlace() + " "
                + town.bot.stories().released() + " " + town.bot.stories().toRead() + " "
                + town.bot.feedbacks().of(id);
    }

    @Test
    void nothingChangesBeforeTheReleaseAndNothingAfterIt() {
        String before = everythingOfficersCanRead();
        for (int person = 0; person < 25; person++) {
            town.participant("+3160000" + (2000 + person)).joins("HAVEN").texts(person % 2 == 0 ? "ja" : "nee");
            assertThat(everythingOfficersCanRead()).isEqualTo(before);
        }
        town.pass(java.time.Duration.ofDays(5));
        String released = town.bot.releases().of(id).toString();
        assertThat(released).contains("Figures");
        for (int query = 0; query < 10_000; query += 100) {
            assertThat(town.bot.releases().of(id)).hasToString(released);
        }
    }

    /** The control is a live count of filled slots, as many a survey shows it: twelve becomes thirteen. */
    @Test
    void controlALiveCountWouldChange() {
        List<Integer> live = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            town.participant("+3160000" + (2000 + person)).joins("HAVEN").texts("ja");
            live.add(town.database.read(
                            handle -> new nl.meepraten.core.ballot.BallotBox(town.vault).count(handle, id, 1, 4))
                    .orElseThrow()[0][0][2]);
        }
        assertThat(live).containsExactly(1, 2, 3);
    }
}
