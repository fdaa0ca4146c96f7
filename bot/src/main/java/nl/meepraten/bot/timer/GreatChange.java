package nl.meepraten.bot.timer;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.meepraten.bot.dialogue.Dialogue;
import nl.meepraten.bot.outbox.Blocked;
import nl.meepraten.bot.outbox.OtherNumber;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.outbox.Recipient;
import nl.meepraten.bot.outbox.SentNumbers;
import nl.meepraten.bot.turn.Change;
import nl.meepraten.bot.turn.Contexts;
import nl.meepraten.bot.turn.Seen;
import nl.meepraten.bot.turn.StateCodec;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.broadcast.Broadcast;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.vault.Generation;
import org.jdbi.v3.core.Handle;

/** The one transaction of the night in which every sealed row gets a new id, a new key and a new place. */
public final class GreatChange {

    private static final int MONTHS_KEPT = Kept.SILENT_CONTACT.amount();
    private static final int DAYS_STOPPED = Kept.STOPPED_CONTACT.amount();
    private static final int NIGHTS_UNSURE = Kept.UNSURE_DISCREET.amount();
    private static final int DAYS_DISCREET = Kept.SILENT_DISCREET.amount();
    private static final long MINUTES_IN_DAY = 24 * 60;

    private final Contacts contacts;
    private final Letterbox letterbox;
    private final Stories stories;
    private final Outbox outbox;
    private final Recipient recipient;
    private final Blocked blocked;
    private final SentNumbers sent;
    private final OtherNumber otherNumber;
    private final Seen seen;
    private final BallotBox ballotBox;
    private final HeadCounts headCounts;
    private final Meetings meetings;
    private final Broadcasts broadcasts;
    private final AuditLog audit;
    private final List<HeadCounts.Cell> cells;
    private final Predicate<Contact> discreet;
    private final UnaryOperator<Contact> marked;
    private final ZoneId zone;

    /**
     * @param cells everything that is counted apart, whether somebody is there or not
     * @param discreet who may not be the only one to read the phone
     * @param marked writes down that this stays so
     */
    public GreatChange(
            Contacts contacts,
            Letterbox letterbox,
            Stories stories,
            Outbox outbox,
            Recipient recipient,
            Blocked blocked,
            SentNumbers sent,
            OtherNumber otherNumber,
            Seen seen,
            BallotBox ballotBox,
            HeadCounts headCounts,
            Meetings meetings,
            Broadcasts broadcasts,
            AuditLog audit,
            List<HeadCounts.Cell> cells,
            Predicate<Contact> discreet,
            UnaryOperator<Contact> marked,
            ZoneId zone) {
        this.contacts = contacts;
        this.letterbox = letterbox;
        this.stories = stories;
        this.outbox = outbox;
        this.recipient = recipient;
        this.blocked = blocked;
        this.sent = sent;
        this.otherNumber = otherNumber;
        this.seen = seen;
        this.ballotBox = ballotBox;
        this.headCounts = headCounts;
        this.meetings = meetings;
        this.broadcasts = broadcasts;
        this.audit = audit;
        this.cells = List.copyOf(cells);
        this.discreet = discreet;
        this.marked = marked;
        this.zone = zone;
    }

    /** While nobody waits yet: so that {@link #make}, during which everybody does, need not wait for the disk. */
    void prepare(Handle handle) {
        contacts.readThrough(handle);
    }

    /** Whether somebody said WIS who is on our other number too. */
    boolean wipes(Handle handle, Generation keys) {
        return !otherNumber.carried(handle, keys).wiped().isEmpty();
    }

    /**
     * Of who said WIS to the other number no answer is left, and no story that was still being told: before questions close, and
     * once more in the great change.
     *
     * @return what else was said to other numbers
     */
    OtherNumber.Carried empty(Handle handle, Generation keys) {
        OtherNumber.Carried carried = otherNumber.carried(handle, keys);
        if (carried.wiped().isEmpty()) {
            return carried;
        }
        List<Contact> wiped = new ArrayList<>();
        contacts.each(handle, keys, contact -> {
            if (carried.wipes(contact)) {
                wiped.add(contact);
            }
        });
        for (Contact contact : wiped) {
            List<Ballot> ballots = ballotBox.touch(handle, contact.ballotSecret());
            ballots.forEach(Ballot::erase);
            ballotBox.seal(handle, ballots);
            if (!contact.stories().isEmpty()) {
                letterbox.drop(handle, keys, contact.stories());
            }
        }
        return carried;
    }

