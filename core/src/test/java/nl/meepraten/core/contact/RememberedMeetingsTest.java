package nl.meepraten.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import org.junit.jupiter.api.Test;

/** What somebody said to invitations, inside the sealed record. */
class RememberedMeetingsTest {

    private static final MeetingId LUNCH = new MeetingId("lunch123");
    private static final MeetingId TEA = new MeetingId("tea12345");

    private final Contact sam = Contact.fresh(new Address("sms", "+31600000001"), Ids.seeded(1), 0, 0);

    private static Contact writtenAndRead(Contact contact) {
        return ContactCodec.read(ContactCodec.write(contact));
    }

    @Test
    void theLatestAnswerCountsAndStandsLast() {
        Contact said = sam.attending(LUNCH, Rsvp.YES).attending(TEA, Rsvp.MAYBE).attending(LUNCH, Rsvp.NO);

        assertThat(writtenAndRead(said).rsvps()).containsExactly(Map.entry(TEA, Rsvp.MAYBE), Map.entry(LUNCH, Rsvp.NO));
    }

    @Test
    void whatIsOverIsForgotten() {
        Contact said = sam.attending(LUNCH, Rsvp.YES).attending(TEA, Rsvp.OPEN);

        assertThat(writtenAndRead(said.remembering(Set.of(TEA))).rsvps()).containsOnlyKeys(TEA);
        assertThat(writtenAndRead(said.remembering(Set.of())).rsvps()).isEmpty();
    }

    @Test
    void onlyTheEightNewestAreKeptSoThatTheRecordKeepsItsRoom() {
        Contact busy = sam;
        for (int meeting = 0; meeting < 20; meeting++) {
            busy = busy.attending(new MeetingId("meeting" + meeting), Rsvp.YES);
        }

        assertThat(writtenAndRead(busy).rsvps())
                .hasSize(8)
                .containsKey(new MeetingId("meeting19"))
                .containsKey(new MeetingId("meeting12"))
                .doesNotContainKey(new MeetingId("meeting11"));
    }
}
