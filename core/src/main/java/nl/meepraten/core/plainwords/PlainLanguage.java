package nl.meepraten.core.plainwords;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meepraten.core.text.Language;

/** Reads texts for people and says what can be plainer. The same text gets the same remarks, whoever wrote it. */
public final class PlainLanguage {

    /** The words of one language, ready to be looked for. */
    private record Words(Map<String, String> plainer, Phrases hard, Phrases law) {

        static Words of(WordList list) {
            Map<String, String> plainer = new HashMap<>();
            list.plainer().forEach((word, plain) -> plainer.put(Phrases.key(word), plain));
            return new Words(plainer, Phrases.of(plainer.keySet()), Phrases.of(list.law()));
        }

        Stream<Remark> remarks(String text) {
            return Stream.concat(
                    hard.in(text).stream()
                            .map(found -> new Remark.HardWord(found, plainer.getOrDefault(Phrases.key(found), ""))),
                    law.in(text).stream().map(Remark.LawTalk::new));
        }
    }

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    /** @param lists of words to avoid; a language without one has none */
    public PlainLanguage(Map<Language, WordList> lists) {
        for (Language language : Language.values()) {
            words.put(language, Words.of(lists.getOrDefault(language, WordList.NONE)));
        }
    }

    /**
     * What can be plainer: characters first, then sentences, then words, each in the order of the text.
     *
     * @param language in which it is written
     */
    public List<Remark> remarks(Language language, Writing writing, String text) {
        Words own = words.getOrDefault(language, Words.of(WordList.NONE));
        Stream<Remark> read = Stream.concat(Sentences.tooLong(text), own.remarks(text));
        return switch (writing) {
            case PAGE -> read.toList();
            case TEXT -> Stream.concat(odd(language, text), read).toList();
            case QUESTION ->
                Stream.of(odd(language, text), read, Asking.of(language).remarks(text))
                        .flatMap(remarks -> remarks)
                        .toList();
        };
    }

    /** In a language that does without GSM-7 no single character makes a message dearer. */
    private static Stream<Remark> odd(Language language, String text) {
        return language.full() ? OddCharacters.in(text) : Stream.empty();
    }
}