    /** @param before reads what was there before this transaction */
    void make(Handle handle, Database before, Generation from, Generation to, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        List<ConsultationId> open = ballotBox.opened(handle);
        Set<MeetingId> coming = new HashSet<>();
        meetings.remembered(handle, now).forEach(meeting -> coming.add(meeting.id()));
        List<Broadcast> unfinished = broadcasts.unfinished(handle);
        Set<String> running = new HashSet<>();
        unfinished.forEach(broadcast -> running.add(broadcast.code()));
        boolean closed = unfinished.stream().anyMatch(broadcast -> broadcast.kind() == Broadcast.Kind.OUTCOME);
        long week = Contexts.week(now, zone);
        OtherNumber.Carried carried = empty(handle, from);
        Set<Receipt> withdrawn = ConcurrentHashMap.newKeySet();
        withdrawn.addAll(before.read(old -> contacts.sealAnew(
                handle,
                old,
                from,
                to,
                contact -> carried.applied(noting(contact, carried, from, withdrawn), today.toEpochDay())
                        .flatMap(one -> kept(blocked.applied(one, today.toEpochDay()), today))
                        .map(marked)
                        .map(one -> one.having(
                                one.rounds().stream().filter(running::contains).toList()))
                        .map(one -> SentNumbers.applied(one, sent.of(one.address()), now))
                        .map(one -> Change.withoutPast(one, now, week).remembering(coming))
                        // Who was reminded had not answered: of a question that closed nobody may see that.
                        .map(one -> closed ? one.toldUnasked(week, 1) : one)
                        .map(one -> one.saying(StateCodec.write(Dialogue.withoutClosed(
                                StateCodec.read(one.conversation()),
                                open,
                                coming,
                                one.thread().isPresent(),
                                now)))))));
        letterbox.sealAnew(handle, from, to);
        stories.sealAnew(handle, from, to, now, withdrawn);
        outbox.sealAnew(handle, from, to, now, parcel -> recipient.wants(handle, to, parcel));
        seen.forgetBefore(handle, today);
        ballotBox.sealAnew(handle);
        audit.shuffle(handle);
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            count(handle, to);
        }
        countComing(handle, to, now);
    }

    /** Of who said WIS to the other number the night may have taken a story in already: then it goes as if it was taken back. */
    private static Contact noting(
            Contact contact, OtherNumber.Carried carried, Generation keys, Set<Receipt> withdrawn) {
        if (carried.wipes(contact)) {
            withdrawn.addAll(Receipts.of(keys, contact.stories()));
        }
        return contact;
    }

    /** Who stopped over 30 days ago, or was silent for half a year, is forgotten. */
    private Optional<Contact> kept(Contact contact, LocalDate today) {
        boolean stoppedLong =
                contact.participant().pace() == Pace.STOPPED && today.toEpochDay() - contact.paceDay() > DAYS_STOPPED;
        boolean silent = LocalDate.ofEpochDay(contact.heard() / MINUTES_IN_DAY)
                .plusMonths(MONTHS_KEPT)
                .isBefore(today);
        return stoppedLong || silent || discreet.test(contact) && untraced(contact, today)
                ? Optional.empty()
                : Optional.of(contact);
    }

    /** In discreet mode silence leaves no trace: who did not agree in two nights, or wrote nothing in 60 days. */
    private static boolean untraced(Contact contact, LocalDate today) {
        long days = today.toEpochDay() - contact.heard() / MINUTES_IN_DAY;
        boolean agreed = contact.participant().consent() == Consent.GIVEN;
        boolean stopped = contact.participant().pace() == Pace.STOPPED;
        return !stopped && days >= (agreed ? DAYS_DISCREET : NIGHTS_UNSURE);
    }

    /** After the transaction: what everybody's record now holds need not be known besides. */
    void done() {
        blocked.forgetAll();
        sent.forgetAll();
    }

    /** Counts who can be reached, for the forecasts. */
    public void count(Handle handle, Generation keys) {
        Map<HeadCounts.Cell, Integer> people = new LinkedHashMap<>();
        cells.forEach(cell -> people.put(cell, 0));
        contacts.each(handle, keys, contact -> {
            if (!contact.asleep()
                    && contact.participant().consent() == Consent.GIVEN
                    && contact.participant().pace() != Pace.STOPPED) {
                HeadCounts.Cell cell = new HeadCounts.Cell(
                        contact.participant().place(), contact.address().channel());
                // At a place that is no more: counted with those who are at none.
                people.computeIfPresent(
                        people.containsKey(cell) ? cell : new HeadCounts.Cell("", cell.channel()),
                        (found, number) -> number + 1);
            }
        });
        headCounts.replace(handle, people);
    }

    /** Counts who said yes to a meeting; the exact number is in memory only. */
    public void countComing(Handle handle, Generation keys, Instant now) {
        Map<MeetingId, Integer> yes = new HashMap<>();
        if (meetings.remembered(handle, now).isEmpty()) {
            return;
        }
        contacts.each(handle, keys, contact -> {
            boolean counts = contact.participant().pace() != Pace.STOPPED;
            contact.rsvps().forEach((meeting, rsvp) -> {
                if (counts && rsvp == Rsvp.YES) {
                    yes.merge(meeting, 1, Integer::sum);
                }
            });
        });
        meetings.noteHeads(handle, yes, now);
    }

    void destroyOldKeys(LocalDate today) {
        seen.destroyKeysBefore(today);
    }
}
