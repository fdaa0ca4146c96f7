package nl.meepraten.core.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.text.PlainCharacters;
import nl.meepraten.core.text.Segments;

/** Gathers what is wrong with the words of a draft: missing, too long, or not fit for a text message. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> all() {
        return List.copyOf(problems);
    }

    void add(Problem.Field field, int number, Problem.Key key, Map<String, Object> arguments) {
        problems.add(new Problem(field, number, key, arguments));
    }

    void add(Problem.Field field, Problem.Key key, Map<String, Object> arguments) {
        add(field, 0, key, arguments);
    }

    /** Words that are part of a text message. */
    boolean sent(Problem.Field field, String words) {
        present(field, words);
        return characters(field, 0, oddInSms(words));
    }

    void present(Problem.Field field, String words) {
        if (words.isBlank()) {
            add(field, Problem.Key.MISSING, Map.of());
        }
    }

    boolean characters(Problem.Field field, int number, Optional<String> odd) {
        odd.ifPresent(character ->
                add(field, number, Problem.Key.ODD_CHARACTER, Map.of("character", PlainCharacters.visible(character))));
        return odd.isEmpty();
    }

    static Optional<String> control(String words) {
        return words.codePoints()
                .filter(Character::isISOControl)
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** The first character that has no place in a text message: one that makes every part hold 70 instead of 160. */
    static Optional<String> oddInSms(String words) {
        return control(words)
                .or(() -> Segments.of(words).offenders().stream()
                        .map(Segments.Offender::character)
                        .findFirst());
    }

    /** The longest of {@code messages} decides. */
    void length(Problem.Field field, int number, List<String> messages, int most) {
        Segments segments = messages.stream()
                .map(Segments::of)
                .max(Comparator.comparingInt(Segments::units))
                .orElseThrow();
        if (segments.parts() > most) {
            int room = most == 1
                    ? segments.encoding().single()
                    : most * segments.encoding().part();
            add(field, number, Problem.Key.TOO_LONG, Map.of("over", segments.units() - room, "most", most));
        }
    }
}
