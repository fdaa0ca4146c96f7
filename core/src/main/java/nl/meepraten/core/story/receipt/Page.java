package nl.meepraten.core.story.receipt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of one receipt, inside its seal.
 *
 * @param week in which its story was told: "2026-W48"
 * @param since the week in which words that were released already were withdrawn; empty otherwise
 * @param marks of what was released for it, until that is hidden
 * @param answer what the council wrote back; empty when it did not
 */
record Page(ReceiptTag tag, String week, Standing standing, String since, List<String> marks, String answer) {

    /** A story in so many pieces is not told in a day. */
    private static final int MOST_MARKS = 8;

    Page {
        marks = List.copyOf(marks.subList(Math.max(0, marks.size() - MOST_MARKS), marks.size()));
    }

    static Page of(ReceiptTag tag, String week, Standing standing) {
        return new Page(tag, week, standing, "", List.of(), "");
    }

    Page decided(Standing decided) {
        return new Page(tag, week, standing.after(decided), since, marks, answer);
    }

    Page released(String mark) {
        List<String> more = new ArrayList<>(marks);
        more.add(mark);
        return new Page(tag, week, standing.after(Standing.SHARED), since, more, answer);
    }

    Page withdrawn(String now) {
        if (standing.withdrawn()) {
            return this;
        }
        return standing == Standing.SHARED
                ? new Page(tag, week, Standing.WITHDRAWN_SHARED, now, marks, "")
                : new Page(tag, week, Standing.WITHDRAWN, "", List.of(), "");
    }

    Page answered(String text) {
        return new Page(tag, week, standing, since, marks, text);
    }

    /** Whether what was released has to be hidden: not before the next week, so that nobody sees on which day it was asked. */
    boolean toHide(String thisWeek) {
        return standing == Standing.WITHDRAWN_SHARED && !marks.isEmpty() && since.compareTo(thisWeek) < 0;
    }

    Page hidden() {
        return new Page(tag, week, standing, since, List.of(), answer);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(tag.bytes());
            out.writeUTF(week);
            out.writeByte(standing.ordinal());
            out.writeUTF(since);
            out.writeByte(marks.size());
            for (String mark : marks) {
                out.writeUTF(mark);
            }
            out.writeUTF(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Page read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            ReceiptTag tag = ReceiptTag.of(in.readNBytes(ReceiptTag.BYTES));
            String week = in.readUTF();
            Standing standing = Standing.values()[in.readByte()];
            String since = in.readUTF();
            List<String> marks = new ArrayList<>();
            for (int count = in.readByte(); count > 0; count--) {
                marks.add(in.readUTF());
            }
            return new Page(tag, week, standing, since, marks, in.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
