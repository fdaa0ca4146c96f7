package nl.meepraten.bot.timer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meepraten.core.release.Release.Figures;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;

/**
 * The figures of one question within the room there is: all answers when they fit; else those that were given most, and
 * the sum of the rest; and when even one answer is too long, its beginning. Adds up published figures only, so it says
 * nothing that the release does not.
 */
final class OutcomeFigures {

    private static final String CUT = "..";

    /** A shorter beginning of an answer would not be recognised: then rather leave out the rest. */
    private static final int LEAST_WORDS = 10;

    private final Texts texts;

    OutcomeFigures(Texts texts) {
        this.texts = texts;
    }

    /** All answers in their own order. */
    String all(Language language, List<String> options, Figures published) {
        return list(
                language,
                options,
                published,
                IntStream.range(0, options.size()).boxed().toList());
    }

    /** @param room in septets */
    String within(int room, Language language, List<String> options, Figures published) {
        String all = all(language, options, published);
        if (OutcomeWords.length(all) <= room) {
            return all;
        }
        List<Integer> ranked = IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer option) -> published.options().get(option))
                        .reversed())
                .toList();
        for (int most = options.size() - 1; most > 0; most--) {
            String some = list(language, options, published, ranked.subList(0, most)) + ", "
                    + rest(language, published, ranked.subList(most, ranked.size()));
            if (OutcomeWords.length(some) <= room) {
                return some;
            }
        }
        return first(room, language, options, published, ranked);
    }

    private String first(int room, Language language, List<String> options, Figures published, List<Integer> ranked) {
        int first = ranked.getFirst();
        String figure = " " + figure(language, published.options().get(first));
        String rest = ", " + rest(language, published, ranked.subList(1, ranked.size()));
        int left = room - figure.length() - rest.length();
        return left >= LEAST_WORDS
                ? cut(options.get(first), left) + figure + rest
                : cut(options.get(first), room - figure.length()) + figure;
    }

    private String list(Language language, List<String> options, Figures published, List<Integer> shown) {
        List<String> said = new ArrayList<>();
        shown.forEach(option -> said.add(
                options.get(option) + " " + figure(language, published.options().get(option))));
        return String.join(", ", said);
    }

    private String rest(Language language, Figures published, List<Integer> left) {
        int sum = left.stream().mapToInt(published.options()::get).sum();
        return sum == 0
                ? texts.say(language, Text.OUTCOME_REST_FEW)
                : texts.say(language, Text.OUTCOME_REST, Map.of("figure", Integer.toString(sum)));
    }

    /** A published zero says only that there were fewer than five. */
    private String figure(Language language, int published) {
        return published == 0 ? texts.say(language, Text.UNDER_FIVE) : Integer.toString(published);
    }

    /** The beginning of {@code words} in at most {@code room} septets, if possible up to a space. */
    private static String cut(String words, int room) {
        if (OutcomeWords.length(words) <= room) {
            return words;
        }
        int end = 0;
        while (OutcomeWords.length(words.substring(0, end + 1)) <= room - CUT.length()) {
            end++;
        }
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > end / 2 ? space : end).strip() + CUT;
    }
}
