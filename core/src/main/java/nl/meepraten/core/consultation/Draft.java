package nl.meepraten.core.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** A consultation as an officer is writing it; it may be incomplete. */
public record Draft(String topic, List<Question> questions, Promise promise, Audience audience, LocalDate lastDay) {

    public Draft {
        questions = List.copyOf(questions);
    }

    public static Draft of(Consultation consultation) {
        return new Draft(
                consultation.topic(),
                consultation.questions(),
                consultation.promise(),
                consultation.audience(),
                consultation.lastDay());
    }

    /** Thirty-two letters and digits, the same for the same content: shows whether a colleague changed it meanwhile. */
    public String fingerprint() {
        String content = List.of(
                        topic,
                        questions,
                        promise,
                        new TreeSet<>(audience.places()),
                        new TreeSet<>(audience.groups()),
                        lastDay)
                .toString();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
