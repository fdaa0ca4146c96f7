package nl.meepraten.core.story.receipt;

import java.util.List;
import java.util.Optional;

/**
 * What a conversation may know of receipts in one turn.
 *
 * @param telling of the story that this person tells, when it ends now
 * @param told of the stories that he or she told to the end since the night, the latest last
 * @param sent what came of the receipt in this message; empty when there is none in it
 */
public record Codes(Optional<Receipt> telling, List<Receipt> told, Optional<Sent> sent) {

    public static final Codes NONE = new Codes(Optional.empty(), List.of(), Optional.empty());

    /** A receipt that somebody sends. */
    public sealed interface Sent {}

    public record Known(Receipt receipt, Traced traced) implements Sent {}

    /** There is no story with this one. */
    public record Unknown() implements Sent {}

    /** It cannot be told which one is meant. */
    public record Illegible() implements Sent {}

    /** Somebody tried too often today: it was not looked at. */
    public record TooOften() implements Sent {}
}
