package nl.meepraten.core.ballot;

import java.util.Arrays;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.vault.Seal;
import nl.meepraten.core.vault.Secret;

/** Which shard is whose, and how it is sealed: one AES-256-GCM blob of 3,868 bytes. */
final class Shard {

    /** No box has more than 2^20 shards: room for over 60 million people. */
    static final int MOST_BITS = 20;

    private Shard() {}

    static byte[] seal(Secret question, ConsultationId consultation, int bits, int number, Slots slots) {
        Secret key = question.derive("box");
        try {
            return Seal.seal(key, slots.bytes(), label(consultation, bits, number));
        } finally {
            key.forget();
        }
    }

    static Slots open(Secret question, ConsultationId consultation, int bits, int number, byte[] sealed) {
        Secret key = question.derive("box");
        try {
            return new Slots(Seal.open(key, sealed, label(consultation, bits, number)));
        } finally {
            key.forget();
        }
    }

    private static String label(ConsultationId consultation, int bits, int number) {
        return consultation.code() + "|" + bits + "|" + number;
    }

    /** The tag of the person with this ballot secret in this box; it says nothing about the tag in another. */
    static byte[] tag(Secret question, byte[] ballotSecret) {
        Secret key = question.derive("tag");
        try {
            return Arrays.copyOf(key.hmac(ballotSecret), Slots.TAG);
        } finally {
            key.forget();
        }
    }

    static int number(byte[] tag, int bits) {
        int leading = (tag[0] & 0xff) << 24 | (tag[1] & 0xff) << 16 | (tag[2] & 0xff) << 8 | (tag[3] & 0xff);
        return number(leading, bits);
    }

    static int number(int leading, int bits) {
        return bits == 0 ? 0 : leading >>> (32 - bits);
    }

    /** The least number of bits with which the mean shard is at most half full. */
    static int bits(long people) {
        int bits = 0;
        while (bits < MOST_BITS && people > (60L << bits)) {
            bits++;
        }
        return bits;
    }

    static String keyName(ConsultationId consultation) {
        return "box-" + consultation.code();
    }
}
