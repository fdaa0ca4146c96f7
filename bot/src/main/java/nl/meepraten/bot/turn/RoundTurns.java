package nl.meepraten.bot.turn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.dialogue.Context;
import nl.meepraten.bot.dialogue.Dialogue;
import nl.meepraten.bot.dialogue.Incoming;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.bot.outbox.Blocked;
import nl.meepraten.bot.outbox.OtherNumber;
import nl.meepraten.bot.outbox.Parcel;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.ParticipantId;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.vault.Generation;
import org.jdbi.v3.core.Handle;

/** One person's turn in a round: the record is sealed anew and one parcel comes of it, whatever the round means to him or her. */
public final class RoundTurns {

    private final Contacts contacts;
    private final BallotBox ballotBox;
    private final Blocked blocked;
    private final OtherNumber otherNumber;
    private final Contexts contexts;
    private final ZoneId zone;

    public RoundTurns(
            Contacts contacts,
            BallotBox ballotBox,
            Blocked blocked,
            OtherNumber otherNumber,
            Contexts contexts,
            ZoneId zone) {
        this.contacts = contacts;
        this.ballotBox = ballotBox;
        this.blocked = blocked;
        this.otherNumber = otherNumber;
        this.contexts = contexts;
        this.zone = zone;
    }

    /**
     * What a round says.
     *
     * @param audience for whom it is
     * @param words in every language; none when it asks, or is about a meeting
     * @param discreet the same as it is said where somebody else may read along
     */
    public record News(Audience audience, Map<Language, List<String>> words, Map<Language, List<String>> discreet) {}

    /** The parcel for this person, blank when nothing is to be said; the record notes that the round came by. */
    public Parcel hear(Handle handle, Generation keys, ParticipantId id, Broadcast broadcast, News news, Instant now) {
        Optional<Contacts.Read> known = contacts.open(handle, keys, id);
        if (known.isEmpty()) {
            contacts.sealBlank(handle, keys, id);
            return Parcel.blank();
        }
        long today = now.atZone(zone).toLocalDate().toEpochDay();
        OtherNumber.Said said = otherNumber.said(handle, keys, known.get().contact());
        Contact contact = said.applied(blocked.applied(known.get().contact(), today), today);
        // Who said WIS to the other number is left for the night to forget.
        boolean silent = contact.asleep() || said.wiped() || said.speaks();
        if (silent || contact.rounds().contains(broadcast.code())) {
            contacts.update(handle, keys, known.get(), contact);
            return Parcel.blank();
        }
        List<Ballot> ballots = ballotBox.look(handle, contact.ballotSecret());
        Context context = contexts.of(handle, contact, ballots, now);
        ballots.forEach(Ballot::close);
        List<String> told = (context.discreet() ? news.discreet() : news.words())
                .getOrDefault(contact.participant().language(), List.of());
        Turn turn = Dialogue.respond(
                StateCodec.read(contact.conversation()),
                new Incoming.Round(broadcast.kind(), broadcast.subject(), news.audience(), told),
                context);
        Change change = Change.ofRound(contact, turn, now, zone, contexts.week(now));
        List<String> had = new ArrayList<>(contact.rounds());
        had.add(broadcast.code());
        contacts.update(handle, keys, known.get(), change.contact().having(had));
        return change.parcel(Optional.of(broadcast.code()));
    }
}
