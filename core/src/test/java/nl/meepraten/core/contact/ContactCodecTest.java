package nl.meepraten.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.core.contact.Trail.Mark;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.ReceiptWords;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.vault.Seal;
import org.junit.jupiter.api.Test;

class ContactCodecTest {

    private static final Receipt OTHER = new Receipt("appel", "rivier", 1);
    private static final Receipt THIRD = new Receipt("appel", "rivier", 2);
    private static final Receipt FOURTH = new Receipt("appel", "rivier", 3);
    private static final Receipt RECEIPT =
            new Receipt(ReceiptWords.all().getFirst(), ReceiptWords.all().getLast(), 12345);

    private static final int ROOM = Seal.room(2048);
    private static final long HOUR = 498_000;

    private static Trail trail(int messages) {
        return new Trail(IntStream.range(0, messages)
                .mapToObj(
                        number -> new Mark(Integer.MAX_VALUE - messages + number, HOUR - number % 40, number % 2 == 0))
                .toList());
    }

    /** Everything as long as it can be: longer than any channel, place, code or state is today. */
    private static Contact fullest(Trail trail) {
        return new Contact(
                new Address("telegram-and-more", Long.toString(Long.MIN_VALUE)),
                new byte[8],
                new byte[32],
                new Participant(
                        Language.EN, Optional.of(Language.ES), "K".repeat(40), true, Consent.GIVEN, Pace.PAUSED),
                Long.MAX_VALUE,
                Long.MAX_VALUE,
                Optional.of(new Contact.Thread(Long.MIN_VALUE, Long.MAX_VALUE)),
                Long.MAX_VALUE,
                new Contact.Unasked(Long.MAX_VALUE, Integer.MAX_VALUE),
                IntStream.range(0, 60)
                        .mapToObj(round -> "round-code-" + (1000 + round))
                        .toList(),
                trail,
                IntStream.range(0, 12)
                        .boxed()
                        .collect(Collectors.toMap(
                                meeting -> new MeetingId("meetingcode" + (1000 + meeting)), meeting -> Rsvp.MAYBE)),
                true,
                Optional.of(new byte[8]),
                Integer.MAX_VALUE,
                List.of(1L, 2L, 3L, 4L),
                List.of(RECEIPT, OTHER, THIRD, FOURTH),
                new byte[200]);
    }

    @Test
    void theFullestRecordFitsWithRoomToSpare() {
        assertThat(ContactCodec.write(fullest(trail(500)))).hasSizeLessThan(ROOM - 400);
    }

    /** On a discreet phone without a chat up to three texts wait in the record. */
    @Test
    void threeWaitingTextsFitBesideEverythingElse() {
        Contact waiting = fullest(Trail.NONE).saying(new byte[200 + 3 * 180]);
        assertThat(ContactCodec.write(waiting)).hasSizeLessThan(ROOM);
    }

    @Test
    void controlAConversationOfAThousandBytesWouldNot() {
        Contact talkative = fullest(trail(500)).saying(new byte[1_200]);
        assertThat(ContactCodec.write(talkative)).hasSizeGreaterThan(ROOM);
    }

    @Test
    void aTrailTakesFiveBytesAMessage() {
        int none = ContactCodec.write(fullest(Trail.NONE)).length;
        assertThat(ContactCodec.write(fullest(trail(100)))).hasSize(none + 500);
    }

    @Test
    void theOldestMessagesAreLeftOutFirst() {
        assertThat(trail(130).numbers())
                .hasSize(100)
                .startsWith(Integer.MAX_VALUE - 100)
                .endsWith(Integer.MAX_VALUE - 1);
    }

