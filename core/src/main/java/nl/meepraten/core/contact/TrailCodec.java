package nl.meepraten.core.contact;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a trail in at most 509 bytes: five for each message, its age counted from the newest. */
final class TrailCodec {

    private static final int BUTTONS = 0x80;

    private TrailCodec() {}

    static void write(DataOutputStream out, Trail trail) throws IOException {
        long newest = trail.marks().stream().mapToLong(Trail.Mark::hour).max().orElse(0);
        List<Trail.Mark> kept = trail.in(newest).marks();
        out.writeLong(newest);
        out.writeByte(kept.size());
        for (Trail.Mark mark : kept) {
            out.writeInt(mark.number());
            out.writeByte((int) (newest - mark.hour()) | (mark.buttons() ? BUTTONS : 0));
        }
    }

    static Trail read(DataInputStream in) throws IOException {
        long newest = in.readLong();
        List<Trail.Mark> marks = new ArrayList<>();
        for (int count = in.readByte(); count > 0; count--) {
            int number = in.readInt();
            int age = in.readUnsignedByte();
            marks.add(new Trail.Mark(number, newest - (age & ~BUTTONS), (age & BUTTONS) != 0));
        }
        return new Trail(marks);
    }
}
