package nl.meepraten.core.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes entries as bytes; words too long for one row are cut into several. Text is kept in UTF-16, exactly as typed. */
final class EntryCodec {

    private static final int PIECE = 1700;

    /** This kind and the next two, one for each permission. */
    private static final int PERMITTED = 4;

    /** As marks for a dropped story were written before one row could drop several. */
    private static final int DROPPED = 2;

    /** Before the rest of a row: stories that are dropped. */
    private static final int DROPS = 7;

    private EntryCodec() {}

    /** @param dropped stories that are to go, beside what the entry says */
    static List<byte[]> write(Entry entry, List<Long> dropped) {
        List<byte[]> rows = new ArrayList<>(write(entry));
        if (!dropped.isEmpty()) {
            byte[] first = rows.getFirst();
            ByteBuffer row = ByteBuffer.allocate(2 + dropped.size() * Long.BYTES + first.length)
                    .put((byte) DROPS)
                    .put((byte) dropped.size());
            dropped.forEach(row::putLong);
            rows.set(0, row.put(first).array());
        }
        return rows;
    }

    private static List<byte[]> write(Entry entry) {
        return switch (entry) {
            case Entry.Blank blank -> List.of(new byte[0]);
            case Entry.Consented consented -> List.of(mark(1, consented.thread()));
            case Entry.Permitted permitted ->
                List.of(mark(PERMITTED + permitted.permission().ordinal(), permitted.thread()));
            case Entry.Words words -> words(words);
        };
    }

    private static byte[] mark(int kind, long thread) {
        return ByteBuffer.allocate(9).put((byte) kind).putLong(thread).array();
    }

    private static List<byte[]> words(Entry.Words words) {
        List<byte[]> pieces = new ArrayList<>();
        String text = words.text();
        for (int start = 0; start == 0 || start < text.length(); start += PIECE) {
            String piece = text.substring(start, Math.min(text.length(), start + PIECE));
            pieces.add(piece(words, start, piece));
        }
        return pieces;
    }

    private static byte[] piece(Entry.Words words, int start, String piece) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(3);
            out.writeLong(words.thread());
            out.writeLong(words.at());
            out.writeInt(start);
            out.writeBoolean(words.agreed());
            out.writeUTF(words.group());
            out.writeUTF(words.about());
            out.writeShort(piece.length());
            out.writeChars(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One row read back; {@code start} tells where in its message a piece begins. */
    record Row(Entry entry, int start, List<Long> dropped) {

        Row(Entry entry, int start) {
            this(entry, start, List.of());
        }
    }

    static Row read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Row(new Entry.Blank(), 0);
        }
        return bytes[0] == DROPS ? dropping(ByteBuffer.wrap(bytes)) : plain(bytes);
    }

    private static Row dropping(ByteBuffer bytes) {
        bytes.get();
        List<Long> dropped = new ArrayList<>();
        for (int count = bytes.get(); count > 0; count--) {
            dropped.add(bytes.getLong());
        }
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        Row row = read(rest);
        return new Row(row.entry(), row.start(), dropped);
    }

    private static Row plain(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int kind = in.readByte();
            long thread = in.readLong();
            return switch (kind) {
                case 1 -> new Row(new Entry.Consented(thread), 0);
                case DROPPED -> new Row(new Entry.Blank(), 0, List.of(thread));
                case 3 -> words(in, thread);
                case PERMITTED, PERMITTED + 1, PERMITTED + 2 ->
                    new Row(new Entry.Permitted(thread, Permission.values()[kind - PERMITTED]), 0);
                default -> throw new IllegalStateException("A letterbox row has the unknown kind " + kind + ".");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row words(DataInputStream in, long thread) throws IOException {
        long at = in.readLong();
        int start = in.readInt();
        boolean agreed = in.readBoolean();
        String group = in.readUTF();
        String about = in.readUTF();
        char[] text = new char[in.readUnsignedShort()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new Row(new Entry.Words(thread, at, agreed, group, about, new String(text)), start);
    }
}
