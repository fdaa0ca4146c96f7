package nl.meepraten.bot.reading.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.bot.reading.amount.Settled;
import nl.meepraten.bot.reading.amount.Uncounted;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Corrections;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.number.Unit;
import nl.meepraten.bot.reading.option.Address;
import nl.meepraten.bot.reading.option.OtherNumbers;
import nl.meepraten.bot.reading.stance.StanceReader;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** A step of a scale of one to five. */
final class Scale {

    static final int STEPS = 5;

    private static final Pattern LABELS = Pattern.compile(
            "(?s).*?\\b1\\s*[=(:]\\s*([^,;)]+?)[,;).]*\\s*(?:en|tot|and|to|i|y|et|,)?\\s*5\\s*[=(:]\\s*([^,;).]+).*");
    private static final Pattern STARS =
            Pattern.compile("[^\\p{L}\\p{N}]*?((?:[⭐★🌟☆*]\\uFE0F?\\s*)+)[^\\p{L}\\p{N}]*");
    /** In characters; the pattern would go as deep as there are stars. */
    private static final int MOST_WITH_STARS = 60;

    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> ABOUT = Lists.everywhere("about");
    private static final Table<Boolean> IF = Lists.of("answering").table("scale if");
    /** "5 zolang hij er niet is". */
    private static final Table<Boolean> CONDITION = Lists.of("answering").table("scale condition");

    /** "Drie en n halve ster". */
    private static final Table<Boolean> HALF = Lists.of("answering").table("scale and a half");

    private static final Table<Boolean> VAGUE = Lists.of("answering").table("scale vague");
    private static final Table<Integer> EXTREMES = new Table<Integer>()
            .addAll(Lists.of("answering").section("scale highest"), STEPS)
            .addAll(Lists.of("answering").section("scale below the highest"), STEPS - 1)
            .addAll(Lists.of("answering").section("scale middle"), 3)
            .addAll(Lists.of("answering").section("scale above the lowest"), 2)
            .addAll(Lists.of("answering").section("scale lowest"), 1);
    private static final Table<Boolean> REASON = Lists.of("answering").table("scale reason");
    private static final Table<Boolean> OUT_OF = Lists.of("answering").table("scale out of");
    private static final Table<Boolean> EITHER = Lists.of("answering").table("counted or");
    private static final Table<Boolean> A_HALF = Lists.of("answering").table("counted and a half");
    private static final Table<Boolean> PLUS = Lists.of("answering").table("scale plus");
    private static final Table<Boolean> AT_MOST = Lists.of("answering").table("scale at most");
    private static final Pattern MORE_OR_LESS = Pattern.compile("(?s).*\\d\\s*[-+%]+\\s*");

    /** "4,0" is 4. */
    private static final List<String> WITHOUT_PART = List.of(",", ".");

    private static final Table<Boolean> NONE = Lists.everywhere("none");
    private static final int MOST_WORDS = 14;
    private static final int MOST_BEFORE_A_LABEL = 5;

    private Scale() {}

    static Optional<Take> read(Asked asked, Said said) {
        Optional<Take> stars = stars(said.letter());
        if (stars.isPresent()) {
            return stars;
        }
        Said words = Address.without(asked, said);
        Optional<Take> named = named(asked, words)
                .or(() -> ending(asked, words))
                .or(() -> Grades.read(asked, labels(asked), words))
                .or(() -> Grades.read(asked, labels(asked), said));
        if (named.isPresent()) {
            return named;
        }
        Optional<Take> settled = settled(asked, said);
        if (settled.isPresent()) {
            return settled;
        }
        Optional<Take> corrected = Corrections.read(asked, said, (question, part) -> numbered(question, part));
        return corrected.isPresent() ? corrected : numbered(asked, said);
    }

    /** "Net geen drie, doe twee", or a number that stands by itself behind all else: "zo erg dat het niet erger kan, 5". */
    private static Optional<Take> settled(Asked asked, Said said) {
        List<Found> found = Numbers.in(said.normal(), asked.language());
        if (!found.isEmpty() && outOfFive(found, said, asked.language()).isPresent()) {
            return Optional.empty();
        }
        Optional<Found> settled = Settled.on(asked.words(), said, asked.language());
        boolean last = found.size() == 1
                && found.getFirst().end() == said.words().size()
                && found.getFirst().start() > 0
                && !found.getFirst().before().isBlank()
                && !found.getFirst().before().contains("-")
                && found.getFirst().kind() == Numbers.Kind.DIGITS;
        return settled.or(() -> last ? Optional.of(found.getFirst()) : Optional.empty())
                .map(Scale::step)
                .filter(Value.class::isInstance);
    }

