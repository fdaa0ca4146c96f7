package nl.meepraten.core.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.story.receipt.Standing;
import nl.meepraten.core.story.receipt.Traced;
import nl.meepraten.core.story.redactor.Redactor;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/**
 * Stories after the night: redacted, sealed, handed to the client council in frozen, shuffled batches. Officers see what
 * the council released and nothing else.
 */
public final class Stories {

    /** A batch has at least this many stories, unless they have waited for over a week. */
    public static final int BATCH = 5;

    /** More are not read at a time. */
    private static final int MOST = 50;

    private static final int WEEKS_KEPT = Kept.STORY.amount() / 7 - 1;
    private static final int WEEKS_OF_RECEIPTS = Kept.RECEIPT.amount() / 7 - 1;

    /** How long the random name of released words is. */
    private static final int MARK = 16;

    private final Database database;
    private final Generations generations;
    private final Letterbox letterbox;
    private final Receipts receipts;
    private final Ids ids;
    private final ZoneId zone;
    private final StorySql sql = new StorySql();

    public Stories(Database database, Generations generations, Letterbox letterbox, Ids ids, ZoneId zone) {
        this.database = database;
        this.generations = generations;
        this.letterbox = letterbox;
        this.receipts = new Receipts(ids);
        this.ids = ids;
        this.zone = zone;
    }

    /** What is left of the batch that is being read, in an order that says nothing about when or by whom. */
    public List<Story> toRead() {
        return database.read(handle -> {
            Generation keys = generations.current(handle);
            return sql.toRead(handle).stream().map(row -> story(keys, row)).toList();
        });
    }

    /**
     * Releases {@code words}, as the council wrote them down; the original goes.
     *
     * @return false when somebody decided about this story before, or the night gave it another name: read again
     * @throws IllegalArgumentException when {@link Story#check} is not fine: nobody gets past what the writer permits
     */
    public boolean release(StoryId id, String words) {
        return decide(id, "RELEASED", (handle, row) -> {
            Story.Check check = story(generations.current(handle), row).check(words);
            if (check != Story.Check.FINE) {
                throw new IllegalArgumentException("These words cannot be released: " + check);
            }
            String mark = ids.code(MARK);
            sql.insertReleased(
                    handle, ids.id(), new ReleasedStory(words.strip(), row.group(), row.week(), row.about(), mark));
            SealedStory.receipt(generations.current(handle), row)
                    .ifPresent(receipt -> receipts.released(handle, generations.current(handle), receipt, mark));
        });
    }

    /** Hands on none of its words; that it was told is kept as long as a story may be, and then goes as well. */
    public boolean countOnly(StoryId id) {
        return decide(id, "COUNTED", this::noteRead);
    }

    public boolean notUsed(StoryId id) {
        return decide(id, "UNUSED", this::noteRead);
    }

    private void noteRead(Handle handle, StorySql.Row row) {
        Generation keys = generations.current(handle);
        SealedStory.receipt(keys, row).ifPresent(receipt -> receipts.decided(handle, keys, receipt, Standing.READ));
    }

    /**
     * Writes back to whoever has the receipt of this story, which has to be decided about still.
     *
     * @return false when somebody decided about it before, or nobody can ask after it
     */
    public boolean answer(StoryId id, String text) {
        return database.writeAlone(handle -> {
            Generation keys = generations.current(handle);
            return sql.toRead(handle, id.bytes())
                    .flatMap(row -> SealedStory.receipt(keys, row))
                    .filter(receipt -> receipts.answer(handle, keys, receipt, text))
                    .isPresent();
        });
    }

    /** The same for a story of which words were released, by the mark of those. */
    public boolean answerReleased(String mark, String text) {
        return database.writeAlone(handle -> {
            Generation keys = generations.current(handle);
            return !mark.isEmpty()
                    && receipts.ofMark(handle, keys, mark)
                            .filter(receipt -> receipts.answer(handle, keys, receipt, text))
                            .isPresent();
        });
    }

    /** What became of the story with this receipt; empty when nothing is known of it. It writes nothing. */
    public Optional<Traced> trace(Handle handle, Generation keys, ReceiptTag receipt) {
        Optional<Standing> waiting = letterbox.standing(handle, keys, receipt);
        Optional<Traced> known = receipts.find(handle, keys, receipt);
        return waiting.isEmpty() ? known : waiting.map(standing -> new Traced(standing, ""));
    }

    private boolean decide(StoryId id, String status, BiConsumer<Handle, StorySql.Row> alsoDo) {
        return database.writeAlone(handle -> {
            var row = sql.toRead(handle, id.bytes());
            row.ifPresent(found -> {
                sql.decide(handle, found.id(), status);
                alsoDo.accept(handle, found);
            });
            return row.isPresent();
        });
    }

