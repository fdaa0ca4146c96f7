package nl.meepraten.bot.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.meepraten.bot.Town;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.MeetingId;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attack 20 of the anonymity protocol for meetings: worlds that differ only in who said yes look the same on disk. */
@Tag("storage")
class MeetingRoundsTest {

    private static final List<String> SEALED = List.of("contact", "letterbox", "parcel");

    @TempDir
    Path folder;

    /** Everything that can be read without a key: how many rows of what size, what lies open, and what was rewritten. */
    private static List<String> visible(Town town) {
        return town.database.read(handle -> {
            List<String> lines = new ArrayList<>();
            SEALED.forEach(table -> lines.add(table + " " + size(handle, table)));
            lines.addAll(open(handle, "select kind, not_before from parcel order by 1, 2"));
            lines.addAll(
                    open(handle, "select kind, due, finished, sent, delivered, failed from broadcast order by 1, 2"));
            lines.addAll(open(handle, "select stage, what, day, version, about from meeting order by 1, 2, 3"));
            return lines;
        });
    }

    private static String size(Handle handle, String table) {
        return handle.createQuery("select count(*), coalesce(sum(length(sealed)), 0) from " + table)
                .map((row, context) -> row.getLong(1) + " rows, " + row.getLong(2) + " bytes")
                .one();
    }

    private static List<String> open(Handle handle, String query) {
        return handle.createQuery(query).mapToMap().stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> records(Town town) {
        return town.database.read(handle -> handle.createQuery("select sealed from contact")
                .map((row, context) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list());
    }

    private static String number(int person) {
        return "+3160000" + (5000 + person);
    }

    /** What one can see at six moments, in a world in which people reply this. */
    private List<String> world(String replies) throws IOException {
        List<String> seen = new ArrayList<>();
        Path home = Files.createDirectories(folder.resolve(replies.replace(' ', '-')));
        try (Town town = new Town(home, Town.START, Ids.seeded(20))) {
            String[] said = replies.split(" ");
            for (int person = 0; person < said.length; person++) {
                town.participant(number(person)).joins("HAVEN");
            }
            MeetingId id = town.invite(Town.plan("Lunch", town.today().plusDays(2), LocalTime.NOON));
            for (int person = 0; person < said.length; person++) {
                town.receive(number(person), said[person]);
            }
            seen.addAll(visible(town));
            town.pass(Duration.ofHours(23));
            town.clock.forward(Duration.ofHours(1));
            seen.addAll(round(town));
            town.bot.meetings().change(id, 2, Town.plan("Lunch", town.today().plusDays(1), LocalTime.of(13, 0)));
            seen.addAll(round(town));
            town.bot.meetings().cancel(id, 3);
            seen.addAll(round(town));
            town.passTheNight();
            seen.addAll(visible(town));
            assertThat(town.phones.of(number(0)).stream().filter(text -> text.startsWith("Morgen")))
                    .as("the worlds do differ")
                    .hasSize(said[0].equals("nee") || said[0].equals("huh") ? 0 : 1);
        }
        return seen;
    }

    /** A round: what is seen when it is written, and when it is sent; every record is rewritten. */
    private static List<String> round(Town town) {
        List<String> before = records(town);
        town.bot.timers().runDue();
        List<String> seen = new ArrayList<>(visible(town));
        List<String> left = new ArrayList<>(records(town));
        left.retainAll(before);
        assertThat(left).as("records the round did not touch").isEmpty();
        town.bot.courier().sendAll();
        seen.addAll(visible(town));
        return seen;
    }

    @ParameterizedTest
    @CsvSource({
        "ja ja ja ja",
        "nee nee nee nee",
        "misschien nee ja huh",
        "huh huh huh huh",
        "nee ja misschien misschien"
    })
    void nobodyCanTellFromTheTablesWhoComes(String replies) throws IOException {
        assertThat(world(replies)).isEqualTo(world("ja nee nee misschien"));
    }

    /** The control is a program that counts how many reminders really went out. */
    @Test
    void controlACountOfWhatWasReallySentIsSeen() throws IOException {
        try (Town town = new Town(folder, Town.START, Ids.seeded(20))) {
            town.participant(number(0)).joins("HAVEN");
            town.invite(Town.plan("Lunch", town.today().plusDays(2), LocalTime.NOON));
            town.receive(number(0), "ja");
            town.pass(Duration.ofHours(25));
            List<String> quiet = visible(town);

            town.database.write(
                    handle -> handle.execute("update broadcast set sent = 1 where kind = 'REMINDER' and finished = 1"));

            assertThat(visible(town)).isNotEqualTo(quiet);
        }
    }

    /** The control is a round that makes parcels for those only to whom it has something to say. */
    @Test
    void controlAParcelLessForWhoSaidNoIsSeen() {
        try (Town town = new Town(folder, Town.START, Ids.seeded(20))) {
            town.participant(number(0)).joins("HAVEN");
            town.participant(number(1)).joins("HAVEN");
            town.invite(Town.plan("Lunch", town.today().plusDays(1), LocalTime.NOON));
            town.clock.forward(Duration.ofHours(22));
            town.bot.timers().runDue();
            List<String> even = visible(town);

            town.database.write(handle -> handle.execute(
                    "delete from parcel where id = (select id from parcel where kind = 1 order by id limit 1)"));

            assertThat(visible(town)).isNotEqualTo(even);
        }
    }
}
