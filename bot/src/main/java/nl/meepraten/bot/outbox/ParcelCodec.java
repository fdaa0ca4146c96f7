package nl.meepraten.bot.outbox;

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
import nl.meepraten.bot.channel.Keyboard;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.core.contact.Address;

/** Writes a parcel as bytes and reads it back. */
final class ParcelCodec {

    private static final int FORM = 2;

    private ParcelCodec() {}

    static byte[] write(Parcel parcel) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeUTF(parcel.to().channel());
            out.writeUTF(parcel.to().value());
            out.write(parcel.enrolment());
            out.writeBoolean(parcel.goodbye());
            out.writeUTF(parcel.round().orElse(""));
            out.writeByte(parcel.attempts());
            out.writeLong(parcel.handed().map(Instant::toEpochMilli).orElse(0L));
            numbers(out, parcel.tidying().withoutButtons());
            numbers(out, parcel.tidying().deleted());
            out.writeByte(parcel.texts().size());
            for (Parcel.Text text : parcel.texts()) {
                out.writeUTF(text.words());
                out.writeLong(text.until().toEpochMilli());
                buttons(out, text.buttons());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void numbers(DataOutputStream out, List<Integer> numbers) throws IOException {
        out.writeByte(numbers.size());
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static void buttons(DataOutputStream out, Optional<Keyboard> buttons) throws IOException {
        out.writeUTF(buttons.map(Keyboard::about).orElse(""));
        List<String> labels = buttons.map(Keyboard::labels).orElse(List.of());
        out.writeByte(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
    }

    static Parcel read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int form = in.readByte();
            if (form != FORM) {
                throw new IllegalStateException("A parcel has the unknown form " + form + ".");
            }
            Address to = new Address(in.readUTF(), in.readUTF());
            byte[] enrolment = in.readNBytes(8);
            boolean goodbye = in.readBoolean();
            String round = in.readUTF();
            int attempts = in.readByte();
            long handed = in.readLong();
            Tidying tidying = new Tidying(numbers(in), numbers(in));
            List<Parcel.Text> texts = new ArrayList<>();
            for (int count = in.readByte(); count > 0; count--) {
                texts.add(new Parcel.Text(in.readUTF(), Instant.ofEpochMilli(in.readLong()), buttons(in)));
            }
            return new Parcel(
                    to,
                    enrolment,
                    goodbye,
                    round.isEmpty() ? Optional.empty() : Optional.of(round),
                    tidying,
                    texts,
                    attempts,
                    handed == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(handed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> numbers(DataInputStream in) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (int count = in.readByte(); count > 0; count--) {
            numbers.add(in.readInt());
        }
        return numbers;
    }

    private static Optional<Keyboard> buttons(DataInputStream in) throws IOException {
        String about = in.readUTF();
        List<String> labels = new ArrayList<>();
        for (int count = in.readByte(); count > 0; count--) {
            labels.add(in.readUTF());
        }
        return labels.isEmpty() ? Optional.empty() : Optional.of(new Keyboard(about, labels));
    }
}
