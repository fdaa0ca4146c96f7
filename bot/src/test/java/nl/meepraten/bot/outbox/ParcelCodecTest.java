package nl.meepraten.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.bot.channel.Keyboard;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.vault.Seal;
import org.junit.jupiter.api.Test;

class ParcelCodecTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final int ROOM = Seal.room(2048);

    /** The plain character that takes most bytes for its place in a text message: one septet, two bytes. */
    private static final String WIDE = "\u00e9";

    private static Parcel parcel(String about, Tidying tidying, List<Parcel.Text> texts) {
        Address farthest = new Address("telegram", Long.toString(Long.MIN_VALUE));
        return new Parcel(
                farthest, new byte[8], true, Optional.of("k3f9x2ab" + about), tidying, texts, 5, Optional.of(NOON));
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(Integer.MAX_VALUE - count, Integer.MAX_VALUE)
                .boxed()
                .toList();
    }

    private static Parcel longest(int labels) {
        List<String> widest = IntStream.rangeClosed(1, labels)
                .mapToObj(option -> option + " " + WIDE.repeat(24))
                .toList();
        Keyboard buttons = new Keyboard("q:" + "k".repeat(16) + ":99", widest);
        return parcel(
                "",
                new Tidying(numbers(Tidying.MOST_WITHOUT_BUTTONS), List.of()),
                List.of(
                        new Parcel.Text(WIDE.repeat(160), NOON),
                        new Parcel.Text(WIDE.repeat(160), NOON),
                        new Parcel.Text(WIDE.repeat(306), NOON, Optional.of(buttons))));
    }

    @Test
    void theLongestReplyPromiseAndQuestionWithNineButtonsFit() {
        Parcel longest = longest(Consultation.MOST_OPTIONS);
        assertThat(Segments.of(longest.texts().get(1).words()).parts()).isOne();
        assertThat(Segments.of(longest.texts().getLast().words()).parts()).isEqualTo(2);
        assertThat(ParcelCodec.write(longest)).hasSizeLessThanOrEqualTo(ROOM);
    }

    @Test
    void controlTwiceAsManyButtonsWouldNot() {
        assertThat(ParcelCodec.write(longest(2 * Consultation.MOST_OPTIONS))).hasSizeGreaterThan(ROOM);
    }

    @Test
    void aGoodbyeWithAllThatIsToBeDeletedFits() {
        Parcel goodbye = parcel(
                "",
                new Tidying(numbers(Tidying.MOST_WITHOUT_BUTTONS), numbers(Tidying.MOST_DELETED)),
                List.of(new Parcel.Text("Ok.", NOON)));
        assertThat(ParcelCodec.write(goodbye)).hasSizeLessThanOrEqualTo(ROOM);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Parcel parcel = parcel(
                "x",
                new Tidying(List.of(7), numbers(Tidying.MOST_DELETED)),
                List.of(
                        new Parcel.Text("Hoi", NOON),
                        new Parcel.Text("1=ja", NOON, Optional.of(new Keyboard("t", List.of("1 ja", "2 nee"))))));
        assertThat(ParcelCodec.read(ParcelCodec.write(parcel)))
                .usingRecursiveComparison()
                .isEqualTo(parcel);
    }
}