    private static Optional<Take> stars(String letter) {
        Matcher matcher = STARS.matcher(letter);
        if (letter.length() > MOST_WITH_STARS || !matcher.matches()) {
            return Optional.empty();
        }
        int full = (int) matcher.group(1)
                .codePoints()
                .filter(point -> point != 0x2606 && point != 0xFE0F && !Character.isWhitespace(point))
                .count();
        return Optional.of(full >= 1 && full <= STEPS ? Value.likely(full) : Unsure.of(Why.NO_ANSWER));
    }

    /** The words of the lowest or highest step, from the options or from "1 = heel slecht, 5 = heel goed". */
    private static Optional<Take> named(Asked asked, Said said) {
        List<String> bare = FILLERS.without(said.plain());
        Optional<Integer> extreme = EXTREMES.exactly(bare)
                .or(() -> EXTREMES.exactly(said.plain()))
                .or(() -> EXTREMES.exactly(said.words()))
                .or(() -> EXTREMES.exactly(lastClause(said)));
        if (extreme.isPresent()) {
            return extreme.map(Value::likely);
        }
        List<String> labels = labels(asked);
        if (isNone(labels, said.plain())) {
            return Optional.of(Value.likely(1));
        }
        for (int i = 0; i < labels.size(); i++) {
            List<String> label = Normal.of(labels.get(i)).words();
            boolean begun = label.size() > 2
                    && said.words().size() > 1
                    && label.size() > said.words().size()
                    && label.subList(0, said.words().size()).equals(said.words())
                    && labels.stream()
                                    .filter(other -> Normal.of(other)
                                            .words()
                                            .subList(
                                                    0,
                                                    Math.min(
                                                            said.words().size(),
                                                            Normal.of(other)
                                                                    .words()
                                                                    .size()))
                                            .equals(said.words()))
                                    .count()
                            == 1;
            if (!label.isEmpty()
                    && (begun || label.equals(said.words()) || label.equals(bare) || label.equals(said.plain()))) {
                return Optional.of(Value.likely(i == 0 ? 1 : STEPS));
            }
        }
        return Optional.empty();
    }

    /** "Geen", "geen enkele stress", where the lowest step is "geen stress". */
    private static boolean isNone(List<String> labels, List<String> said) {
        List<String> lowest =
                labels.isEmpty() ? List.of() : Normal.of(labels.getFirst()).words();
        if (lowest.size() < 2 || NONE.lengthAt(lowest, 0) != 1) {
            return false;
        }
        List<String> thing = lowest.subList(1, lowest.size());
        int named = said.size() - thing.size();
        boolean ends = named > 0 && said.subList(named, said.size()).equals(thing);
        List<String> none = FILLERS.without(ends ? said.subList(0, named) : said);
        return NONE.isExactly(none);
    }

    /** What is said behind the last comma. */
    private static List<String> lastClause(Said said) {
        for (int i = said.words().size() - 1; i > 0; i--) {
            if (said.isCutAt(i)) {
                return said.part(i, said.words().size()).plain();
            }
        }
        return List.of();
    }

    /** "Super lieve mensen heel goed" ends with the words of a step. */
    private static Optional<Take> ending(Asked asked, Said said) {
        List<String> words = said.plain();
        List<String> labels = labels(asked);
        for (int i = 0; i < labels.size(); i++) {
            List<String> label = Normal.of(labels.get(i)).words();
            int start = words.size() - label.size();
            if (label.size() > 1
                    && start > 0
                    && start <= MOST_BEFORE_A_LABEL
                    && words.subList(start, words.size()).equals(label)
                    && !VAGUE.isIn(words.subList(0, start))
                    && Numbers.in(said.normal(), asked.language()).isEmpty()) {
                return Optional.of(Value.likely(i == 0 ? 1 : STEPS));
            }
        }
        return Optional.empty();
    }

    private static List<String> labels(Asked asked) {
        if (!asked.options().isEmpty()) {
            return asked.options();
        }
        Matcher matcher = LABELS.matcher(asked.text());
        return matcher.matches() ? List.of(matcher.group(1), matcher.group(2)) : List.of();
    }

