package nl.meepraten.core.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.story.receipt.Outcome;
import nl.meepraten.core.story.receipt.Standing;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;

/**
 * What the client council decided and wrote back since the night, sealed. It takes effect at night: so a story that its writer took
 * back before that was not released, and nobody can see from the tables that it nearly was.
 */
final class Decisions {

    /** All of one size, so that nobody sees which of them releases words. */
    private static final int ROW = 65_536;

    private static final String LABEL = "decision";

    /** What is to become of a story. */
    enum Kind {
        /** Nothing was decided today; the council only writes back. */
        NONE,
        RELEASED,
        COUNTED,
        UNUSED
    }

    /**
     * One decision.
     *
     * @param words what is released, empty unless something is
     * @param answer what is written back; empty when nothing is
     */
    record Decision(Kind kind, String words, String answer) {

        Decision over(Decision earlier) {
            return new Decision(
                    kind == Kind.NONE ? earlier.kind() : kind,
                    kind == Kind.NONE ? earlier.words() : words,
                    answer.isEmpty() ? earlier.answer() : answer);
        }

        /** What whoever has the receipt is told of it. */
        Outcome outcome() {
            return new Outcome(
                    switch (kind) {
                        case NONE -> Optional.empty();
                        case RELEASED -> Optional.of(Standing.SHARED);
                        case COUNTED, UNUSED -> Optional.of(Standing.READ);
                    },
                    answer);
        }
    }

    /** Notes it for the night; what was noted before under this mark holds where this says nothing. */
    void note(Handle handle, Generation keys, String mark, Decision decision) {
        Optional<byte[]> earlier = handle.createQuery("select sealed from decision where mark = ?")
                .bind(0, mark)
                .map((row, context) -> row.getBytes(1))
                .findOne();
        Decision whole = earlier.map(found -> decision.over(read(keys, found))).orElse(decision);
        handle.execute("delete from decision where mark = ?", mark);
        handle.execute("insert into decision (mark, sealed) values (?, ?)", mark, sealed(keys, whole));
    }

    /** Everything that was noted, by mark. */
    Map<String, Decision> all(Handle handle, Generation keys) {
        Map<String, Decision> decisions = new HashMap<>();
        handle.createQuery("select mark, sealed from decision")
                .map((row, context) -> Map.entry(row.getString(1), read(keys, row.getBytes(2))))
                .forEach(found -> decisions.put(found.getKey(), found.getValue()));
        return decisions;
    }

    void clear(Handle handle) {
        handle.execute("delete from decision");
    }

    private static byte[] sealed(Generation keys, Decision decision) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(decision.kind().ordinal());
            write(out, decision.words());
            write(out, decision.answer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Seal.padded(keys.story(), bytes.toByteArray(), LABEL, ROW);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = Utf16.bytes(text);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Decision read(Generation keys, byte[] sealed) {
        byte[] content = Seal.openPadded(keys.story(), sealed, LABEL);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return new Decision(Kind.values()[in.readByte()], text(in), text(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return Utf16.text(in.readNBytes(in.readInt()));
    }
}
