package nl.meepraten.bot.turn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.story.receipt.Receipt;

/** Writes the state of a conversation as bytes for the sealed record, and reads it back. */
public final class StateCodec {

    private static final long NEVER = 0;

    private StateCodec() {}

    public static byte[] write(State state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            switch (state) {
                case State.Unmet unmet -> out.writeByte(0);
                case State.Invited invited -> {
                    out.writeByte(1);
                    out.writeBoolean(invited.again());
                }
                case State.Asked asked -> {
                    out.writeByte(2);
                    which(out, Optional.of(asked.question()));
                    out.writeByte(asked.unclear());
                    out.writeLong(asked.laid().toEpochMilli());
                    which(out, asked.before());
                    out.writeBoolean(asked.redo());
                }
                case State.Idle idle -> {
                    out.writeByte(3);
                    out.writeUTF(idle.latest().map(ConsultationId::code).orElse(""));
                    out.writeUTF(idle.meeting().map(MeetingId::code).orElse(""));
                }
                case State.Telling telling -> {
                    out.writeByte(4);
                    out.writeUTF(telling.latest().map(ConsultationId::code).orElse(""));
                    out.writeLong(telling.laid().toEpochMilli());
                    which(out, telling.before());
                    out.writeByte(telling.asks());
                }
                case State.Expected expected -> {
                    out.writeByte(5);
                    out.writeUTF(expected.meeting().code());
                    out.writeBoolean(expected.again());
                    out.writeLong(expected.laid().toEpochMilli());
                    which(out, expected.before());
                    out.writeUTF(expected.latest().map(ConsultationId::code).orElse(""));
                }
                case State.Aside aside -> {
                    out.writeByte(aside.receipt().isPresent() ? 7 : 6);
                    if (aside.receipt().isPresent()) {
                        out.write(aside.receipt().get().bytes());
                    }
                    aside(out, aside);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void aside(DataOutputStream out, State.Aside aside) throws IOException {
        out.writeByte(aside.ask().ordinal());
        out.writeLong(aside.asked().map(Instant::toEpochMilli).orElse(NEVER));
        out.writeByte(aside.waiting().size());
        for (State.Waiting waiting : aside.waiting()) {
            out.writeUTF(waiting.words());
            out.writeLong(waiting.until().toEpochMilli());
        }
        byte[] under = write(aside.under());
        out.writeShort(under.length);
        out.write(under);
    }

    private static State.Aside aside(DataInputStream in, Optional<Receipt> receipt) throws IOException {
        State.Ask ask = State.Ask.values()[in.readByte()];
        long asked = in.readLong();
        List<State.Waiting> waiting = new ArrayList<>();
        for (int count = in.readByte(); count > 0; count--) {
            waiting.add(new State.Waiting(in.readUTF(), Instant.ofEpochMilli(in.readLong())));
        }
        State under = read(in.readNBytes(in.readUnsignedShort()));
        return new State.Aside(
                ask,
                under,
                asked == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(asked)),
                waiting,
                receipt);
    }

    private static void which(DataOutputStream out, Optional<State.Which> which) throws IOException {
        out.writeUTF(which.map(one -> one.consultation().code()).orElse(""));
        out.writeByte(which.map(State.Which::number).orElse(0));
    }

    public static State read(byte[] bytes) {
        if (bytes.length == 0) {
            return new State.Unmet();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int kind = in.readByte();
            return switch (kind) {
                case 0 -> new State.Unmet();
                case 1 -> new State.Invited(in.readBoolean());
                case 2 ->
                    new State.Asked(
                            which(in).orElseThrow(),
                            in.readByte(),
                            Instant.ofEpochMilli(in.readLong()),
                            which(in),
                            in.readBoolean());
                case 3 -> new State.Idle(id(in.readUTF()), meeting(in.readUTF()));
                case 4 ->
                    new State.Telling(id(in.readUTF()), Instant.ofEpochMilli(in.readLong()), which(in), in.readByte());
                case 5 ->
                    new State.Expected(
                            new MeetingId(in.readUTF()),
                            in.readBoolean(),
                            Instant.ofEpochMilli(in.readLong()),
                            which(in),
                            id(in.readUTF()));
                case 6 -> aside(in, Optional.empty());
                case 7 -> aside(in, Optional.of(Receipt.of(in.readNBytes(Receipt.BYTES))));
                default -> throw new IllegalStateException("A conversation has the unknown state " + kind + ".");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<State.Which> which(DataInputStream in) throws IOException {
        Optional<ConsultationId> consultation = id(in.readUTF());
        int number = in.readByte();
        return consultation.map(id -> new State.Which(id, number));
    }

    private static Optional<MeetingId> meeting(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(new MeetingId(code));
    }

    private static Optional<ConsultationId> id(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(new ConsultationId(code));
    }
}
