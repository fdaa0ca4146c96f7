package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.YesNoReader.Stance;
import nl.meepraten.core.consultation.Question;

/** Reads an answer given in words: yes or no where an option means that, and the words of the other options. */
final class WordReader {

    private WordReader() {}

    /**
     * @param options the options that were named, by number from 1
     * @param undecided whether somebody says not to know, or names an option only to reject it
     */
    record Said(Set<Integer> options, boolean undecided) {}

    static Said read(Question question, List<String> words) {
        Set<Integer> options = new TreeSet<>();
        boolean undecided = false;
        Set<Integer> meaningful = withStance(question);
        Optional<Stance> stance = YesNoReader.read(words);
        if (stance.isPresent() && (!meaningful.isEmpty() || stance.get() == Stance.UNDECIDED)) {
            meaningful.stream()
                    .filter(option -> fits(stance.get(), stanceOf(question, option)))
                    .forEach(options::add);
            undecided = options.isEmpty();
        }
        Set<Integer> named = OptionReader.named(question, words);
        named.removeAll(meaningful);
        undecided |= named.stream().anyMatch(option -> OptionReader.denied(question, option, words));
        options.addAll(named);
        return new Said(options, undecided);
    }

    private static boolean fits(Stance said, Optional<Stance> meant) {
        return meant.isPresent() && (said == meant.get() || said == Stance.BOTH);
    }

    private static Set<Integer> withStance(Question question) {
        Set<Integer> options = new TreeSet<>();
        IntStream.rangeClosed(1, question.options().size())
                .filter(option -> stanceOf(question, option).isPresent())
                .forEach(options::add);
        return options;
    }

    /** What an option means when it is just a yes, a no or a don't-know. */
    private static Optional<Stance> stanceOf(Question question, int option) {
        List<String> own = Normal.of(question.options().get(option - 1)).words();
        return YesNoReader.plain(own);
    }
}
