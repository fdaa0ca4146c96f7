package nl.meepraten.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.contact.Participant;
import nl.meepraten.core.contact.Trail;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contact record has 2,048 bytes, and one that does not fit stops a round for everybody: so all of them fit. */
@Tag("storage")
class RecordRoomTest {

    private static final Instant LAID = Instant.parse("2026-11-24T11:00:00Z");
    private static final long HOUR = LAID.getEpochSecond() / 3600;
    private static final ConsultationId ID = new ConsultationId("ab12cd34");
    private static final Address CHAT = new Address("telegram", Long.toString(Long.MIN_VALUE));

    private static final Optional<State.Which> BEFORE = Optional.of(new State.Which(ID, 9));
    private static final List<State> UNDER = List.of(
            new State.Asked(new State.Which(ID, 9), 2, LAID, BEFORE, true),
            new State.Expected(new MeetingId("lunch123"), true, LAID, BEFORE, Optional.of(ID)),
            new State.Telling(Optional.of(ID), LAID, BEFORE, 3));

    /** One and two parts of a text message in every alphabet, what just fits, and more than an editor accepts. */
    private static final List<String> WORDS = List.of(
            "x".repeat(160),
            "x".repeat(306),
            "\u00e9".repeat(306),
            "\u20ac".repeat(153),
            "\u0436".repeat(134),
            "\u5b57".repeat(134),
            "\ud83d\ude00".repeat(67),
            "x".repeat(918),
            "\u00e9".repeat(5_000));

    private static final Receipt RECEIPT = new Receipt("appel", "rivier", 12345);

    @TempDir
    private Path folder;

    private Town town;
    private final Contacts contacts = new Contacts(Ids.secure());

    @BeforeEach
    void open() {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    static Stream<State> fullest() {
        Stream<State> withdrawing = UNDER.stream()
                .map(under ->
                        new State.Aside(State.Ask.WITHDRAW, under, Optional.of(LAID), List.of(), Optional.of(RECEIPT)));
        return Stream.concat(withdrawing, doors());
    }

    private static Stream<State> doors() {
        return WORDS.stream()
                .map(words -> Collections.nCopies(5, new State.Waiting(words, LAID)))
                .flatMap(waiting -> UNDER.stream()
                        .map(under -> new State.Aside(State.Ask.RETURNING, under, Optional.of(LAID), waiting)))
                .map(door -> new State.Aside(State.Ask.WIPE, door, Optional.of(LAID), List.of()));
    }

    /** Everything that can be in a record, as much of it as there can be. */
    private static Contact fullest(byte[] conversation) {
        return new Contact(
                CHAT,
                new byte[8],
                new byte[32],
                new Participant(
                        Language.EN, Optional.of(Language.ES), "K".repeat(12), true, Consent.GIVEN, Pace.PAUSED),
                Long.MAX_VALUE,
                Long.MAX_VALUE,
                Optional.of(new Contact.Thread(Long.MIN_VALUE, Long.MAX_VALUE)),
                Long.MAX_VALUE,
                new Contact.Unasked(Long.MAX_VALUE, Integer.MAX_VALUE),
                IntStream.range(0, 500).mapToObj("round%03d"::formatted).toList(),
                new Trail(IntStream.range(0, 500)
                        .mapToObj(number -> new Trail.Mark(Integer.MAX_VALUE - number, HOUR, true))
                        .toList()),
                IntStream.range(0, 100)
                        .boxed()
                        .collect(Collectors.toMap(
                                number -> new MeetingId("meet%04d".formatted(number)), number -> Rsvp.MAYBE)),
                true,
                // A chat has no other number; a phone, which may, has no trail.
                Optional.empty(),
                Integer.MAX_VALUE,
                List.of(1L, 2L, 3L, 4L),
                IntStream.range(0, 4)
                        .mapToObj(number -> new Receipt("appel", "rivier", number))
                        .toList(),
                conversation);
    }

    private Contact stored(Contact contact) {
        return town.database.write(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            contacts.insert(handle, keys, contact);
            return contacts.find(handle, keys, contact.address()).orElseThrow().contact();
        });
    }

    @ParameterizedTest
    @MethodSource("fullest")
    void theFullestRecordIsSealedAndReadBack(State state) {
        Contact contact = stored(fullest(StateCodec.write(state)));
        assertThat(StateCodec.read(contact.conversation())).isEqualTo(state);
        assertThat(contact.trail().marks()).hasSize(100);
        assertThat(contact.rounds()).endsWith("round499");
        assertThat(contact.rsvps()).isNotEmpty();
    }

    @Test
    void controlAConversationOfElevenHundredBytesDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> stored(fullest(new byte[1_100])));
    }

    private static List<String> kept(String... words) {
        List<State.Waiting> waiting =
                Stream.of(words).map(one -> new State.Waiting(one, LAID)).toList();
        return new State.Aside(State.Ask.SUITS, UNDER.getFirst(), Optional.empty(), waiting)
                .waiting().stream().map(State.Waiting::words).toList();
    }

    @Test
    void theOldestGiveWayUntilTheRestFits() {
        assertThat(kept("een", "twee", "drie", "vier")).containsExactly("twee", "drie", "vier");
        String long1 = "\u00e9".repeat(300);
        String long2 = "\u00e8".repeat(300);
        assertThat(kept("een", long1, long2)).containsExactly(long2);
        assertThat(kept("een", long1, "drie")).containsExactly("een", long1, "drie");
        assertThat(kept("x".repeat(306), "y".repeat(306), "z".repeat(306))).hasSize(3);
        assertThat(kept("x".repeat(919))).isEmpty();
        assertThat(kept("x".repeat(919), "twee")).containsExactly("twee");
    }
}
