package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Contrast;
import nl.meepraten.bot.reading.contrast.Corrections;
import nl.meepraten.bot.reading.contrast.Denials;
import nl.meepraten.bot.reading.option.Address;
import nl.meepraten.bot.reading.option.Belongings;
import nl.meepraten.bot.reading.option.DaysNear;
import nl.meepraten.bot.reading.option.Idle;
import nl.meepraten.bot.reading.option.Marks;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.Neighbour;
import nl.meepraten.bot.reading.option.OptionNumbers;
import nl.meepraten.bot.reading.option.OptionSpans;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** The answer to a choice of one. */
public final class Choice {

    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> SINCE = Lists.of("answering").table("denials since");
    private static final Table<Boolean> ALL = Lists.everywhere("all");

    /** Beside a number more words than this tell a story; its option has to be named. */
    private static final int FEW = 2;

    private static final int LONG = 14;

    /** What is said about all of it is said in few words. */
    private static final int FEW_AROUND = 10;

    private static final Table<Boolean> EMPHASIS = Lists.of("answering").table("choice emphasis");
    private static final Table<Boolean> ABOUT_THE_QUESTION =
            Lists.of("answering").table("choice about the question");
    private static final Table<Boolean> ALL_OF_THEM = Lists.of("answering").table("choice all of them");
    private static final Table<Boolean> MOCKS = Lists.of("answering").table("choice mocks");
    private static final Table<Boolean> PRIVATE = Lists.of("answering").table("choice private");
    private static final Table<Boolean> SECRET = Lists.of("answering").table("choice secret");

    private static final Table<Boolean> TAKEN = Lists.of("answering").table("choice taken");
    private static final Table<Boolean> LEFT = Lists.of("answering").table("choice left");
    private static final Pattern BECOMES = Pattern.compile("\\s*(?:[-=]*>|→|➡️?)\\s*");

    private Choice() {}

    public static Optional<Take> read(Asked asked, Said said) {
        Optional<Take> exact = OptionWords.of(asked).exact(said.words()).map(Value::of);
        if (exact.isPresent()) {
            return exact;
        }
        if (isAside(asked, said) || isDoubted(asked, said)) {
            return Optional.of(Unsure.of(Why.UNDECIDED));
        }
        return Sleeps.places(asked, DaysNear.named(asked, Idle.without(Address.without(asked, said))))
                .map(meant -> meant(asked, meant))
                .orElse(Optional.of(Unsure.of(Why.OWN_WORDS)));
    }

    private static Optional<Take> meant(Asked asked, Said meant) {
        return turnedNumber(asked, meant)
                .or(() -> Corrections.read(asked, meant, Choice::plainly))
                .or(() -> Neighbour.read(asked, meant).map(Value::likely))
                .or(() -> DayParts.read(asked, meant))
                .or(() -> Range.open(asked, meant).map(Choice::single))
                .or(() -> Busy.read(asked, meant))
                .or(() -> Provided.read(asked, meant))
                .or(() -> Mostly.read(asked, Belongings.without(asked, meant)))
                .or(() -> Contrast.read(asked, meant))
                .or(() -> settled(asked, meant));
    }

    /** "2 niet 1", "wel 2 niet 1" and "1 -> 2" are the second option. */
    private static Optional<Take> turnedNumber(Asked asked, Said said) {
        List<String> words = TAKEN.without(said.words());
        boolean turned = words.size() == 3
                && Normal.isDigits(words.getFirst())
                && LEFT.has(words.get(1))
                && Normal.isDigits(words.getLast())
                && !words.getFirst().equals(words.getLast());
        boolean becomes = said.words().size() == 2
                && said.words().stream().allMatch(Normal::isDigits)
                && BECOMES.matcher(said.normal().gaps().getLast()).matches();
        String taken = turned ? words.getFirst() : becomes ? said.words().getLast() : "";
        String left = turned ? words.getLast() : becomes ? said.words().getFirst() : "";
        return isOption(asked, taken) && isOption(asked, left)
                ? Optional.of(Value.likely(Integer.parseInt(taken)))
                : Optional.empty();
    }

    private static boolean isOption(Asked asked, String digits) {
        return digits.length() == 1
                && digits.charAt(0) > '0'
                && digits.charAt(0) - '0' <= asked.options().size();
    }

    /** Where the words as they stand settle nothing, where somebody lies down may. */
    private static Optional<Take> settled(Asked asked, Said said) {
        Optional<Take> plain = plainly(asked, said);
        return plain.filter(Value.class::isInstance)
                .or(() -> Sleeps.read(asked, said))
                .or(() -> plain)
                .or(() -> Sleeps.tried(asked, said));
    }

    /** What is said about the question, of all options at once, or that it is nobody's business, which names an option only by chance. */
    private static boolean isAside(Asked asked, Said said) {
        boolean few = said.words().size() <= FEW_AROUND;
        boolean secret = SECRET.isExactly(FILLERS.without(said.words()))
                && asked.optionWords().stream().flatMap(List::stream).noneMatch(PRIVATE::has);
        boolean all = ALL_OF_THEM.isIn(said.words())
                && said.words().stream().noneMatch(word -> Negations.has(word, asked.language()))
                && asked.optionWords().stream().noneMatch(ALL::isIn);
        return few && (ABOUT_THE_QUESTION.isIn(said.words()) || all) || secret;
    }

    /** "Eigen kamer? ja de metro": a question to oneself, and a yes that mocks it. */
    private static boolean isDoubted(Asked asked, Said said) {
        return IntStream.range(1, said.words().size())
                .filter(i -> said.normal().gaps().get(i).contains("?") && MOCKS.lengthAt(said.words(), i) > 0)
                .anyMatch(i -> !OptionWords.of(asked)
                        .in(said.words().subList(0, i))
                        .options()
                        .isEmpty());
    }

