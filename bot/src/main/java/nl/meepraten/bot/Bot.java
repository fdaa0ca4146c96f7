package nl.meepraten.bot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.bot.dialogue.house.House;
import nl.meepraten.bot.outbox.Blocked;
import nl.meepraten.bot.outbox.Courier;
import nl.meepraten.bot.outbox.OtherNumber;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.outbox.Pace;
import nl.meepraten.bot.outbox.Recipient;
import nl.meepraten.bot.outbox.SentNumbers;
import nl.meepraten.bot.timer.Announcements;
import nl.meepraten.bot.timer.Backups;
import nl.meepraten.bot.timer.Closing;
import nl.meepraten.bot.timer.Errands;
import nl.meepraten.bot.timer.GreatChange;
import nl.meepraten.bot.timer.Losses;
import nl.meepraten.bot.timer.Night;
import nl.meepraten.bot.timer.Rounds;
import nl.meepraten.bot.timer.Timers;
import nl.meepraten.bot.turn.ApologisingInbox;
import nl.meepraten.bot.turn.Contexts;
import nl.meepraten.bot.turn.ReceiptDesk;
import nl.meepraten.bot.turn.RoundTurns;
import nl.meepraten.bot.turn.Seen;
import nl.meepraten.bot.turn.StoredBytes;
import nl.meepraten.bot.turn.TurnRunner;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.feedback.Feedbacks;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.spoken.SpokenLanguages;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.status.Alarms;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.KeyVault;

/**
 * The bot, put together: from storage and channels to a working conversation. The program and the tests build it the
 * same way.
 */
public final class Bot {

    private final Parts parts;
    private final Generations generations;
    private final Broadcasts broadcasts;
    private final Consultations consultations;
    private final Releases releases;
    private final Feedbacks feedbacks;
    private final Meetings meetings;
    private final Stories stories;
    private final HeadCounts headCounts;
    private final Mishaps mishaps;
    private final Alarms alarms;
    private final SpokenLanguages languages;
    private final Inbox inbox;
    private final Courier courier;
    private final Night night;
    private final Timers timers;
    private final GreatChange greatChange;
    private final Losses losses;
    private final StoredBytes storedBytes;

    /**
     * What the bot is made of.
     *
     * @param senders by the name of their channel
     * @param crossing how long messages may cross on a channel
     * @param backups folder of the nightly database copies
     * @param keyBackup file of the day's keys; on another disk than the backups
     * @param afterNight called when a night is done, by this program or by another on the same database
     * @param beforeStep called before each step of the night
     */
    public record Parts(
            Database database,
            KeyVault vault,
            Ids ids,
            Clock clock,
            ZoneId zone,
            House house,
            Map<String, Sender> senders,
            Map<String, Pace> paces,
            Function<String, Duration> crossing,
            Path backups,
            Path keyBackup,
            Runnable afterNight,
            Consumer<NightStep> beforeStep) {}

