package nl.meepraten.core.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.story.receipt.Outcome;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.story.receipt.Traced;
import nl.meepraten.core.story.receipt.Weeks;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/**
 * Stories after the night: redacted, sealed, handed to the client council in frozen, shuffled batches. What it decides takes
 * effect the next night. Officers see what it released and nothing else.
 */
public final class Stories {

    /** A batch has at least this many stories, unless they have waited for over a week. */
    public static final int BATCH = 5;

    private static final int WEEKS_KEPT = Kept.STORY.amount() / 7 - 1;
    private static final int WEEKS_OF_RECEIPTS = Kept.RECEIPT.amount() / 7 - 1;

    private final Database database;
    private final Generations generations;
    private final Receipts receipts;
    private final Intake intake;
    private final Ids ids;
    private final ZoneId zone;
    private final StorySql sql = new StorySql();
    private final Decisions decisions = new Decisions();

    public Stories(Database database, Generations generations, Letterbox letterbox, Ids ids, ZoneId zone) {
        this.database = database;
        this.generations = generations;
        this.receipts = new Receipts(ids);
        this.intake = new Intake(database, generations, letterbox, receipts, ids, zone);
        this.ids = ids;
        this.zone = zone;
    }

    /**
     * What is left of the batch that is being read, in an order that says nothing about when or by whom. What was taken back is
     * still among it, without words: the tables would tell of it otherwise.
     */
    public List<Story> toRead() {
        return database.read(handle -> {
            Generation keys = generations.current(handle);
            return sql.toRead(handle).stream()
                    .map(row -> SealedStory.read(keys, row.sealed()).story(row))
                    .toList();
        });
    }

    /**
     * Releases {@code words} at night, as the council wrote them down, unless the writer takes the story back before; the
     * original goes.
     *
     * @param answer what is written back to whoever has the receipt; may be empty
     * @return false when somebody decided about this story before, or the night gave it another name: read again
     * @throws IllegalArgumentException when {@link Story#check} is not fine: nobody gets past what the writer permits
     */
    public boolean release(StoryId id, String words, String answer) {
        return decide(id, new Decisions.Decision(Decisions.Kind.RELEASED, words.strip(), checked(answer)));
    }

    /** Hands on none of its words; that it was told is kept as long as a story may be, and then goes as well. */
    public boolean countOnly(StoryId id, String answer) {
        return decide(id, new Decisions.Decision(Decisions.Kind.COUNTED, "", checked(answer)));
    }

    /** As {@link #countOnly}, and it is forgotten that it was told. */
    public boolean notUsed(StoryId id, String answer) {
        return decide(id, new Decisions.Decision(Decisions.Kind.UNUSED, "", checked(answer)));
    }

    /**
     * Writes back to whoever has the receipt of the story of which words with this mark were released, over what was written before.
     * Whether somebody took that story back it does not tell.
     */
    public void answer(String mark, String text) {
        Decisions.Decision answer = new Decisions.Decision(Decisions.Kind.NONE, "", checked(text));
        database.writeAlone(handle -> {
            decisions.note(handle, generations.current(handle), mark, answer);
            return mark;
        });
    }

    private static String checked(String answer) {
        Segments sent = Segments.of(answer);
        if (!answer.isEmpty() && (!sent.one() || sent.encoding() != Segments.Encoding.GSM7)) {
            throw new IllegalArgumentException("An answer is one plain text message.");
        }
        return answer;
    }

    private boolean decide(StoryId id, Decisions.Decision decision) {
        return database.writeAlone(handle -> {
            Generation keys = generations.current(handle);
            Optional<StorySql.Row> row = sql.toRead(handle, id.bytes());
            Optional<SealedStory> story = row.map(found -> SealedStory.read(keys, found.sealed()));
            story.ifPresent(found -> decide(handle, keys, row.orElseThrow(), found, decision));
            return story.isPresent();
        });
    }

    private void decide(
            Handle handle, Generation keys, StorySql.Row row, SealedStory story, Decisions.Decision decision) {
        Story.Check check = story.story(row).check(decision.words());
        if (decision.kind() == Decisions.Kind.RELEASED && check != Story.Check.FINE) {
            throw new IllegalArgumentException("These words cannot be released: " + check);
        }
        SealedStory traced = story.traced(ids);
        sql.decide(handle, row.id(), traced.sealedAsLarge(keys, row.sealed()));
        decisions.note(handle, keys, traced.trace().orElseThrow().mark(), decision);
    }

