package nl.meepraten.core.story.receipt;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;

/** Opens what is known of receipts, for tests that show what is inside the seals. */
public final class OpenedReceipts {

    private OpenedReceipts() {}

    /** Each row by what it is found by, in hexadecimal. */
    public static Map<String, ReceiptTag> all(Handle handle, Generation keys) {
        ReceiptSql sql = new ReceiptSql();
        Map<String, ReceiptTag> found = new HashMap<>();
        sql.lookups(handle).forEach(lookup -> {
            byte[] row = sql.sealed(handle, lookup).orElseThrow();
            Page page = Page.read(Seal.openPadded(keys.story(), row, "receipt"));
            found.put(HexFormat.of().formatHex(lookup), page.tag());
        });
        return found;
    }
}
