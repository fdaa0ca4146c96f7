package nl.meepraten.bot.reading.option;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Likeness;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Misspelt;
import nl.meepraten.bot.reading.text.Table;

/** Finds the options that are named in their own words, wholly or by a word that only one option has. */
public final class OptionWords {

    /** @param options numbers from 1, @param words the words that name them */
    public record Named(Set<Integer> options, Set<Integer> words) {}

    private static final int SHORTEST_BEGINNING = 3;

    /** A thing in more words may have been told with others between. */
    private static final int PHRASE = 3;

    /** A slip of two letters is looked for where no more than this is said. */
    private static final int FEW = 4;

    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> COMMON = Lists.of("common").table("common");

    private final String language;
    private final List<List<String>> options;
    private final List<List<String>> bareOptions;

    /** Of each option the words that say something. */
    private final List<List<String>> telling;

    private final Joints joints;
    private final List<Set<String>> things;

    private OptionWords(Asked asked) {
        this.language = asked.language();
        this.options = asked.optionWords();
        this.bareOptions = options.stream().map(FILLERS::without).toList();
        this.telling = options.stream()
                .map(own -> own.stream().filter(word -> !isCommon(word)).toList())
                .toList();
        this.joints =
                new Joints(telling.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new)));
        this.things = options.stream()
                .map(words ->
                        Concepts.in(words).stream().map(Concepts.Named::thing).collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    public static OptionWords of(Asked asked) {
        return asked.made(OptionWords.class, OptionWords::new);
    }

    /** What each option names. */
    public List<Set<String>> things() {
        return things;
    }

    /** Whether each option is a day. */
    public boolean areDays() {
        return !things.isEmpty()
                && things.stream().allMatch(named -> named.stream().anyMatch(Concepts::isDay));
    }

    /** The option whose text is exactly this, but for words around it that change nothing. */
    public Optional<Integer> exact(List<String> words) {
        List<String> bare = FILLERS.without(words);
        for (int i = 0; i < options.size(); i++) {
            List<String> own = options.get(i);
            if (!own.isEmpty()
                    && (own.equals(words) || own.equals(bare) || !bare.isEmpty() && bare.equals(bareOptions.get(i)))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The options that some of the words belong to and to no other option. */
    public Named in(List<String> words) {
        Set<Integer> named = new TreeSet<>();
        Set<Integer> used = new HashSet<>();
        for (Joints.Found one : joints.in(words)) {
            only(option -> options.get(option).contains(one.word())).ifPresent(option -> {
                named.add(option);
                IntStream.range(one.start(), one.end()).forEach(used::add);
            });
        }
        List<Concepts.Named> said = Joints.things(words);
        for (int i = 0; i < words.size(); i++) {
            int position = i;
            only(option -> !used.contains(position) && has(option, words.get(position)))
                    .filter(option -> !isPartOfAnother(option, position, words, said))
                    .ifPresent(option -> {
                        named.add(option);
                        used.add(position);
                    });
        }
        for (Concepts.Named thing : said) {
            only(things, thing.thing()).ifPresent(option -> {
                named.add(option);
                IntStream.range(thing.start(), thing.start() + thing.length()).forEach(used::add);
            });
        }
        for (int i = 0; i < words.size(); i++) {
            int position = i;
            if (!used.contains(i)) {
                only(option -> resembles(option, words.get(position), words.size() <= FEW))
                        .ifPresent(option -> {
                            named.add(option);
                            used.add(position);
                        });
            }
        }
        return named.isEmpty() ? begun(words) : new Named(named, used);
    }

    /** "Warm" of "warm eten" is not meant in "warm water" where that is a thing that another option names; a "not" may turn a word. */
    private boolean isPartOfAnother(int option, int position, List<String> words, List<Concepts.Named> said) {
        return said.stream()
                .filter(thing -> words.subList(thing.start(), thing.start() + thing.length()).stream()
                        .noneMatch(word -> Negations.has(word, language)))
                .filter(thing -> thing.length() > 1 && thing.length() <= PHRASE)
                .filter(thing -> thing.start() <= position && position < thing.start() + thing.length())
                .anyMatch(thing -> only(things, thing.thing())
                        .filter(other -> other != option)
                        .isPresent());
    }

    /** The one option that names this thing or, when none does, what it is a kind of. */
    private Optional<Integer> only(List<Set<String>> things, String thing) {
        boolean named = things.stream().anyMatch(own -> own.contains(thing));
        return named
                ? only(option -> things.get(option).contains(thing))
                : Concepts.wider(thing).flatMap(wider -> only(things, wider));
    }

    private Optional<Integer> only(IntPredicate has) {
        Optional<Integer> only = Optional.empty();
        for (int option = 0; option < options.size(); option++) {
            if (has.test(option)) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(option + 1);
            }
        }
        return only;
    }

    private boolean has(int option, String word) {
        for (String own : telling.get(option)) {
            if (own.equals(word) || own.length() > 2 && sameStem(own, word)) {
                return !isCommon(word);
            }
        }
        return false;
    }

    /** A number is a word like any other here: "17 uur". */
    private static boolean isCommon(String word) {
        return COMMON.has(word) || word.length() == 1 && !Character.isDigit(word.charAt(0));
    }

    private static boolean sameStem(String own, String word) {
        return word.length() > 2 && Stems.same(own, word);
    }

    private boolean resembles(int option, String word, boolean few) {
        for (String own : telling.get(option)) {
            if (Likeness.alike(own, word) || Misspelt.alike(own, word, few)) {
                return !isCommon(word);
            }
        }
        return false;
    }

    /** A single word that is the beginning of one option's word, or of which one is the beginning: "nacht", "hondenplek". */
    private Named begun(List<String> words) {
        List<String> bare = FILLERS.without(words);
        if (bare.size() != 1 || bare.getFirst().length() < SHORTEST_BEGINNING || isCommon(bare.getFirst())) {
            return new Named(Set.of(), Set.of());
        }
        String word = bare.getFirst();
        return only(option -> telling.get(option).stream()
                        .anyMatch(own -> own.startsWith(word) || own.length() > 3 && word.startsWith(own)))
                .map(option -> new Named(Set.of(option), Set.of(words.indexOf(word))))
                .orElse(new Named(Set.of(), Set.of()));
    }

    /** The words in which no option is named: a "not" among them turns what is said, one in "mijn hoofd staat niet stil" does not. */
    public List<String> beside(List<String> words) {
        Set<Integer> used = in(words).words();
        return IntStream.range(0, words.size())
                .filter(i -> !used.contains(i))
                .mapToObj(words::get)
                .toList();
    }

    /** The option that is called the opposite of this one: "oneens" of "eens". */
    public Optional<Integer> opposite(int option) {
        List<String> own = options.get(option - 1);
        return own.size() == 1
                ? only(other -> options.get(other).equals(List.of("on" + own.getFirst())))
                : Optional.empty();
    }

    /** Whether one of the options is a "nobody" or a "nothing". */
    public boolean isNegative() {
        return options.stream().flatMap(List::stream).anyMatch(word -> Negations.has(word, language));
    }

    /** Whether the words hold a "not" that the option itself does not have. */
    public boolean denied(int option, List<String> words) {
        return words.stream()
                .anyMatch(word -> Negations.has(word, language)
                        && !options.get(option - 1).contains(word));
    }
}
