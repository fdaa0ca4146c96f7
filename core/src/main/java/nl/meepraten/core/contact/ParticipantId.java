package nl.meepraten.core.contact;

import java.util.Arrays;

/** Names someone's record until the next night. Random; no other table holds it. */
public record ParticipantId(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ParticipantId id && Arrays.equals(bytes, id.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