    private static Optional<Take> numbered(Asked asked, Said said) {
        List<Found> all = Numbers.in(said.normal(), asked.language());
        boolean digits = all.stream().anyMatch(one -> one.kind() == Numbers.Kind.DIGITS);
        List<Found> found = all.stream()
                .filter(one -> one.kind() != Numbers.Kind.PLACE || !digits)
                .filter(one -> said.words().size() == 2 && all.size() == 1
                        || !Uncounted.is(said.words(), one, Optional.of(Unit.HOUR), all.size() == 1))
                .filter(one -> one.kind() != Numbers.Kind.ARTICLE
                        || said.words().size() == 1
                        || FILLERS.without(said.plain()).isEmpty())
                .toList();
        if (found.isEmpty()) {
            return StanceReader.read(Asked.of(Asked.Kind.YES_NO, asked.language(), "", List.of()), said)
                    .filter(one -> one.whole()
                            && (one.stance() == StanceReader.Stance.UNSURE
                                    || one.stance() == StanceReader.Stance.REFUSED))
                    .map(one -> Unsure.of(Why.UNDECIDED));
        }
        Optional<Take> fraction = outOfFive(found, said, asked.language());
        if (fraction.isPresent()) {
            return fraction;
        }
        if (found.size() > 1 && isReasoned(found, said)) {
            return Optional.of(step(found.getFirst()));
        }
        Set<Integer> values = new LinkedHashSet<>();
        found.forEach(one -> values.add(one.value()));
        List<String> rest = ABOUT.without(FILLERS.without(said.plain()));
        boolean part = found.stream().anyMatch(one -> one.kind() == Numbers.Kind.PART);
        if (values.size() > 1
                || part
                || VAGUE.isIn(before(said, found))
                || signed(found.getFirst(), said)
                || isNotJustThat(found.getFirst(), said)
                || IF.isIn(said.words())
                || CONDITION.lengthAt(said.words(), found.getFirst().end()) > 0
                || HALF.lengthAt(said.words(), found.getFirst().end()) > 0
                || OtherNumbers.isNameOf(said.words(), found.getFirst().start())) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        boolean last = found.getFirst().end() == said.words().size();
        boolean story =
                rest.size() > MOST_WORDS || rest.size() > 5 && found.getFirst().start() > 2 && !last;
        if (story) {
            return Optional.empty();
        }
        if (countsSomething(found.getFirst(), said)) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        return Optional.of(step(found.getFirst()));
    }

    /** "4 uurtjes per nacht" is no step. */
    private static boolean countsSomething(Found one, Said said) {
        return one.end() < said.words().size()
                && Unit.at(said.words(), one.end()).isPresent()
                && !(said.words().get(one.end()).equals("x")
                        && one.end() == said.words().size() - 1);
    }

    /** "3+", "3%", "max 3", "3 en een half": more or less than a step. */
    private static boolean isNotJustThat(Found one, Said said) {
        boolean sign = MORE_OR_LESS.matcher(said.letter()).matches();
        boolean behind = A_HALF.lengthAt(said.words(), one.end()) > 0 || PLUS.lengthAt(said.words(), one.end()) > 0;
        boolean before = one.start() > 0 && AT_MOST.has(said.words().get(one.start() - 1));
        boolean percent = one.end() < said.words().size()
                && said.normal().gaps().get(one.end()).startsWith("%");
        return sign || behind || before || percent;
    }

    private static List<String> before(Said said, List<Found> found) {
        int reason = said.words().size();
        for (int i = 0; i < said.words().size(); i++) {
            if (REASON.lengthAt(said.words(), i) > 0) {
                reason = Math.min(reason, Math.max(i, found.getFirst().end()));
            }
        }
        return said.words()
                .subList(
                        0,
                        Math.min(
                                reason,
                                found.getFirst().end() + 1 <= said.words().size()
                                        ? found.getFirst().end() + 1
                                        : found.getFirst().end()));
    }

    /** "-3" and "4-" say more than a step. */
    private static boolean signed(Found one, Said said) {
        return one.before().strip().equals("-") && one.start() == 0;
    }

    /** "4/5" and "4 van de 5" mean four out of five; "4 of 5" does in English, and is one or the other in Dutch. */
    private static Optional<Take> outOfFive(List<Found> found, Said said, String language) {
        if (found.size() != 2) {
            return Optional.empty();
        }
        Found first = found.getFirst();
        Found second = found.getLast();
        List<String> between = said.words().subList(first.end(), second.start());
        boolean either = between.size() == 1 && EITHER.isExactly(between) && language.equals("nl");
        boolean of = between.isEmpty() && second.before().strip().equals("/")
                || !either && !between.isEmpty() && OUT_OF.isExactly(between);
        if (!of) {
            return Optional.empty();
        }
        return Optional.of(second.value() == STEPS ? step(first) : Unsure.of(Why.NO_ANSWER));
    }

    /** "2 want om 4 uur stond de bewaking er": what follows a reason is no answer. */
    private static boolean isReasoned(List<Found> found, Said said) {
        int end = found.getFirst().end();
        return found.getFirst().start() <= 2
                && end < said.words().size()
                && REASON.lengthAt(said.words(), end) > 0
                && !said.words().get(end).equals("maar");
    }

    private static Take step(Found one) {
        boolean whole = one.kind() == Numbers.Kind.DIGITS
                || one.kind() == Numbers.Kind.WORD
                || one.kind() == Numbers.Kind.ARTICLE;
        return whole
                        && one.value() >= 1
                        && one.value() <= STEPS
                        && (one.tail().isEmpty()
                                || one.tail().equals("sterren")
                                || one.kind() == Numbers.Kind.DIGITS && WITHOUT_PART.contains(one.tail()))
                ? one.kind() == Numbers.Kind.DIGITS ? Value.of(one.value()) : Value.likely(one.value())
                : Unsure.of(Why.NO_ANSWER);
    }
}
