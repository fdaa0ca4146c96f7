package nl.meepraten.bot.channel.simulator;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.meepraten.bot.turn.StoredBytes.Stored;

/**
 * One kind of thing that is stored, as the page shows it.
 *
 * @param key of its words
 * @param bytes how long one of them is; 0 when nothing is there
 * @param values in hexadecimal, shortened
 * @param all how many there are; more than {@code values} when only some are shown
 */
public record StoredRow(String key, int bytes, List<String> values, int all) {

    private static final int HEAD = 20;
    private static final int TAIL = 2;
    private static final int GROUP = 2;
    private static final HexFormat HEX = HexFormat.of();

    static List<StoredRow> of(Stored stored) {
        return List.of(
                row("lookup", stored.lookup().stream().toList()),
                row("record", stored.record().stream().toList()),
                row("shard", stored.shards()),
                row("letterbox", stored.letterbox().some(), stored.letterbox().all()),
                row("parcel", stored.parcels().some(), stored.parcels().all()));
    }

    private static StoredRow row(String key, List<byte[]> found) {
        return row(key, found, found.size());
    }

    private static StoredRow row(String key, List<byte[]> shown, int all) {
        return new StoredRow(
                key,
                shown.stream().mapToInt(bytes -> bytes.length).max().orElse(0),
                shown.stream().map(StoredRow::shortened).toList(),
                all);
    }

    public boolean showsOnlySome() {
        return all > values.size();
    }

    /** The first bytes in pairs, and the last two. */
    static String shortened(byte[] bytes) {
        if (bytes.length <= HEAD + TAIL) {
            return pairs(bytes, bytes.length);
        }
        return pairs(bytes, HEAD) + " \u2026 " + HEX.formatHex(bytes, bytes.length - TAIL, bytes.length);
    }

    private static String pairs(byte[] bytes, int count) {
        List<String> pairs = new ArrayList<>();
        for (int from = 0; from < count; from += GROUP) {
            pairs.add(HEX.formatHex(bytes, from, Math.min(from + GROUP, count)));
        }
        return String.join(" ", pairs);
    }
}
