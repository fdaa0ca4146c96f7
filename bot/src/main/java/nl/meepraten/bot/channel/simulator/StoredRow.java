package nl.meepraten.bot.channel.simulator;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.bot.turn.StoredBytes.Stored;

/**
 * One kind of thing that is stored, as the page shows it.
 *
 * @param key of its words
 * @param bytes how long one of them is; 0 when nothing is there
 * @param values in hexadecimal, shortened
 */
public record StoredRow(String key, int bytes, List<String> values) {

    private static final int HEAD = 20;
    private static final int TAIL = 2;
    private static final int GROUP = 2;
    private static final HexFormat HEX = HexFormat.of();

    static List<StoredRow> of(Stored stored) {
        return List.of(
                row("lookup", stored.lookup().stream()),
                row("record", stored.record().stream()),
                row("shard", stored.shards().stream()),
                row("letterbox", stored.letterbox().stream()),
                row("parcel", stored.parcels().stream()));
    }

    private static StoredRow row(String key, Stream<byte[]> found) {
        List<byte[]> all = found.toList();
        return new StoredRow(
                key,
                all.stream().mapToInt(bytes -> bytes.length).max().orElse(0),
                all.stream().map(StoredRow::shortened).toList());
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