    /** What became of the story with this receipt; empty when nothing is known of it. It only reads. */
    public Optional<Traced> trace(Handle handle, Generation keys, Receipt receipt) {
        return receipts.find(handle, keys, receipt);
    }

    public List<ReleasedStory> released() {
        return database.read(sql::released);
    }

    /** Those to which the council can write back: somebody may still ask after them. */
    public List<ReleasedStory> answerable(Instant now) {
        String oldest = Week.of(now.atZone(zone).toLocalDate().minusWeeks(WEEKS_OF_RECEIPTS));
        return released().stream()
                .filter(story -> !story.mark().isEmpty() && story.week().compareTo(oldest) >= 0)
                .toList();
    }

    /** How {@link Story#about} names a question. */
    public static String about(ConsultationId consultation, int number) {
        return consultation.code() + "/" + number;
    }

    /**
     * At night: turns ended threads into redacted stories and lays out new batches. Story by story, while turns go on;
     * only in the one transaction at the end do the rows of the letterbox go and the stories count, all at once, so that
     * nobody sees which came of which. What was broken off before that begins anew.
     */
    public void takeIn(Instant now) {
        intake.run(now);
    }

    /**
     * In the transaction of the great change, just before it: what ended while the night took in the rest. Its receipts were given
     * under the keys that go now.
     */
    public void takeInLate(Handle handle, Instant now) {
        intake.late(handle, now);
    }

    /**
     * The night's great change: everything out, and back in shuffled order under new ids and the next day's key; and what the
     * council decided comes about. Raw text goes within 30 days, and so does what is only counted, which keeps no more than its
     * group and week till then; what is decided otherwise goes at once. What is released stays as it is, in another order: else the
     * newest of it would lie beside the newest lines of the audit log.
     *
     * @param withdrawn receipts of the stories that their writers took back since the night
     */
    public void sealAnew(Handle handle, Generation before, Generation after, Instant now, Set<Receipt> withdrawn) {
        LocalDate today = now.atZone(zone).toLocalDate();
        String oldest = Week.of(today.minusWeeks(WEEKS_KEPT));
        Map<String, Decisions.Decision> decided = decisions.all(handle, before);
        Set<ReceiptTag> back = receipts.parts(handle, before, withdrawn);
        for (List<byte[]> slice : ids.shuffledSlices(sql.allIds(handle))) {
            for (byte[] id : slice) {
                StorySql.Row row = sql.row(handle, id).orElseThrow();
                SealedStory story = SealedStory.read(before, row.sealed()).without(back);
                Optional<Decisions.Decision> decision =
                        story.trace().map(trace -> decided.get(trace.mark())).filter(found -> row.decided());
                decision.ifPresent(found -> release(handle, row, story, found));
                anew(row, story, decision, after)
                        .filter(next -> row.week().compareTo(oldest) >= 0)
                        .ifPresent(next -> sql.insert(handle, next));
                sql.delete(handle, id);
            }
        }
        Map<String, Outcome> outcomes = new HashMap<>();
        decided.forEach((mark, decision) -> outcomes.put(mark, decision.outcome()));
        Weeks weeks = new Weeks(
                Week.of(today.minusDays(1)), Week.of(today), oldest, Week.of(today.minusWeeks(WEEKS_OF_RECEIPTS)));
        receipts.sealAnew(handle, before, after, weeks, outcomes, back).forEach(mark -> sql.hide(handle, mark));
        decisions.clear(handle);
        sql.shuffleReleased(handle, ids);
    }

    private void release(Handle handle, StorySql.Row row, SealedStory story, Decisions.Decision decision) {
        if (decision.kind() == Decisions.Kind.RELEASED && !story.withdrawn()) {
            String mark = story.trace().orElseThrow().mark();
            sql.insertReleased(
                    handle, ids.id(), new ReleasedStory(decision.words(), row.group(), row.week(), row.about(), mark));
        }
    }

    private Optional<StorySql.Row> anew(
            StorySql.Row row, SealedStory story, Optional<Decisions.Decision> decision, Generation after) {
        if (decision.isEmpty()) {
            boolean kept = !row.decided();
            return kept ? Optional.of(row.anew(ids.id(), story.sealedAsLarge(after, row.sealed()))) : Optional.empty();
        }
        return decision.filter(found -> found.kind() == Decisions.Kind.COUNTED)
                .map(found -> row.counted(ids.id(), story.counted().sealed(after)));
    }

    /** Drops every story that nobody can open any more, and what was known of it; what was released stays. */
    public void forgetSealed(Handle handle) {
        sql.deleteAll(handle);
        receipts.forgetAll(handle);
        decisions.clear(handle);
    }
}