    public List<ReleasedStory> released() {
        return database.read(sql::released);
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
        LocalDate today = now.atZone(zone).toLocalDate();
        String week = Week.of(today.minusDays(1));
        database.writeAlone(handle -> sql.deleteArriving(handle));
        Letterbox.Sorted sorted = database.read(handle -> letterbox.sort(handle, generations.current(handle), now));
        List<ReceiptTag> arrived = new ArrayList<>();
        for (Pile pile : sorted.ended()) {
            ReceiptTag receipt = database.read(handle -> Receipts.tag(generations.current(handle), pile.thread()));
            arrived.add(receipt);
            for (Letterbox.Told told :
                    database.read(handle -> letterbox.read(handle, generations.current(handle), pile))) {
                arrive(told, receipt, week);
            }
        }
        database.writeAlone(handle -> {
            letterbox.delete(handle, sorted.gone());
            sql.arrived(handle);
            Generation keys = generations.current(handle);
            arrived.forEach(receipt -> receipts.open(handle, keys, receipt, week));
            withdraw(handle, keys, sorted.withdrawn(), week);
            layOut(handle, today);
            return today;
        });
    }

    /** What nobody decided about goes; words that were released already are hidden when the week is over. */
    private void withdraw(Handle handle, Generation keys, Set<ReceiptTag> withdrawn, String week) {
        if (withdrawn.isEmpty()) {
            return;
        }
        withdrawn.forEach(receipt -> receipts.withdraw(handle, keys, receipt, week));
        for (byte[] id : sql.allIds(handle)) {
            sql.row(handle, id)
                    .flatMap(row -> SealedStory.receipt(keys, row))
                    .filter(withdrawn::contains)
                    .ifPresent(receipt -> sql.delete(handle, id));
        }
    }

    private void arrive(Letterbox.Told told, ReceiptTag receipt, String week) {
        String text = Redactor.redact(told.text());
        database.write(handle -> {
            byte[] sealed = SealedStory.of(generations.current(handle), told.permission(), Optional.of(receipt), text);
            sql.insert(
                    handle,
                    new StorySql.Row(ids.id(), StorySql.ARRIVING, "WAITING", told.group(), week, told.about(), sealed));
            return week;
        });
    }

    /** Batches of about equal size, none so large that it takes an evening to read. */
    private void layOut(Handle handle, LocalDate today) {
        List<StorySql.Waiting> waiting = sql.waiting(handle);
        String overdue = Week.of(today.minusWeeks(2));
        boolean due = waiting.size() >= BATCH
                || waiting.stream().anyMatch(row -> row.week().compareTo(overdue) <= 0);
        if (due) {
            int batches = (waiting.size() + MOST - 1) / MOST;
            for (int batch = 0; batch < batches; batch++) {
                String code = ids.code(8);
                waiting.subList(waiting.size() * batch / batches, waiting.size() * (batch + 1) / batches)
                        .forEach(row -> sql.putInBatch(handle, row.id(), code));
            }
        }
    }

    /**
     * The night's great change: everything out, and back in shuffled order under new ids and the next day's key.
     * Raw text goes within 30 days, and so does what is only counted, which keeps no more than its group and week till
     * then; what is decided otherwise goes at once. What is released stays as it is, in another order: else the newest of it
     * would lie beside the newest lines of the audit log.
     */
    public void sealAnew(Handle handle, Generation before, Generation after, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        String oldest = Week.of(today.minusWeeks(WEEKS_KEPT));
        for (List<byte[]> slice : ids.shuffledSlices(sql.allIds(handle))) {
            for (byte[] id : slice) {
                sql.row(handle, id)
                        .filter(row -> row.week().compareTo(oldest) >= 0)
                        .flatMap(row -> anew(row, before, after))
                        .ifPresent(row -> sql.insert(handle, row));
                sql.delete(handle, id);
            }
        }
        receipts.sealAnew(
                        handle,
                        before,
                        after,
                        Week.of(today.minusWeeks(WEEKS_OF_RECEIPTS)),
                        Week.of(today.minusDays(1)))
                .forEach(mark -> sql.hide(handle, mark));
        sql.shuffleReleased(handle, ids);
    }

    private Optional<StorySql.Row> anew(StorySql.Row row, Generation before, Generation after) {
        boolean undecided = row.status().equals("WAITING") || row.status().equals("TO_READ");
        boolean counted = row.status().equals("COUNTED");
        if (!undecided && !counted) {
            return Optional.empty();
        }
        Story story = story(before, row);
        byte[] sealed = SealedStory.of(
                after, story.permission(), SealedStory.receipt(before, row), counted ? "" : story.text());
        return Optional.of(
                new StorySql.Row(ids.id(), row.batch(), row.status(), row.group(), row.week(), row.about(), sealed));
    }

    /** Drops every story that nobody can open any more, and what was known of it; what was released stays. */
    public void forgetSealed(Handle handle) {
        sql.deleteAll(handle);
        receipts.forgetAll(handle);
    }

    static Story story(Generation keys, StorySql.Row row) {
        return SealedStory.read(keys, row);
    }
}
