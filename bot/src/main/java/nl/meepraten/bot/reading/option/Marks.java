package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Options pointed at by their number, letter or place in the row: "2", "b)", "de tweede", "de laatste".
 *
 * @param options numbers from 1; {@link #NO_OPTION} for a number that is none
 * @param rest what else is said
 */
public record Marks(Set<Integer> options, Said rest) {

    public static final int NO_OPTION = 0;

    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> LAST = Lists.of("answering").table("marks last");
    private static final Table<Boolean> FIRST = Lists.of("answering").table("marks first");
    private static final Table<Boolean> MIDDLE = Lists.of("answering").table("marks middle");
    private static final Table<Boolean> LAST_BUT_ONE = Lists.of("answering").table("marks last but one");
    private static final Table<Boolean> FROM_THE_TOP = Lists.of("answering").table("marks from the top");
    private static final Table<Boolean> FROM_THE_BOTTOM = Lists.of("answering").table("marks from the bottom");

    /** What letters are called, in their order. */
    private static final List<String> LETTERS = Lists.of("answering").section("marks letters");

    private static final Table<Boolean> COMMON = Lists.of("common").table("common");
    private static final Table<Boolean> OF_ALL = Lists.of("answering").table("marks of all");
    private static final Table<Boolean> CONNECTS = Lists.of("answering").table("several between");
    private static final Table<Boolean> BESIDE = Lists.of("answering").table("marks beside");
    private static final Table<Boolean> CALLED = Lists.of("answering").table("marks called");
    private static final Table<Boolean> ROOMS = Lists.of("answering").table("marks rooms");

    public static Marks in(Asked asked, Said said) {
        List<Found> found = Numbers.in(said.normal(), asked.language());
        Set<Integer> options = new TreeSet<>();
        List<Integer> taken = new ArrayList<>();
        boolean alone = FILLERS.without(said.plain()).size() <= 1;
        ends(asked, said, options, taken);
        names(said, taken);
        for (Found one : found) {
            boolean article =
                    one.kind() == Numbers.Kind.ARTICLE && !(alone && found.size() == 1 || isListed(one, said));
            boolean free = IntStream.range(one.start(), one.end()).noneMatch(taken::contains);
            if (!article && free && !OtherNumbers.has(asked, one, said)) {
                if (one.end() - one.start() == 2
                        && (one.tail().equals(",") || one.tail().equals("."))) {
                    both(one, said, asked.options().size(), options);
                } else {
                    options.add(option(one, asked.options().size()));
                }
                for (int i = one.start(); i < one.end(); i++) {
                    taken.add(i);
                }
            }
        }
        places(asked, said, options, taken);
        letters(asked, said, options, taken, alone);
        return new Marks(options, without(said, taken));
    }

    /** "De onderste twee", "the first 3". */
    private static void ends(Asked asked, Said said, Set<Integer> options, List<Integer> taken) {
        int size = asked.options().size();
        for (int i = 0; i < said.words().size(); i++) {
            int length = Math.max(FROM_THE_TOP.lengthAt(said.words(), i), FROM_THE_BOTTOM.lengthAt(said.words(), i));
            int next = i + length;
            int many = length == 0
                    ? 0
                    : Numbers.in(said.normal(), asked.language()).stream()
                            .filter(one -> one.start() == next && one.kind() != Numbers.Kind.PART)
                            .filter(one -> !OtherNumbers.has(asked, one, said))
                            .mapToInt(Found::value)
                            .findFirst()
                            .orElse(0);
            if (many > 1 && many <= size) {
                boolean top = FROM_THE_TOP.lengthAt(said.words(), i) > 0;
                IntStream.rangeClosed(top ? 1 : size - many + 1, top ? many : size)
                        .forEach(options::add);
                IntStream.rangeClosed(i, next).forEach(taken::add);
            }
            int lastButOne = LAST_BUT_ONE.lengthAt(said.words(), i);
            if (lastButOne > 0 && size > 1) {
                options.add(size - 1);
                IntStream.range(i, i + lastButOne).forEach(taken::add);
            }
        }
    }

    /** Of "kamer 4" neither the room nor its number is an option. */
    private static void names(Said said, List<Integer> taken) {
        for (int i = 1; i < said.words().size(); i++) {
            boolean beside = said.normal().gaps().get(i).isBlank();
            if (beside
                    && Normal.isDigits(said.words().get(i))
                    && ROOMS.has(said.words().get(i - 1))) {
                taken.add(i - 1);
                taken.add(i);
            }
        }
    }

    /** "1,3" is two options here. */
    private static void both(Found one, Said said, int last, Set<Integer> options) {
        for (int i = one.start(); i < one.end(); i++) {
            String digits = said.words().get(i);
            int value = digits.length() <= 2 ? Integer.parseInt(digits) : NO_OPTION;
            options.add(value <= last ? value : NO_OPTION);
        }
    }

    /** The same without the options that were pointed at. */
    public Marks nowhere() {
        return new Marks(Set.of(), rest);
    }

    /** Whether every number says how many of something there are: "3 neven", "2 hoog", "5 van de 7 nachten". */
    public static boolean counts(Asked asked, Said said) {
        List<Found> numbers = Numbers.in(said.normal(), asked.language()).stream()
                .filter(one -> one.kind() != Numbers.Kind.ARTICLE && !OtherNumbers.has(asked, one, said))
                .toList();
        return !numbers.isEmpty() && numbers.stream().allMatch(one -> isCount(one, said));
    }

    private static boolean isCount(Found one, Said said) {
        if (one.end() >= said.words().size()
                || !said.normal().gaps().get(one.end()).isBlank()) {
            return OF_ALL.isIn(said.words());
        }
        String next = said.words().get(one.end());
        return OF_ALL.isIn(said.words())
                || !FILLERS.has(next) && !COMMON.has(next) && !Negations.has(next, "nl") && !CONNECTS.has(next);
    }

    /** "Een en drie": beside another number "een" is no article; in "wifi en een douche" it is. */
    private static boolean isListed(Found one, Said said) {
        List<String> words = said.words();
        String earlier = one.start() > 0 ? words.get(one.start() - 1) : "";
        boolean ends = one.end() == words.size() || said.isCutAt(one.end()) || FILLERS.has(words.get(one.end()));
        boolean after = one.end() < words.size() && BESIDE.has(words.get(one.end()));
        return CALLED.has(earlier) || BESIDE.has(earlier) && ends || after;
    }

    private static int option(Found one, int last) {
        int value = one.kind() == Numbers.Kind.PLACE && one.value() < 0 ? last : one.value();
        return one.kind() != Numbers.Kind.PART && value >= 1 && value <= last ? value : NO_OPTION;
    }

    private static void places(Asked asked, Said said, Set<Integer> options, List<Integer> taken) {
        int last = asked.options().size();
        for (int i = 0; i < said.words().size(); i++) {
            if (!taken.contains(i) && place(said, i, last).isPresent()) {
                place(said, i, last).ifPresent(options::add);
                taken.add(i);
            }
        }
    }

    /** Whether an option is pointed at by its place in the row: "de laatste". */
    public static boolean hasPlace(Asked asked, Said said) {
        return IntStream.range(0, said.words().size())
                .anyMatch(i -> place(said, i, asked.options().size()).isPresent());
    }

    private static Optional<Integer> place(Said said, int i, int last) {
        List<String> words = said.words();
        if (LAST.lengthAt(words, i) > 0) {
            return Optional.of(last);
        }
        if (FIRST.lengthAt(words, i) > 0) {
            return Optional.of(1);
        }
        return MIDDLE.lengthAt(words, i) > 0 && last % 2 == 1 ? Optional.of((last + 1) / 2) : Optional.empty();
    }

    private static void letters(Asked asked, Said said, Set<Integer> options, List<Integer> taken, boolean alone) {
        for (int i = 0; i < said.words().size(); i++) {
            String word = said.words().get(i);
            int option = letter(word, said);
            boolean lettered = option > 0 && isLettered(asked, String.valueOf((char) ('a' + option - 1)));
            boolean marked = i + 1 < said.words().size()
                    ? said.normal().gaps().get(i + 1).startsWith(")")
                    : said.letter().strip().endsWith(")");
            boolean spelled = word.length() > 1;
            if (option > 0
                    && (!spelled || lettered)
                    && option <= asked.options().size()
                    && (alone || lettered && said.words().size() <= 6 || marked)) {
                boolean begins = !lettered && isBeginningOfAnother(asked, word, option);
                options.add(begins ? NO_OPTION : option);
                taken.add(i);
            }
        }
    }

    /** "B" and, by itself, "bee". */
    private static int letter(String word, Said said) {
        if (word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z') {
            return word.charAt(0) - 'a' + 1;
        }
        boolean alone = FILLERS.without(said.words()).size() <= 1;
        return alone ? LETTERS.indexOf(word) + 1 : NO_OPTION;
    }

    private static boolean isLettered(Asked asked, String letter) {
        return Pattern.compile("\\b" + Pattern.quote(letter) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(asked.text())
                .find();
    }

    private static boolean isBeginningOfAnother(Asked asked, String letter, int option) {
        for (int i = 1; i <= asked.options().size(); i++) {
            boolean begins = asked.optionWords().get(i - 1).stream().limit(1).anyMatch(word -> word.startsWith(letter));
            if (begins && i != option) {
                return true;
            }
        }
        return false;
    }

    private static Said without(Said said, List<Integer> taken) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < said.words().size(); i++) {
            if (!taken.contains(i)) {
                words.add(said.words().get(i));
                gaps.add(said.normal().gaps().get(i));
            }
        }
        return said.with(new Normal(words, gaps));
    }
}
