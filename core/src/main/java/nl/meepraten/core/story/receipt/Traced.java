package nl.meepraten.core.story.receipt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told to whoever sends a receipt.
 *
 * @param answers what the council wrote back, to each part of the story that it wrote back to
 */
public record Traced(Standing standing, List<String> answers) {

    public Traced {
        answers = List.copyOf(answers);
    }

    /** What is told of a story in several parts: where the part that came furthest is; empty when there is none. */
    static Optional<Traced> of(List<Page> parts) {
        Stream<Page> left = parts.stream().filter(part -> !part.standing().withdrawn());
        return parts.stream()
                .map(Page::standing)
                .reduce(Standing::further)
                .map(standing -> new Traced(
                        standing,
                        left.map(Page::answer)
                                .filter(answer -> !answer.isEmpty())
                                .toList()));
    }
}
