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

    private EntryCodec() {}

    static List<byte[]> write(Entry entry) {
        return switch (entry) {
            case Entry.Blank blank -> List.of(new byte[0]);
            case Entry.Consented consented -> List.of(mark(1, consented.thread()));
            case Entry.Dropped dropped -> List.of(mark(2, dropped.thread()));
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
    record Row(Entry entry, int start) {}

    static Row read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Row(new Entry.Blank(), 0);
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int kind = in.readByte();
            long thread = in.readLong();
            return switch (kind) {
                case 1 -> new Row(new Entry.Consented(thread), 0);
                case 2 -> new Row(new Entry.Dropped(thread), 0);
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
