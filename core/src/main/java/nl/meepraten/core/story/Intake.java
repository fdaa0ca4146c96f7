package nl.meepraten.core.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.story.redactor.Redactor;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/** How stories come from the letterbox to the council: redacted, and in batches. */
final class Intake {

    /** More are not read at a time. */
    private static final int MOST = 50;

    private final Database database;
    private final Generations generations;
    private final Letterbox letterbox;
    private final Receipts receipts;
    private final Ids ids;
    private final ZoneId zone;
    private final StorySql sql = new StorySql();

    Intake(Database database, Generations generations, Letterbox letterbox, Receipts receipts, Ids ids, ZoneId zone) {
        this.database = database;
        this.generations = generations;
        this.letterbox = letterbox;
        this.receipts = receipts;
        this.ids = ids;
        this.zone = zone;
    }

    /** One part of one story, which becomes a story of its own. */
    private record Piece(Pile pile, int part) {}

    /** As {@link Stories#takeIn}. */
    void run(Instant now) {
        String week = week(now);
        database.writeAlone(handle -> sql.deleteArriving(handle));
        Letterbox.Sorted sorted = database.read(handle -> letterbox.sort(handle, generations.current(handle), now));
        Map<ReceiptTag, String> marks = new HashMap<>();
        for (Piece piece : database.read(handle -> pieces(handle, sorted.ended()))) {
            SealedStory.Trace trace = database.read(handle -> trace(handle, piece, marks));
            Letterbox.Told told =
                    database.read(handle -> parts(handle, piece.pile())).get(piece.part());
            String text = Redactor.redact(told.text());
            database.write(handle -> arrive(handle, told, text, trace, week));
        }
        database.writeAlone(handle -> {
            done(handle, sorted, marks, week);
            layOut(handle, now.atZone(zone).toLocalDate());
            return week;
        });
    }

    /** As {@link Stories#takeInLate}: few, and all at once; they are laid out the next night. */
    void late(Handle handle, Instant now) {
        String week = week(now);
        Letterbox.Sorted sorted = letterbox.sort(handle, generations.current(handle), now);
        Map<ReceiptTag, String> marks = new HashMap<>();
        for (Piece piece : pieces(handle, sorted.ended())) {
            SealedStory.Trace trace = trace(handle, piece, marks);
            Letterbox.Told told = parts(handle, piece.pile()).get(piece.part());
            arrive(handle, told, Redactor.redact(told.text()), trace, week);
        }
        done(handle, sorted, marks, week);
    }

    private String week(Instant now) {
        return Week.of(now.atZone(zone).toLocalDate().minusDays(1));
    }

    /** In random order, so that the parts of one story do not come to lie side by side; read once more when they arrive. */
    private List<Piece> pieces(Handle handle, List<Pile> ended) {
        List<Piece> pieces = new ArrayList<>();
        for (Pile pile : ended) {
            int parts = parts(handle, pile).size();
            for (int part = 0; part < parts; part++) {
                pieces.add(new Piece(pile, part));
            }
        }
        ids.shuffle(pieces);
        return pieces;
    }

    private List<Letterbox.Told> parts(Handle handle, Pile pile) {
        return letterbox.read(handle, generations.current(handle), pile);
    }

    /** What leads to a piece from its receipt, noted among the others. */
    private SealedStory.Trace trace(Handle handle, Piece piece, Map<ReceiptTag, String> marks) {
        Generation keys = generations.current(handle);
        ReceiptTag tag = Receipts.tag(keys, Receipts.of(keys, piece.pile().thread()), piece.part());
        String mark = ids.code(SealedStory.MARK);
        marks.put(tag, mark);
        return new SealedStory.Trace(tag, mark);
    }

    private byte[] arrive(Handle handle, Letterbox.Told told, String text, SealedStory.Trace trace, String week) {
        byte[] id = ids.id();
        byte[] sealed =
                new SealedStory(told.permission(), false, Optional.of(trace), text).sealed(generations.current(handle));
        sql.insert(
                handle, new StorySql.Row(id, StorySql.ARRIVING, "WAITING", told.group(), week, told.about(), sealed));
        return id;
    }

    private void done(Handle handle, Letterbox.Sorted sorted, Map<ReceiptTag, String> marks, String week) {
        letterbox.delete(handle, sorted.gone());
        sql.arrived(handle);
        receipts.open(handle, generations.current(handle), marks, week);
    }

    /** Batches of about equal size, none so large that it takes an evening to read. */
    private void layOut(Handle handle, LocalDate today) {
        List<StorySql.Waiting> waiting = sql.waiting(handle);
        String overdue = Week.of(today.minusWeeks(2));
        boolean due = waiting.size() >= Stories.BATCH
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
}
