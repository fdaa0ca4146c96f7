package nl.meepraten.core.story.receipt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.text.Segments;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/**
 * What became of stories, for whoever has their receipt. A receipt follows from the random number of its story and the
 * receipt key, so it lies nowhere; its keyed hash lies inside a seal, and the row is found by another one that changes every
 * night, so that two copies of the database cannot be laid side by side.
 */
public final class Receipts {

    private static final int ROW = 1024;
    private static final String LABEL = "receipt";

    private final ReceiptSql sql = new ReceiptSql();
    private final Ids ids;

    public Receipts(Ids ids) {
        this.ids = ids;
    }

    /** The receipt of the story with this number. */
    public static Receipt of(Generation keys, long thread) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(thread).array();
        ByteBuffer drawn = ByteBuffer.wrap(keys.receipt().derive("draw").hmac(number));
        return new Receipt(word(drawn), word(drawn), (int) Math.floorMod(drawn.getLong(), (long) Receipt.NUMBERS));
    }

    private static String word(ByteBuffer drawn) {
        return ReceiptWords.all().get(Math.floorMod(drawn.getShort(), ReceiptWords.COUNT));
    }

    public static ReceiptTag tag(Generation keys, Receipt receipt) {
        return ReceiptTag.of(keys.receipt().hmac(receipt.words().getBytes(StandardCharsets.UTF_8)));
    }

    public static ReceiptTag tag(Generation keys, long thread) {
        return tag(keys, of(keys, thread));
    }

    public Optional<Traced> find(Handle handle, Generation keys, ReceiptTag tag) {
        return page(handle, keys, tag).map(page -> new Traced(page.standing(), page.answer()));
    }

    /** From now on this receipt is known; nothing happens when it was. */
    public void open(Handle handle, Generation keys, ReceiptTag tag, String week) {
        if (page(handle, keys, tag).isEmpty()) {
            insert(handle, keys, Page.of(tag, week, Standing.WAITING));
        }
    }

    /** The council decided about a part of the story. */
    public void decided(Handle handle, Generation keys, ReceiptTag tag, Standing standing) {
        change(handle, keys, tag, page -> page.decided(standing));
    }

    /** Words were released for it, which have this mark. */
    public void released(Handle handle, Generation keys, ReceiptTag tag, String mark) {
        change(handle, keys, tag, page -> page.released(mark));
    }

    /** What the council writes back, over what it wrote before; not to who withdrew. Returns whether it can be read. */
    public boolean answer(Handle handle, Generation keys, ReceiptTag tag, String text) {
        Segments sent = Segments.of(text);
        if (!sent.one() || sent.encoding() != Segments.Encoding.GSM7) {
            throw new IllegalArgumentException("An answer is one plain text message.");
        }
        boolean readable = page(handle, keys, tag)
                .filter(page -> !page.standing().withdrawn())
                .isPresent();
        if (readable) {
            change(handle, keys, tag, page -> page.answered(text));
        }
        return readable;
    }

    /** The receipt for which words with this mark were released. */
    public Optional<ReceiptTag> ofMark(Handle handle, Generation keys, String mark) {
        return sql.lookups(handle).stream()
                .map(lookup -> opened(handle, keys, lookup))
                .filter(page -> page.marks().contains(mark))
                .map(Page::tag)
                .findFirst();
    }

    /** The writer wants it back. That is remembered, also when the story never left the letterbox. */
    public void withdraw(Handle handle, Generation keys, ReceiptTag tag, String week) {
        if (page(handle, keys, tag).isEmpty()) {
            insert(handle, keys, Page.of(tag, week, Standing.WITHDRAWN));
        } else {
            change(handle, keys, tag, page -> page.withdrawn(week));
        }
    }

    /**
     * At night: everything anew under the next day's keys, in another order, without what is older than {@code oldest}.
     *
     * @return marks of released words that may not be shown any more
     */
    public List<String> sealAnew(Handle handle, Generation before, Generation after, String oldest, String thisWeek) {
        List<String> hidden = new ArrayList<>();
        for (List<byte[]> slice : ids.shuffledSlices(sql.lookups(handle))) {
            List<Page> pages =
                    slice.stream().map(lookup -> opened(handle, before, lookup)).toList();
            slice.forEach(lookup -> sql.delete(handle, lookup));
            for (Page page : pages) {
                if (page.week().compareTo(oldest) < 0) {
                    continue;
                }
                boolean hides = page.toHide(thisWeek);
                hidden.addAll(hides ? page.marks() : List.of());
                insert(handle, after, hides ? page.hidden() : page);
            }
        }
        return hidden;
    }

    /** Drops what nobody can open any more. */
    public void forgetAll(Handle handle) {
        sql.deleteAll(handle);
    }

    private void change(Handle handle, Generation keys, ReceiptTag tag, UnaryOperator<Page> change) {
        page(handle, keys, tag)
                .ifPresent(page -> sql.update(handle, lookup(keys, tag), sealed(keys, change.apply(page))));
    }

    private void insert(Handle handle, Generation keys, Page page) {
        sql.insert(handle, lookup(keys, page.tag()), sealed(keys, page));
    }

    private Optional<Page> page(Handle handle, Generation keys, ReceiptTag tag) {
        return sql.sealed(handle, lookup(keys, tag)).map(found -> read(keys, found));
    }

    private Page opened(Handle handle, Generation keys, byte[] lookup) {
        return read(keys, sql.sealed(handle, lookup).orElseThrow());
    }

    private static Page read(Generation keys, byte[] sealed) {
        return Page.read(Seal.openPadded(keys.story(), sealed, LABEL));
    }

    private static byte[] sealed(Generation keys, Page page) {
        return Seal.padded(keys.story(), page.bytes(), LABEL, ROW);
    }

    private static byte[] lookup(Generation keys, ReceiptTag tag) {
        Secret ofTheDay = keys.story().derive("receipts");
        return ofTheDay.hmac(tag.bytes());
    }
}
