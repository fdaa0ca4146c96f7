package nl.meepraten.core.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;

/**
 * A consultation as an officer is writing it; it may be incomplete.
 *
 * @param split by what the result is broken down
 * @param translations by language; never by Dutch, in which it is written
 */
public record Draft(
        String topic,
        List<Question> questions,
        Promise promise,
        Audience audience,
        LocalDate lastDay,
        Split.By split,
        Map<Language, Translation> translations) {

    public Draft {
        questions = List.copyOf(questions);
        translations = Map.copyOf(translations);
    }

    /** In Dutch only, and not broken down. */
    public Draft(String topic, List<Question> questions, Promise promise, Audience audience, LocalDate lastDay) {
        this(topic, questions, promise, audience, lastDay, Split.By.NOTHING, Map.of());
    }

    public static Draft of(Consultation consultation) {
        return new Draft(
                consultation.topic(),
                consultation.questions(),
                consultation.promise(),
                consultation.audience(),
                consultation.lastDay(),
                consultation.split().by(),
                consultation.translations());
    }

    /** As it reads in this language; in Dutch where there is no translation. */
    public Draft in(Language language) {
        Translation said = translations.get(language);
        return said == null
                ? this
                : new Draft(
                        said.topic(),
                        translated(language, questions, said),
                        promise.saying(said.open(), said.closed()),
                        audience,
                        lastDay,
                        split,
                        translations);
    }

    /** Whether nothing of it, in any language, tells anything to whoever else may read a discreet phone. */
    public boolean harmless(Places places) {
        return Stream.of(Language.values())
                .map(this::in)
                .flatMap(said -> Stream.concat(
                        Stream.of(
                                said.topic(),
                                said.promise().open(),
                                said.promise().closed()),
                        said.questions().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.text()), one.options().stream()))))
                .allMatch(places::harmless);
    }

    static List<Question> translated(Language language, List<Question> questions, Translation said) {
        return IntStream.range(0, questions.size())
                .mapToObj(number -> number < said.questions().size()
                        ? questions.get(number).in(language, said.questions().get(number))
                        : questions.get(number))
                .toList();
    }

    /** Thirty-two letters and digits, the same for the same content: shows whether a colleague changed it meanwhile. */
    public String fingerprint() {
        String content = List.of(
                        topic,
                        questions,
                        promise,
                        new TreeSet<>(audience.places()),
                        new TreeSet<>(audience.groups()),
                        lastDay,
                        split,
                        new TreeMap<>(translations))
                .toString();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
