package nl.meepraten.core.contact;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.story.receipt.Receipt;

/**
 * What is left in the record of somebody who is forgotten, until the night.
 *
 * @param along the enrolment on another number that is to be forgotten with it
 * @param withdrawals receipts of the stories that he or she took back before
 */
record Blank(Optional<byte[]> along, List<Receipt> withdrawals) {

    private static final int ENROLMENT = 8;

    /** No contact begins with it; before there were receipts a blank was nothing, or an enrolment. */
    private static final byte FORM = 0;

    Blank {
        withdrawals = List.copyOf(withdrawals);
    }

    byte[] bytes() {
        ByteBuffer content = ByteBuffer.allocate(2 + ENROLMENT + withdrawals.size() * Receipt.BYTES)
                .put(FORM)
                .put((byte) (along.isPresent() ? 1 : 0))
                .put(along.orElseGet(() -> new byte[ENROLMENT]));
        withdrawals.forEach(receipt -> content.put(receipt.bytes()));
        return content.array();
    }

    /** Reads the content of a record; empty when it is a contact. */
    static Optional<Blank> read(byte[] content) {
        if (content.length <= ENROLMENT) {
            return Optional.of(new Blank(Optional.of(content).filter(bytes -> bytes.length > 0), List.of()));
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (bytes.get() != FORM) {
            return Optional.empty();
        }
        boolean along = bytes.get() == 1;
        byte[] enrolment = next(bytes, ENROLMENT);
        List<Receipt> withdrawals = new ArrayList<>();
        while (bytes.hasRemaining()) {
            withdrawals.add(Receipt.of(next(bytes, Receipt.BYTES)));
        }
        return Optional.of(new Blank(along ? Optional.of(enrolment) : Optional.empty(), withdrawals));
    }

    private static byte[] next(ByteBuffer bytes, int length) {
        byte[] next = new byte[length];
        bytes.get(next);
        return next;
    }
}
