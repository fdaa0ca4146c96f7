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

/** Attack 12 (traffic) of the anonymity protocol in discreet mode, on both databases. */
@Tag("storage")
class DiscreetTrafficTest {

    private static final List<String> TABLES =
            List.of("contact", "seen", "letterbox", "parcel", "box", "shard", "story");
    private static final String SAM = "+31687654321";

    @TempDir
    Path folder;

    private Town town;
    private ConsultationId id;
    private int messages;
    private String channel = "sms";

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
        List<String> contactsBefore = contacts();
        town.bot
                .inbox()
                .receive(new InboundMessage(
                        new Address(channel, SAM), "SM-traffic-" + ++messages, content, town.clock.instant()));
        Map<String, List<Long>> gained = new LinkedHashMap<>();
        sizes().forEach((table, after) -> gained.put(
                table,
                List.of(
                        after.get(0) - before.get(table).get(0),
                        after.get(1) - before.get(table).get(1))));
        List<String> rewritten = new ArrayList<>(shards());
        rewritten.removeAll(shardsBefore);
        gained.put("shards rewritten", List.of((long) rewritten.size()));
        List<String> records = new ArrayList<>(contacts());
        records.removeAll(contactsBefore);
        gained.put("records written", List.of((long) records.size()));
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

    private List<String> contacts() {
        return town.database.read(handle -> handle.createQuery("select sealed from contact")
                .map((row, context) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list());
    }

    /** Also when nothing but a knock comes back, or nothing at all. */
    @Test
    void discreetlyTheRowsAndSizesAreTheSame() {
        Map<String, List<Long>> ordinary = traffic("ja");
        channel = "discreet_sms";
        traffic("LINDE");
        for (String text : List.of(
                "1",
                "ja",
                "Het is hier zo koud dat niemand kan slapen",
                "1",
                "hij slaat me",
                "MEER",
                "english",
                "CHANGE",
                "verwijder alles",
                "2",
                "PAUZE",
                "STOP",
                "ok",
                "START",
                "Mijn moeder mag hier niet op bezoek komen",
                "nee",
                "hoi",
                "top",
                "WIS")) {
            assertThat(traffic(text)).as(text).isEqualTo(ordinary);
        }
        traffic("hoi");
        assertThat(traffic("nee")).as("a stranger says no").isEqualTo(ordinary);
    }

    /** Nor does a phone with two records write more, or STOP and WIS for the other one show. */
    @Test
    void onBothNumbersTheRowsAndSizesAreTheSame() {
        Map<String, List<Long>> ordinary = traffic("ja");
        channel = "discreet_sms";
        traffic("LINDE");
        for (String number : List.of("sms", "discreet_sms")) {
            channel = number;
            for (String text : List.of("1", "hoi", "WIE", "STOP", "STOP", "START", "ja", "PAUZE", "START")) {
                assertThat(traffic(text)).as(number + " " + text).isEqualTo(ordinary);
            }
        }
        assertThat(traffic("WIS")).as("WIS, that holds for both").isEqualTo(ordinary);
        channel = "sms";
        assertThat(traffic("hoi")).as("who was wiped along comes back").isEqualTo(ordinary);
        assertThat(traffic("WIS")).as("WIS once more").isEqualTo(ordinary);
    }

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
}
