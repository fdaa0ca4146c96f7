package nl.meepraten.bot.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attack 1 (grep every byte) for channels with chats: their numbers, and those of the messages in them. */
@Tag("storage")
class ChatTracesTest {

    private static final long CHAT = 6_008_765_432L;

    @TempDir
    Path folder;

    private final NumberedPhones phones = new NumberedPhones();
    private Town town;
    private ConsultationId id;
    private int updates;

    @BeforeEach
    void live() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        town = new Town(folder, Town.START, Ids.secure(), Map.of("telegram", phones));
        id = town.publish("de opvang", 2, Question.yesNo("Is het warm genoeg?"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void types(String text) {
        does(new Content.Typed(text, OptionalInt.of(phones.next())));
    }

    private void does(Content content) {
        town.receive(new InboundMessage(
                new Address("telegram", Long.toString(CHAT)), "7001/" + ++updates, content, town.clock.instant()));
    }

    private void takesPart() {
        types("HAVEN");
        does(new Content.Pressed("t:nl:1", OptionalInt.of(phones.given().getLast())));
        does(new Content.Pressed(
                "q:" + id.code() + ":0:2", OptionalInt.of(phones.given().getLast())));
        types("WIE");
    }

    /** As a trail would write it: the number and an age of no hours. */
    private static byte[] inARecord(int number) {
        return ByteBuffer.allocate(5).putInt(number).array();
    }

    private void assertNoTrace() throws IOException {
        List<Integer> numbers = phones.given();
        assertThat(numbers).hasSizeGreaterThan(8);
        for (Path where : TestDatabase.files(town.database, folder.resolve("any"))) {
            assertThat(Traces.ofNumber(where, "+" + CHAT)).isEmpty();
            for (int number : List.of(numbers.getFirst(), numbers.getLast())) {
                assertThat(Traces.ofText(where, Integer.toString(number))).isEmpty();
                assertThat(Traces.ofBytes(where, inARecord(number))).isEmpty();
            }
        }
    }

    @Test
    void noFileHoldsTheNumberOfAChatOrOfAMessage() throws IOException {
        takesPart();
        assertNoTrace();
        town.passTheNight();
        assertNoTrace();
        types("WIS");
        assertThat(phones.tidied().getLast().deleted())
                .as("they were known, sealed")
                .hasSizeGreaterThan(8);
        assertNoTrace();
    }

    @Test
    void controlOneUnsealedTrailIsCaught() throws IOException {
        takesPart();
        Path leak = folder.resolve("data/leak.bin");
        Files.write(leak, inARecord(phones.given().getLast()));
        assertThat(Traces.ofBytes(folder, inARecord(phones.given().getLast()))).containsExactly(leak);
        Files.writeString(leak, "chat=" + CHAT);
        assertThat(Traces.ofNumber(folder, "+" + CHAT)).containsOnly(leak);
    }
}