    @Test
    void everyPairOfLanguagesIsReadBack() {
        Contact fresh = Contact.fresh(new Address("sms", "+31600000001"), Ids.secure(), 20_000, 680);
        for (Language full : Language.FULL) {
            for (Language own : Language.SAFETY_ONLY) {
                Participant both = Participant.NEW.in(full).in(own);
                assertThat(ContactCodec.read(ContactCodec.write(fresh.being(both)))
                                .participant())
                        .isEqualTo(both);
                assertThat(both.own()).contains(own);
            }
            Participant one = Participant.NEW.in(Language.TR).in(full);
            assertThat(ContactCodec.read(ContactCodec.write(fresh.being(one))).participant())
                    .isEqualTo(one);
            assertThat(one.own()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Contact contact = Contact.fresh(new Address("telegram", "600000001"), Ids.secure(), 20_000, 680)
                .leaving(trail(99));
        assertThat(ContactCodec.read(ContactCodec.write(contact)))
                .usingRecursiveComparison()
                .isEqualTo(contact);
    }

    @Test
    void thatSomebodyElseMayReadThePhoneIsReadBack() {
        Contact fresh = Contact.fresh(new Address("sms", "+31600000001"), Ids.secure(), 20_000, 680);
        Contact discreet = fresh.being(fresh.participant().discreetly());

        assertThat(ContactCodec.read(ContactCodec.write(discreet)).participant().discreet())
                .isTrue();
        assertThat(ContactCodec.write(discreet)).hasSameSizeAs(ContactCodec.write(fresh));
    }

    @Test
    void forWhomElseAStopHoldsIsReadBack() {
        Contact fresh = Contact.fresh(new Address("sms", "+31600000001"), Ids.secure(), 20_000, 680);
        Contact stops = fresh.alsoStopping(Optional.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));

        assertThat(ContactCodec.read(ContactCodec.write(stops)).alsoStops())
                .hasValue(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(ContactCodec.write(stops)).hasSameSizeAs(ContactCodec.write(fresh));
    }

    /** As it was written before that was remembered: without ten bytes and two of stories, just before the conversation. */
    @Test
    void aRecordOfBeforeThatWasRememberedCanBeRead() {
        Contact contact = Contact.fresh(new Address("sms", "+31600000001"), Ids.secure(), 20_000, 680)
                .saying(new byte[] {7, 8, 9});
        byte[] now = ContactCodec.write(contact);
        byte[] before = new byte[now.length - 12];
        int since = now.length - (3 + Short.BYTES) - 12;
        System.arraycopy(now, 0, before, 0, since);
        System.arraycopy(now, since + 12, before, since, before.length - since);
        before[0] = 5;

        assertThat(ContactCodec.read(before)).usingRecursiveComparison().isEqualTo(contact);
    }

    @Test
    void whetherAStoryEndedAndWhatWasTakenBackIsReadBack() {
        Contact fresh = Contact.fresh(new Address("sms", "+31600000001"), Ids.secure(), 20_000, 680);
        Contact.Thread tells = new Contact.Thread(7, 8);
        Contact telling = fresh.telling(Optional.of(tells)).saying(new byte[] {1, 2, 3});
        Contact told = telling.telling(Optional.empty()).havingEnded(List.of(1L, 2L, 3L, 4L, 7L));
        Contact back = told.withdrawing(List.of(RECEIPT, OTHER));

        for (Contact contact : List.of(telling, told, back)) {
            assertThat(ContactCodec.read(ContactCodec.write(contact)))
                    .usingRecursiveComparison()
                    .isEqualTo(contact);
        }
        assertThat(told.ended()).as("the first is forgotten").containsExactly(2L, 3L, 4L, 7L);
        assertThat(telling.havingEnded(List.of(1L)).stories()).containsExactly(1L, 7L);
        assertThat(back.withdrewMany()).isFalse();
        List<Receipt> many = IntStream.range(0, 40)
                .mapToObj(number -> new Receipt(RECEIPT.first(), RECEIPT.second(), number))
                .toList();
        assertThat(back.withdrawing(many.subList(0, 4)).withdrewMany()).isTrue();
        assertThat(back.withdrawing(many).withdrawals())
                .as("the newest, and no more than a record holds")
                .hasSize(16)
                .contains(many.getLast());
    }

    @Test
    void whatIsLeftOfWhoIsForgottenIsReadBackAndIsNoContact() {
        byte[] along = {1, 2, 3, 4, 5, 6, 7, 8};
        for (Blank blank : List.of(
                new Blank(Optional.empty(), List.of()),
                new Blank(Optional.of(along), List.of()),
                new Blank(Optional.empty(), List.of(RECEIPT)),
                new Blank(Optional.of(along), List.of(RECEIPT, RECEIPT)))) {
            assertThat(Blank.read(blank.bytes()))
                    .get()
                    .usingRecursiveComparison()
                    .isEqualTo(blank);
        }
        assertThat(Blank.read(new byte[0]).orElseThrow().along())
                .as("as it was before")
                .isEmpty();
        assertThat(Blank.read(along).orElseThrow().along()).contains(along);
        Contact contact = Contact.fresh(new Address("sms", "+31600000001"), Ids.secure(), 20_000, 680);
        assertThat(Blank.read(ContactCodec.write(contact))).isEmpty();
    }

    @Test
    void whatIsOlderThanTwoDaysIsNotKept() {
        Trail trail = new Trail(
                List.of(new Mark(1, HOUR - 60, false), new Mark(2, HOUR - 49, true), new Mark(3, HOUR, true)));
        assertThat(trail.in(HOUR).numbers()).containsExactly(3);
        assertThat(trail.in(HOUR - 1).numbers()).containsExactly(2, 3);
        Contact contact =
                Contact.fresh(new Address("telegram", "1"), Ids.secure(), 0, 0).leaving(trail);
        assertThat(ContactCodec.read(ContactCodec.write(contact)).trail().numbers())
                .containsExactly(3);
    }

    /** Hours since 1970 that are a multiple of 24 are midnight in UTC, when nobody's night begins. */
    @Test
    void aNightLeavesTheDayOfAMessageAndNeitherItsHourNorWhetherItHasButtons() {
        long night = HOUR - HOUR % 24 + 3;
        Trail trail = new Trail(List.of(
                new Mark(1, night - 50, true),
                new Mark(2, night - 47, false),
                new Mark(3, night - 25, true),
                new Mark(4, night - 24, false),
                new Mark(5, night - 2, true),
                new Mark(6, night - 1, false)));
        Trail after = trail.atNight(night);
        assertThat(after.numbers()).as("what can still be deleted").containsExactly(2, 3, 4, 5, 6);
        assertThat(after.marks().subList(0, 2)).extracting(Mark::hour).containsOnly(night - 25);
        assertThat(after.marks().subList(2, 5)).extracting(Mark::hour).containsOnly(night - 1);
        assertThat(after.withButtons()).isEqualTo(after.numbers());
        assertThat(after.atNight(night)).as("twice is once").isEqualTo(after);
        assertThat(after.atNight(night + 24).numbers()).containsExactly(4, 5, 6);
    }

    @Test
    void aMessageThatIsNotedTwiceStandsThereOnceAndMayLoseItsButtons() {
        Trail trail = new Trail(List.of(new Mark(7, HOUR, true)))
                .and(List.of(new Mark(7, HOUR, false), new Mark(8, HOUR, true)));
        assertThat(trail.withButtons()).containsExactly(7, 8);
        assertThat(trail.withoutButtons(List.of(7)).withButtons()).containsExactly(8);
        assertThat(trail).hasToString("[secret]");
    }
}