    private static Take single(Take take) {
        return take instanceof Value value && value.values().size() == 1 ? take : Unsure.of(Why.SEVERAL);
    }

    private static Optional<Take> plainly(Asked asked, Said all) {
        OptionWords options = OptionWords.of(asked);
        Said said = options.isNegative() ? withoutEmphasis(all) : all;
        Optional<Take> exact = options.exact(said.words())
                .or(() -> options.exact(said.plain()))
                .map(Value::of);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Take> counted = OptionSpans.read(asked, said).or(() -> OptionNumbers.read(asked, said));
        if (counted.isPresent()) {
            return counted;
        }
        Optional<Take> day = Range.days(asked, FILLERS.without(said.plain()))
                .filter(take -> take instanceof Value value && value.values().size() == 1);
        if (day.isPresent()) {
            return day;
        }
        boolean every = ALL.isExactly(FILLERS.without(said.words())) || ALL.isExactly(said.words());
        if (every && options.in(said.words()).options().isEmpty()) {
            return Optional.of(Unsure.of(Why.SEVERAL));
        }
        Marks marks = Marks.in(asked, said);
        boolean polite = !marks.options().isEmpty()
                && FILLERS.without(marks.rest().words()).isEmpty();
        Optional<Take> meant = polite ? Optional.empty() : Meanings.read(asked, marks.rest());
        Said own = Belongings.without(asked, marks.rest());
        Set<Integer> named = named(options, own);
        boolean ofAnother = own.words().size() < marks.rest().words().size();
        if (ofAnother && named.isEmpty() && marks.options().isEmpty()) {
            return Belongings.owner(asked, marks.rest())
                    .<Take>map(Value::likely)
                    .or(() -> Optional.of(Unsure.of(Why.OWN_WORDS)));
        }
        if (meant.isPresent() && named.isEmpty()) {
            return together(asked, marks, meant.get());
        }
        List<String> beside = Denials.in(asked, said);
        boolean denied = named.stream().anyMatch(option -> options.denied(option, beside));
        Optional<Take> opposite = denied && named.size() == 1
                ? options.opposite(named.iterator().next()).map(Value::likely)
                : Optional.empty();
        if (opposite.isPresent()) {
            return opposite;
        }
        if (denied
                || marks.options().stream()
                                .anyMatch(option -> option > 0 && options.denied(option, SINCE.without(said.words())))
                        && marks.rest().words().size() <= FEW) {
            return Optional.of(Unsure.of(Why.UNDECIDED));
        }
        boolean counts = named.size() == 1
                && !Marks.hasPlace(asked, said)
                && said.words().size() > FEW
                && Marks.counts(asked, said);
        return told(counts ? marks.nowhere() : marks, named, said);
    }

    /** "Niemand, echt niet": at the end this makes "niemand" only firmer. */
    private static Said withoutEmphasis(Said said) {
        return IntStream.range(1, said.words().size())
                .filter(i -> said.words().subList(0, i).stream().anyMatch(word -> Negations.has(word, "nl"))
                        && EMPHASIS.isExactly(
                                said.words().subList(i, said.words().size())))
                .mapToObj(i -> said.part(0, i))
                .findFirst()
                .orElse(said);
    }

    private static Set<Integer> named(OptionWords options, Said rest) {
        Set<Integer> named = new TreeSet<>();
        if (rest.words().size() <= LONG) {
            named.addAll(options.in(rest.words()).options());
            if (named.isEmpty()) {
                named.addAll(options.in(rest.plain()).options());
            }
        }
        return named;
    }

    private static Optional<Take> together(Asked asked, Marks marks, Take meant) {
        if (marks.options().isEmpty()) {
            return Optional.of(meant);
        }
        Set<Integer> all = new TreeSet<>(marks.options());
        if (meant instanceof Value value) {
            all.addAll(value.values());
            return Optional.of(all.size() == 1 ? meant : Unsure.between(real(all)));
        }
        return Optional.of(meant);
    }

    private static Optional<Take> told(Marks marks, Set<Integer> named, Said said) {
        List<String> beside = FILLERS.without(marks.rest().plain());
        if (marks.options().isEmpty() && named.isEmpty()) {
            return Optional.empty();
        }
        boolean story = named.isEmpty() && beside.size() > FEW && !startsWithMark(marks, said);
        if (story) {
            return Optional.empty();
        }
        Set<Integer> all = new TreeSet<>(named);
        if (named.isEmpty() || beside.size() <= FEW || startsWithMark(marks, said)) {
            all.addAll(marks.options());
        }
        if (all.size() > 1) {
            return Optional.of(
                    all.contains(Marks.NO_OPTION) && named.size() == 1 && !startsWithMark(marks, said)
                            ? Value.likely(named.iterator().next())
                            : Unsure.between(real(all)));
        }
        int option = all.iterator().next();
        if (option == Marks.NO_OPTION) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        boolean literal = !marks.options().isEmpty() && beside.isEmpty();
        return Optional.of(literal ? Value.of(option) : Value.likely(option));
    }

    /** "2 want daar is het warm" begins with its answer. */
    private static boolean startsWithMark(Marks marks, Said said) {
        List<String> words = FILLERS.without(said.words());
        List<String> rest = FILLERS.without(marks.rest().words());
        return !marks.options().isEmpty()
                && !words.isEmpty()
                && (rest.isEmpty() || !words.getFirst().equals(rest.getFirst()));
    }

    private static Set<Integer> real(Set<Integer> options) {
        Set<Integer> real = new TreeSet<>(options);
        real.remove(Marks.NO_OPTION);
        return real;
    }
}
