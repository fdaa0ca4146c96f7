package nl.meepraten.bot.reading.option;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Table;

/** Words that turn what is said about: "niet", "zonder", "except", in Dutch, English and the language of the talk. */
public final class Negations {

    private static final Map<String, Table<Boolean>> WORDS =
            Lists.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Negations::in));

    private Negations() {}

    public static boolean has(String word, String language) {
        return Optional.ofNullable(WORDS.get(language))
                .or(() -> Optional.ofNullable(WORDS.get("nl")))
                .orElseThrow()
                .has(word);
    }

    private static Table<Boolean> in(String language) {
        Table<Boolean> words = Lists.of("nl").table("not").addAll(Lists.of("en").section("not"), true);
        return Lists.LANGUAGES.contains(language)
                ? words.addAll(Lists.of(language).section("not"), true)
                : words;
    }
}
