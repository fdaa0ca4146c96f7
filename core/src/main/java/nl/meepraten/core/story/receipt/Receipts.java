package nl.meepraten.core.story.receipt;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/**
 * What became of stories, for whoever has their receipt. A receipt follows from the random number of its story and the letterbox key
 * of the day on which it ended, so it lies nowhere, and after the night a number that somebody kept leads to no receipt any more. Each part of a story has a row of its own, found by a hash that changes every night, so that
 * neither two parts nor two copies of the database can be laid side by side. Only the night writes here.
 */
public final class Receipts {

    private static final int ROW = 1024;
    private static final String LABEL = "receipt";

    /** So slow that who has every key cannot try all receipts in an afternoon, and so fast that nobody waits for one. */
    private static final int ROUNDS = 10_000;

    private static final byte[] SALT = {'r', 'e', 'c', 'e', 'i', 'p', 't', 's'};

    private final ReceiptSql sql = new ReceiptSql();
    private final Ids ids;

    public Receipts(Ids ids) {
        this.ids = ids;
    }

    /** The receipt of the story with this number, if it ended since the night. */
    public static Receipt of(Generation keys, long thread) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(thread).array();
        ByteBuffer drawn = ByteBuffer.wrap(keys.letterbox().derive("receipts").hmac(number));
        return new Receipt(word(drawn), word(drawn), (int) Math.floorMod(drawn.getLong(), (long) Receipt.NUMBERS));
    }

    /** The receipts of these stories. */
    public static List<Receipt> of(Generation keys, List<Long> threads) {
        return threads.stream().map(thread -> of(keys, thread)).toList();
    }

    private static String word(ByteBuffer drawn) {
        return ReceiptWords.all().get(Math.floorMod(drawn.getShort(), ReceiptWords.COUNT));
    }

    /** The tag of one part of the story with this receipt; parts count from 0. */
    public static ReceiptTag tag(Generation keys, Receipt receipt, int part) {
        return tag(stretched(keys, receipt), part);
    }

    private static ReceiptTag tag(Secret stretched, int part) {
        return ReceiptTag.of(
                stretched.hmac(ByteBuffer.allocate(Integer.BYTES).putInt(part).array()));
    }

    /** PBKDF2 (RFC 8018) of what the receipt key makes of a receipt. */
    private static Secret stretched(Generation keys, Receipt receipt) {
        char[] keyed = HexFormat.of()
                .formatHex(keys.receipt().derive("tag").hmac(receipt.bytes()))
                .toCharArray();
        PBEKeySpec spec = new PBEKeySpec(keyed, SALT, ROUNDS, Byte.SIZE * Secret.LENGTH);
        try {
            return Secret.of(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    /** What became of the story with this receipt; empty when nothing is known of it. */
    public Optional<Traced> find(Handle handle, Generation keys, Receipt receipt) {
        return Traced.of(pages(handle, keys, receipt));
    }

    private List<Page> pages(Handle handle, Generation keys, Receipt receipt) {
        Secret stretched = stretched(keys, receipt);
        List<Page> pages = new ArrayList<>();
        while (true) {
            Optional<Page> page = sql.sealed(handle, lookup(keys, tag(stretched, pages.size())))
                    .map(found -> read(keys, found));
            if (page.isEmpty()) {
                return pages;
            }
            pages.add(page.get());
        }
    }

    /** The parts of all stories with these receipts. */
    public Set<ReceiptTag> parts(Handle handle, Generation keys, Set<Receipt> receipts) {
        Set<ReceiptTag> tags = new HashSet<>();
        receipts.forEach(receipt -> pages(handle, keys, receipt).forEach(page -> tags.add(page.tag())));
        return tags;
    }

    /** From now on these parts of stories are known, by the mark that their words would get. */
    public void open(Handle handle, Generation keys, Map<ReceiptTag, String> marks, String week) {
        List<Page> pages = new ArrayList<>();
        marks.forEach((tag, mark) -> {
            // One in many millions was drawn before: two stories have one row then, rather than no night any more.
            if (sql.sealed(handle, lookup(keys, tag)).isEmpty()) {
                pages.add(new Page(tag, week, mark, Standing.WAITING, "", ""));
            }
        });
        ids.shuffle(pages);
        insert(handle, keys, pages);
    }

    /**
     * At night: everything anew under the next day's keys, in another order, without what is too old.
     *
     * @param outcomes by mark
     * @param withdrawn parts that their writers took back
     * @return marks of released words that may not be shown any more
     */
    public List<String> sealAnew(
            Handle handle,
            Generation before,
            Generation after,
            Weeks weeks,
            Map<String, Outcome> outcomes,
            Set<ReceiptTag> withdrawn) {
        List<String> hidden = new ArrayList<>();
        for (List<byte[]> slice : ids.shuffledSlices(sql.lookups(handle))) {
            List<Page> kept = new ArrayList<>();
            for (byte[] sealed : sql.sealed(handle, slice)) {
                Page page = changed(read(before, sealed), weeks, outcomes, withdrawn);
                boolean old = page.week().compareTo(weeks.ofReceipts()) < 0;
                boolean hides = page.hidesIn(weeks.now()) || old && page.hides();
                if (hides) {
                    hidden.add(page.mark());
                }
                if (!old) {
                    kept.add(hides ? page.hidden() : page);
                }
            }
            sql.delete(handle, slice);
            ids.shuffle(kept);
            insert(handle, after, kept);
        }
        return hidden;
    }

    private static Page changed(Page page, Weeks weeks, Map<String, Outcome> outcomes, Set<ReceiptTag> withdrawn) {
        if (withdrawn.contains(page.tag())) {
            return page.withdrawn(weeks.lived());
        }
        Page decided =
                Optional.ofNullable(outcomes.get(page.mark())).map(page::after).orElse(page);
        return page.week().compareTo(weeks.ofStories()) < 0 ? decided.expired() : decided;
    }

    /** Drops what nobody can open any more. */
    public void forgetAll(Handle handle) {
        sql.deleteAll(handle);
    }

    private void insert(Handle handle, Generation keys, List<Page> pages) {
        Map<byte[], byte[]> rows = new LinkedHashMap<>();
        pages.forEach(page -> rows.put(lookup(keys, page.tag()), Seal.padded(keys.story(), page.bytes(), LABEL, ROW)));
        sql.insertAll(handle, rows);
    }

    private static Page read(Generation keys, byte[] sealed) {
        return Page.read(Seal.openPadded(keys.story(), sealed, LABEL));
    }

    private static byte[] lookup(Generation keys, ReceiptTag tag) {
        Secret ofTheDay = keys.story().derive("receipts");
        return ofTheDay.hmac(tag.bytes());
    }
}
