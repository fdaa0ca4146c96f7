package nl.meepraten.bot.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.meepraten.bot.Town;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.text.Segments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the approved transcripts again and compares every line: what is said, and what is kept of it. The same lines hold on
 * both databases.
 */
@Tag("storage")
class TranscriptTest {

    private static final Path APPROVED = Path.of("src/test/resources/transcripts");
    private static final Path RECEIVED = Path.of("target/transcripts");
    private static final String FIRST = "eerste-keer-tot-dank.txt";

    private static final String COLUMNS = "kolommen.md";

    @TempDir
    Path folder;

    static List<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String script(String name) throws IOException {
        return Files.readString(APPROVED.resolve(name));
    }

    private Town town(Handsets handsets) {
        return new Town(folder, Town.START, Ids.secure(), handsets.senders());
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void isWhatHappens(String name) throws IOException {
        try (Handsets handsets = new Handsets();
                Town town = town(handsets)) {
            Transcript transcript = new Transcript(town, handsets, text -> {});
            Approved.check(APPROVED.resolve(name), transcript.play(script(name)), RECEIVED.resolve(name));
            boolean foreign = script(name).contains(" is nagekeken door ");
            assertThat(transcript.received()).isNotEmpty().allSatisfy(message -> {
                assertThat(Segments.of(message).encoding())
                        .as(message)
                        .isIn(Segments.Encoding.GSM7, foreign ? Segments.Encoding.UCS2 : Segments.Encoding.GSM7);
                assertThat(Segments.of(message).parts())
                        .as(message)
                        .isLessThanOrEqualTo(foreign || message.contains("1=") ? 2 : 1);
            });
        }
    }

    /** Beside the seals only these columns lie open; a new one asks to be read and approved. */
    @Test
    @Tag("sqlite")
    void theTablesAboutPeopleHaveNoOtherColumns() throws IOException {
        try (Town town = new Town(folder)) {
            Approved.check(APPROVED.resolve(COLUMNS), Disk.columns(town.database), RECEIVED.resolve(COLUMNS));
        }
    }

    @Test
    void conversationInTheReadmeIsAnApprovedOne() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String conversation = readme.substring(readme.indexOf("    > 2\n"), readme.indexOf("The brackets"));

        assertThat(script(FIRST)).contains(conversation.stripTrailing().indent(-4));
    }

    @Test
    void controlOneOtherSentenceIsNoticedAndSaysHowToApprove() throws IOException {
        Path approved = folder.resolve(FIRST);
        Path received = folder.resolve("received/" + FIRST);
        Files.writeString(approved, script(FIRST));
        String other = script(FIRST).replace("Fijn dat je meedoet!", "Leuk dat je meedoet!");

        assertThatThrownBy(() -> Approved.check(approved, other, received, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dmeepraten.approve=true");
        assertThat(received).content().isEqualTo(other);

        Approved.check(approved, other, received, true);
        assertThat(approved).content().isEqualTo(other);
    }

    /** The control is a bot that writes a second blank letter when the answer is no. */
    @Test
    void controlOneRowMoreForOneAnswerChangesTheBracket() throws IOException {
        String leaking = playLeaking(
                "insert into letterbox (id, sealed) select substr(sealed, 1, 16), sealed from letterbox limit 1");

        assertThat(leaking).contains("brievenbus +2 (3900 bytes)").isNotEqualTo(script(FIRST));
    }

    /** The control is a table that no transcript has heard of. */
    @Test
    void controlANoteInATableOfItsOwnChangesTheBracket() throws IOException {
        String leaking =
                playLeaking("create table answered (day bigint primary key)", "insert into answered values (1)");

        assertThat(leaking).contains("answered +1").isNotEqualTo(script(FIRST));
    }

    private String playLeaking(String... statements) throws IOException {
        try (Handsets handsets = new Handsets();
                Town town = town(handsets)) {
            Consumer<String> leak = text -> {
                if (text.equals("2")) {
                    Stream.of(statements).forEach(statement -> run(town.database, statement));
                }
            };
            return new Transcript(town, handsets, leak).play(script(FIRST));
        }
    }

    private static void run(Database database, String statement) {
        database.write(handle -> handle.execute(statement));
    }
}
