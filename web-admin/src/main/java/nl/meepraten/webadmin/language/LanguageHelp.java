package nl.meepraten.webadmin.language;

import java.util.List;

/**
 * What can be made plainer in what somebody wrote. It helps; it refuses nothing.
 *
 * @param odd characters that make a text message dearer
 * @param sentences that are long
 */
public record LanguageHelp(List<OddCharacter> odd, List<LongSentence> sentences) {

    public LanguageHelp {
        odd = List.copyOf(odd);
        sentences = List.copyOf(sentences);
    }

    /** @param sent texts that are part of a text message, or the whole of it */
    public static LanguageHelp with(List<Written> sent) {
        return new LanguageHelp(
                sent.stream().flatMap(text -> OddCharacter.in(text).stream()).toList(),
                sent.stream().flatMap(text -> LongSentence.in(text).stream()).toList());
    }

    /** Whether a button can make some characters plain. */
    public boolean canReplace() {
        return odd.stream().anyMatch(one -> one.instead().isPresent());
    }
}
