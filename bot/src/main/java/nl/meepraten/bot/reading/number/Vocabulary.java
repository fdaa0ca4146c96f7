package nl.meepraten.bot.reading.number;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.text.Table;

/** The words with which a number is said in one language, or in one talk. */
interface Vocabulary {

    /** The number word that begins at a place. */
    Optional<Table.Match<Integer>> at(List<String> words, int position);

    boolean isAnd(String word);

    /** A number word with the "and" written against it: "وثلاثون". */
    Optional<Table.Match<Integer>> glued(List<String> words, int position);

    /** Whether a word also means "a". */
    boolean isArticle(String word);

    /** Whether people count in twenties: "soixante douze". */
    boolean hasScores();
}
