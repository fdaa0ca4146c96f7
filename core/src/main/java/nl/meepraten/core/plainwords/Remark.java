package nl.meepraten.core.plainwords;

import java.util.Optional;

/** Something that can be plainer in a text, with the words it is about as they were written. */
public sealed interface Remark {

    /**
     * A character that makes a text message dearer.
     *
     * @param before what stands before it, some words at most
     * @param character what it is; by its number when it cannot be seen
     * @param instead what it can become, possibly nothing at all; empty when it has no likeness
     */
    record OddCharacter(String before, String character, String after, Optional<String> instead) implements Remark {}

    /**
     * A sentence that is better cut in two.
     *
     * @param beginning its first words
     * @param count how many words it has
     */
    record LongSentence(String beginning, int count) implements Remark {}

    /** @param plainer words that say the same */
    record HardWord(String words, String plainer) implements Remark {}

    /** Words of laws and offices: they say who may what, and nothing to who has to answer. */
    record LawTalk(String words) implements Remark {}

    /**
     * A question that asks two things: nobody knows later to which of them an answer belongs.
     *
     * @param words where the second begins
     */
    record TwoQuestions(String words) implements Remark {}

    /** Words that lead to an answer. */
    record Leading(String words) implements Remark {}
}
