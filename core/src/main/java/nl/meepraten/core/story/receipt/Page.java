package nl.meepraten.core.story.receipt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What is known of one part of a story, inside its seal.
 *
 * @param week in which it was told: "2026-W48"
 * @param mark the random name of its words, when they are released
 * @param since the week in which words that were released already were withdrawn, until they are hidden; empty otherwise
 * @param answer what the council wrote back; empty when it did not
 */
record Page(ReceiptTag tag, String week, String mark, Standing standing, String since, String answer) {

    /** The same after what the council decided or wrote today; about what was withdrawn it is not asked. */
    Page after(Outcome outcome) {
        return standing.withdrawn()
                ? this
                : new Page(
                        tag,
                        week,
                        mark,
                        outcome.standing().map(standing::further).orElse(standing),
                        since,
                        outcome.answer().isEmpty() ? answer : outcome.answer());
    }

    Page withdrawn(String now) {
        if (standing.withdrawn()) {
            return this;
        }
        return standing == Standing.SHARED
                ? new Page(tag, week, mark, Standing.WITHDRAWN_SHARED, now, "")
                : new Page(tag, week, mark, Standing.WITHDRAWN, "", "");
    }

    /** The same when its story is too old to be kept, and nobody decided about it. */
    Page expired() {
        return standing == Standing.WAITING ? new Page(tag, week, mark, Standing.EXPIRED, since, answer) : this;
    }

    /** Whether what was released has to be hidden, now or later. */
    boolean hides() {
        return !since.isEmpty();
    }

    /** Not before the next week, so that nobody sees on which day it was asked. */
    boolean hidesIn(String thisWeek) {
        return hides() && since.compareTo(thisWeek) < 0;
    }

    Page hidden() {
        return new Page(tag, week, mark, standing, "", answer);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(tag.bytes());
            out.writeUTF(week);
            out.writeUTF(mark);
            out.writeByte(standing.ordinal());
            out.writeUTF(since);
            out.writeUTF(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Page read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Page(
                    ReceiptTag.of(in.readNBytes(ReceiptTag.BYTES)),
                    in.readUTF(),
                    in.readUTF(),
                    Standing.values()[in.readByte()],
                    in.readUTF(),
                    in.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