    public Bot(Parts parts) {
        this.parts = parts;
        Database database = parts.database();
        Ids ids = parts.ids();
        generations = new Generations(parts.vault());
        broadcasts = new Broadcasts(database, ids);
        consultations = new Consultations(
                database, broadcasts, parts.house().places(), parts.house().texts(), ids, parts.clock(), parts.zone());
        releases = new Releases(database);
        feedbacks = new Feedbacks(
                database,
                consultations,
                broadcasts,
                new QuestionText(parts.house().texts()),
                parts.clock());
        meetings = new Meetings(
                database, broadcasts, parts.house().places(), parts.house().texts(), ids, parts.clock(), parts.zone());
        mishaps = new Mishaps(database);
        alarms = new Alarms(database);
        languages = new SpokenLanguages(database, parts.clock(), parts.zone());
        headCounts = new HeadCounts(database, ids);
        Letterbox letterbox = new Letterbox(ids);
        stories = new Stories(database, generations, letterbox, ids, parts.zone());
        Contacts contacts = new Contacts(ids);
        BallotBox ballotBox = new BallotBox(parts.vault());
        Outbox outbox = new Outbox(database, generations, ids);
        Seen seen = new Seen(parts.vault());
        Contexts contexts =
                new Contexts(consultations, meetings, languages, parts.house(), parts.zone(), parts.crossing());
        Blocked blocked = new Blocked();
        OtherNumber otherNumber = new OtherNumber(contacts, parts.senders().keySet());
        SentNumbers sent = new SentNumbers();
        TurnRunner turns = new TurnRunner(
                database,
                generations,
                seen,
                contacts,
                ballotBox,
                letterbox,
                outbox,
                blocked,
                sent,
                otherNumber,
                contexts,
                new ReceiptDesk(stories, ids, parts.zone()),
                parts.house().places(),
                ids,
                parts.clock(),
                parts.zone());
        inbox = new ApologisingInbox(
                turns, database, generations, contacts, outbox, otherNumber, parts.house(), parts.clock());
        Recipient recipient = new Recipient(database, generations, contacts, otherNumber);
        courier = new Courier(
                outbox, recipient, blocked, sent, parts.senders(), parts.paces(), broadcasts, parts.clock());
        losses = new Losses(
                generations, ballotBox, consultations, contacts, letterbox, mishaps, parts.clock(), parts.zone());
        Closing closing = new Closing(database, consultations, ballotBox, releases, ids);
        greatChange = new GreatChange(
                contacts,
                letterbox,
                stories,
                outbox,
                recipient,
                blocked,
                sent,
                otherNumber,
                seen,
                ballotBox,
                headCounts,
                meetings,
                broadcasts,
                // Its lines are only laid in another order here; who notes one has a real clock.
                new AuditLog(database, ids, parts.clock()),
                HeadCounts.cells(parts.house().places(), parts.senders().keySet()),
                contexts::discreet,
                contexts::marked,
                parts.zone());
        night = new Night(
                database,
                generations,
                closing,
                ballotBox,
                stories,
                greatChange,
                new Backups(database, parts.backups()),
                parts.keyBackup(),
                courier,
                parts.clock(),
                parts.zone(),
                parts.beforeStep());
        RoundTurns roundTurns = new RoundTurns(contacts, ballotBox, blocked, otherNumber, contexts, parts.zone());
        Announcements announcements =
                new Announcements(releases, feedbacks, mishaps, parts.house().texts());
        Announcements discreet = new Announcements(
                releases, feedbacks, mishaps, parts.house().texts().discreet());
        Errands errands =
                new Errands(database, consultations, meetings, ballotBox, contacts, outbox, announcements, discreet);
        Rounds rounds =
                new Rounds(database, generations, broadcasts, contacts, outbox, roundTurns, errands, parts.clock());
        timers = new Timers(
                night, rounds, broadcasts, outbox, courier, alarms, parts.clock(), parts.afterNight(), database::leads);
        storedBytes = new StoredBytes(database, generations, contacts, ballotBox);
    }

    /**
     * Sets up a new database, finishes a night that was broken off, and holds one that was missed.
     *
     * @return whether there was such a night; its keys were in the memory of this process
     */
    public boolean prepare() {
        parts.database().writeAlone(handle -> {
            generations.begin(handle, night.latest().toEpochDay());
            // A vault that does not belong to this database is noticed now, not at the first message.
            losses.face(handle);
            night.noteKeys(handle);
            return handle;
        });
        return timers.prepare();
    }

    /** Counts who can be reached, and who comes to a meeting, now instead of at night; for the demo, after it was filled. */
    public void countHeads() {
        parts.database().writeAlone(handle -> {
            greatChange.count(handle, generations.current(handle));
            greatChange.countComing(
                    handle, generations.current(handle), parts.clock().instant());
            return handle;
        });
    }

    public Inbox inbox() {
        return inbox;
    }

    public Courier courier() {
        return courier;
    }

    public Timers timers() {
        return timers;
    }

    public Night night() {
        return night;
    }

    public Broadcasts broadcasts() {
        return broadcasts;
    }

    public Consultations consultations() {
        return consultations;
    }

    public Releases releases() {
        return releases;
    }

    public Feedbacks feedbacks() {
        return feedbacks;
    }

    public Meetings meetings() {
        return meetings;
    }

    public Stories stories() {
        return stories;
    }

    public HeadCounts headCounts() {
        return headCounts;
    }

    public Mishaps mishaps() {
        return mishaps;
    }

    public Alarms alarms() {
        return alarms;
    }

    public SpokenLanguages languages() {
        return languages;
    }

    public StoredBytes storedBytes() {
        return storedBytes;
    }
}
