package nl.meepraten.core.consultation;

import java.util.List;

/**
 * A consultation in the words of another language, whole: people read all of it in their language or none.
 *
 * @param questions one for each question, in order
 */
public record Translation(String topic, String open, String closed, List<Wording> questions) {

    public Translation {
        questions = List.copyOf(questions);
    }

    /** @param options as many as the question has, where those are words; else none */
    public record Wording(String text, List<String> options) {
        public Wording {
            options = List.copyOf(options);
        }
    }
}
