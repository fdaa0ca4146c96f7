package nl.meepraten.core.contact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.text.Language;

/** Writes a contact as bytes and reads it back; the first byte tells which form it is in. */
final class ContactCodec {

    private static final int FORM = 7;

    /** The form before anybody could be asleep. */
    private static final int WITHOUT_SLEEP = 2;

    /** The last form that knew of the month of last activity and the hour of help. */
    private static final int OF_MONTHS = 3;

    /** The last form that did not know how much someone told. */
    private static final int UNCOUNTED = 4;

    /** The last form that knew neither that somebody else may read the phone, nor of another number. */
    private static final int OF_ONE_NUMBER = 5;

    /** The last form that knew nothing of receipts. */
    private static final int WITHOUT_RECEIPTS = 6;

    private static final int ENROLMENT = 8;
    private static final int MINUTES_IN_HOUR = 60;
    private static final int MOST_ROUNDS = 16;
    private static final int MOST_RSVPS = 8;

    /** Two languages in one byte, so that records of before there were two can be read; the first is never the other's. */
    private static final int BITS_OF_LANGUAGE = 4;

    private static final int ONE_LANGUAGE = 15;

    private ContactCodec() {}

    static byte[] write(Contact contact) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeUTF(contact.address().channel());
            out.writeUTF(contact.address().value());
            out.write(contact.enrolment());
            out.write(contact.ballotSecret());
            out.writeByte(languages(contact.participant()));
            out.writeUTF(contact.participant().place());
            out.writeByte(contact.participant().consent().ordinal());
            out.writeByte(contact.participant().pace().ordinal());
            out.writeLong(contact.paceDay());
            out.writeLong(contact.heard());
            out.writeBoolean(contact.thread().isPresent());
            out.writeLong(contact.thread().map(Contact.Thread::number).orElse(0L));
            out.writeLong(contact.thread().map(Contact.Thread::started).orElse(0L));
            out.writeLong(contact.helped());
            out.writeLong(contact.unasked().week());
            out.writeInt(contact.unasked().messages());
            List<String> rounds = newest(contact.rounds(), MOST_ROUNDS);
            out.writeByte(rounds.size());
            for (String round : rounds) {
                out.writeUTF(round);
            }
            TrailCodec.write(out, contact.trail());
            List<Map.Entry<MeetingId, Rsvp>> rsvps =
                    newest(List.copyOf(contact.rsvps().entrySet()), MOST_RSVPS);
            out.writeByte(rsvps.size());
            for (Map.Entry<MeetingId, Rsvp> rsvp : rsvps) {
                out.writeUTF(rsvp.getKey().code());
                out.writeByte(rsvp.getValue().ordinal());
            }
            out.writeBoolean(contact.asleep());
            out.writeInt(contact.told());
            out.writeBoolean(contact.participant().discreet());
            out.writeBoolean(contact.alsoStops().isPresent());
            out.write(contact.alsoStops().orElseGet(() -> new byte[ENROLMENT]));
            out.writeByte(contact.ended().size());
            for (long story : contact.ended()) {
                out.writeLong(story);
            }
            out.writeByte(contact.withdrawals().size());
            for (Receipt receipt : contact.withdrawals()) {
                out.write(receipt.bytes());
            }
            out.writeShort(contact.conversation().length);
            out.write(contact.conversation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int languages(Participant participant) {
        int own = participant.own().map(Language::ordinal).orElse(0);
        return own << BITS_OF_LANGUAGE | participant.language().ordinal();
    }

    /** The first minute of a month, counted from January 1970: rather asked once too often than presumed. */
    private static long minuteOf(int month) {
        return LocalDate.EPOCH.plusMonths(month).toEpochDay() * 24 * MINUTES_IN_HOUR;
    }

    private static <T> List<T> newest(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    static Contact read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int form = in.readByte();
            if (form < WITHOUT_SLEEP || form > FORM) {
                throw new IllegalStateException("A contact record has the unknown form " + form + ".");
            }
            Address address = new Address(in.readUTF(), in.readUTF());
            byte[] enrolment = in.readNBytes(ENROLMENT);
            byte[] ballotSecret = in.readNBytes(32);
            int languages = in.readUnsignedByte();
            Participant participant = new Participant(
                    Language.values()[languages & ONE_LANGUAGE],
                    Optional.of(languages >> BITS_OF_LANGUAGE)
                            .filter(own -> own > 0)
                            .map(own -> Language.values()[own]),
                    in.readUTF(),
                    false,
                    Consent.values()[in.readByte()],
                    Pace.values()[in.readByte()]);
            long paceDay = in.readLong();
            long heard = form <= OF_MONTHS ? minuteOf(in.readInt()) : in.readLong();
            boolean telling = in.readBoolean();
            Contact.Thread thread = new Contact.Thread(in.readLong(), in.readLong());
            long helped = form <= OF_MONTHS ? in.readLong() * MINUTES_IN_HOUR : in.readLong();
            Contact.Unasked unasked = new Contact.Unasked(in.readLong(), in.readInt());
            List<String> rounds = new ArrayList<>();
            for (int count = in.readByte(); count > 0; count--) {
                rounds.add(in.readUTF());
            }
            Trail trail = TrailCodec.read(in);
            Map<MeetingId, Rsvp> rsvps = new LinkedHashMap<>();
            for (int count = in.readByte(); count > 0; count--) {
                rsvps.put(new MeetingId(in.readUTF()), Rsvp.values()[in.readByte()]);
            }
            boolean asleep = form != WITHOUT_SLEEP && in.readBoolean();
            int told = form <= UNCOUNTED ? 0 : in.readInt();
            boolean discreet = form > OF_ONE_NUMBER && in.readBoolean();
            boolean stopping = form > OF_ONE_NUMBER && in.readBoolean();
            byte[] stopped = in.readNBytes(form > OF_ONE_NUMBER ? ENROLMENT : 0);
            List<Long> ended = new ArrayList<>();
            for (int count = form > WITHOUT_RECEIPTS ? in.readByte() : 0; count > 0; count--) {
                ended.add(in.readLong());
            }
            List<Receipt> withdrawals = new ArrayList<>();
            for (int count = form > WITHOUT_RECEIPTS ? in.readByte() : 0; count > 0; count--) {
                withdrawals.add(Receipt.of(in.readNBytes(Receipt.BYTES)));
            }
            byte[] conversation = in.readNBytes(in.readUnsignedShort());
            return new Contact(
                    address,
                    enrolment,
                    ballotSecret,
                    discreet ? participant.discreetly() : participant,
                    paceDay,
                    heard,
                    telling ? Optional.of(thread) : Optional.empty(),
                    helped,
                    unasked,
                    rounds,
                    trail,
                    rsvps,
                    asleep,
                    stopping ? Optional.of(stopped) : Optional.empty(),
                    told,
                    ended,
                    withdrawals,
                    conversation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
