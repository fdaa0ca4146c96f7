package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.contrast.Corrections;
import nl.meepraten.bot.reading.option.Marks;
import nl.meepraten.bot.reading.stance.StanceReader;
import nl.meepraten.bot.reading.stance.StanceReader.Found;
import nl.meepraten.bot.reading.stance.StanceReader.Stance;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Answers to a question of yes or no, and to "do you come?". */
final class YesNo {

    private static final Pattern NUMBERED =
            Pattern.compile("(?s).*\\b1\\s*[=:)]?\\s*(?:ja|yes|oui|si|ja,).*\\b2\\s*[=:)]?\\s*(?:nee|no|non|nein).*");
    /** A yes among at most this many words is plain. */
    private static final int FEW = 4;

    private static final List<String> JUST_THAT = List.of("ja", "nee", "misschien");
    private static final Table<Boolean> CONDITIONS = Lists.of("answering").table("yes no conditions");
    private static final Table<Boolean> OTHERS = Lists.of("answering").table("yes no others");
    private static final List<String> ANSWERS_FOR_OTHERS = List.of("maar", "alleen", "en", "nou", "tja", "but");
    private static final Table<Boolean> HALVES_YES = Lists.of("answering").table("yes no halves yes");
    private static final Table<Boolean> HALVES_NO = Lists.of("answering").table("yes no halves no");
    private static final Table<Boolean> BEFORE = Lists.of("answering").table("yes no before");
    private static final Table<Boolean> ASKS_BACK = Lists.of("answering").table("yes no asks back");
    private static final Table<Boolean> MYSELF = Lists.of("answering").table("yes no myself");
    private static final int MOST_IN_HALVES = 8;
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Table<Boolean> WONDERS = Lists.of("answering").table("yes no wonders");
    private static final Table<Boolean> UNWILLING = Lists.of("answering").table("yes no unwilling");
    private static final Table<Boolean> ASKS_FOR_A_WISH = Lists.of("answering").table("yes no asks for a wish");
    private static final Table<Boolean> SO = Lists.of("answering").table("yes no so");
    private static final Table<Boolean> TURNS = Lists.of("answering").table("yes no turns");
    private static final int MOST_IN_END = 12;

    private YesNo() {}

    static Optional<Take> read(Asked asked, Said said) {
        if (asked.kind() != Asked.Kind.COMING) {
            return meant(asked, said);
        }
        Optional<Take> take = meant(asked, InvitedDay.without(asked, said));
        boolean comes = take.filter(YesNo::isYes).isPresent();
        return comes && InvitedDay.isOther(asked, said) ? Optional.of(Unsure.of(Why.UNDECIDED)) : take;
    }

    private static Optional<Take> meant(Asked asked, Said said) {
        if (isOfOthers(asked, said)) {
            return Optional.of(Unsure.of(Why.UNDECIDED));
        }
        Optional<Take> corrected = Corrections.read(asked, said, YesNo::plainly);
        return corrected.isPresent() ? corrected : plainly(asked, said);
    }

    private static boolean isYes(Take take) {
        return take instanceof Value value && value.values().equals(List.of(Asked.YES));
    }

    private static Optional<Take> plainly(Asked asked, Said said) {
        if (NegativeQuestion.is(asked)) {
            return NegativeQuestion.read(asked, said);
        }
        if (asked.kind() == Asked.Kind.YES_NO
                && !ASKS_FOR_A_WISH.isIn(asked.words())
                && (UNWILLING.isExactly(said.plain()) || UNWILLING.isExactly(said.words()))) {
            return Optional.of(Unsure.of(Why.UNDECIDED));
        }
        Optional<Take> numbered = numbered(asked, said)
                .or(() -> asksItself(asked, said))
                .or(() -> VerbEcho.read(asked, said))
                .or(() -> Mocks.read(asked, said))
                .or(() -> firmly(asked, said));
        if (numbered.isPresent()) {
            return numbered;
        }
        Optional<Found> found = StanceReader.read(asked, said);
        boolean perhaps = asked.kind() == Asked.Kind.COMING
                && found.filter(one -> one.whole() && one.stance() == Stance.UNSURE)
                        .isPresent();
        if (!perhaps && isInHalves(said) || isOfBefore(said)) {
            return Optional.of(Unsure.of(Why.SEVERAL));
        }
        boolean condition = !said.isEmpty()
                && CONDITIONS.has(said.plain().getFirst())
                && said.plain().size() > 2;
        if (condition && asked.kind() == Asked.Kind.YES_NO) {
            return Optional.of(Unsure.of(Why.UNDECIDED));
        }
        if (asked.kind() == Asked.Kind.COMING
                && Coming.isQuestion(said)
                && found.filter(Found::whole).isEmpty()) {
            return Optional.of(Unsure.of(Why.UNDECIDED));
        }
        if (found.filter(Found::whole).isPresent()) {
            return found.map(one -> take(asked, said, one));
        }
        Optional<Take> turned =
                asked.kind() == Asked.Kind.COMING && found.isEmpty() ? Coming.behindBut(asked, said) : Optional.empty();
        if (turned.isPresent()) {
            return turned;
        }
        Optional<Take> implied = Implied.read(asked, said);
        if (implied.filter(Value.class::isInstance).isEmpty()
                && found.filter(one -> !isDecided(one)).isEmpty()
                && Implied.isElsewhere(asked, said, beginsWithAnswer(asked, said))) {
            return Optional.of(Unsure.of(Why.ELSEWHERE));
        }
        Optional<Take> end =
                found.isEmpty() && implied.filter(Value.class::isInstance).isEmpty()
                        ? inTheEnd(asked, said)
                        : Optional.empty();
        if (end.isPresent()) {
            return end;
        }
        boolean read = found.isPresent() || implied.isPresent();
        boolean away =
                implied.filter(take -> isOtherThan(Value.of(Asked.NO), take)).isEmpty() && implied.isPresent();
        Optional<Take> last =
                asked.kind() == Asked.Kind.COMING && !away ? Coming.last(asked, said, read) : Optional.empty();
        if (last.isPresent()) {
            return last;
        }
        if (found.isPresent()) {
            Take spoken = take(asked, said, found.get());
            return Optional.of(implied.filter(reason -> isOtherThan(spoken, reason))
                    .<Take>map(reason -> Unsure.of(Why.SEVERAL))
                    .orElse(spoken));
        }
        return implied.isPresent() || asked.kind() == Asked.Kind.COMING ? implied : Echo.read(asked, said);
    }

    /** "Mijn broer wel" says nothing of who was asked, unless he was asked about. */
    private static boolean isOfOthers(Asked asked, Said said) {
        List<String> words = said.plain();
        boolean others = OTHERS.isExactly(words)
                || OTHERS.isExactly(said.words())
                || words.size() > 1
                        && ANSWERS_FOR_OTHERS.contains(words.getFirst())
                        && OTHERS.isExactly(words.subList(1, words.size()));
        return others
                && asked.kind() == Asked.Kind.YES_NO
                && words.stream()
                        .noneMatch(word -> word.length() >= FEW && asked.words().contains(word));
    }

    /** What is said so that neither another yes or no beside it counts, nor a wish in the same words. */
    static Optional<Take> firmly(Asked asked, Said said) {
        return Declined.is(asked, said) ? Optional.of(Value.likely(Asked.NO)) : Implied.firmly(asked, said);
    }

    /** Where the first word stands that says something. */
    static int beginning(Said said) {
        int first = 0;
        while (first < said.words().size() && FILLERS.has(said.words().get(first))) {
            first++;
        }
        return first;
    }

    private static boolean beginsWithAnswer(Asked asked, Said said) {
        int first = beginning(said);
        return first < said.words().size()
                && StanceReader.read(asked, said.part(first, first + 1))
                        .filter(YesNo::isDecided)
                        .isPresent();
    }

    private static boolean isDecided(Found found) {
        return found.stance() == Stance.YES || found.stance() == Stance.NO;
    }

    /** "Eerst bij Henk, en nu dus bij niemand": what follows the last "dus", or a last sentence that turns, counts. */
    private static Optional<Take> inTheEnd(Asked asked, Said said) {
        if (asked.kind() != Asked.Kind.YES_NO) {
            return Optional.empty();
        }
        List<String> words = said.words();
        int last = words.size() - 1;
        for (int i = last - 2; i > 0; i--) {
            if (SO.has(words.get(i))) {
                return last - i <= MOST_IN_END ? plainly(asked, said.part(i + 1, last + 1)) : Optional.empty();
            }
        }
        List<Said> sentences = Clauses.sentences(said);
        return sentences.size() > 1 && TURNS.isIn(sentences.getLast().plain())
                ? plainly(asked, sentences.getLast()).filter(Value.class::isInstance)
                : Optional.empty();
    }

    /** "Op straat? Nee joh": who denies a question of their own has not said no to ours. */
    private static Optional<Take> asksItself(Asked asked, Said said) {
        int size = said.words().size();
        for (int i = 1; i < size && asked.kind() == Asked.Kind.YES_NO; i++) {
            if (said.normal().gaps().get(i).contains("?")) {
                Said behind = said.part(i, size);
                boolean no = Implied.reasons(asked, said.part(0, i)).equals(Optional.of(Value.likely(Asked.NO)));
                boolean denied = StanceReader.read(asked, said.part(i, i + 1))
                        .filter(found -> found.stance() == Stance.NO)
                        .isPresent();
                return no && denied
                        ? Implied.reasons(asked, behind)
                                .filter(Value.likely(Asked.YES)::equals)
                                .or(() -> Optional.of(Unsure.of(Why.SEVERAL)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Ja onder de brug": what is told is the other way round than the yes or no before it. */
    private static boolean isOtherThan(Take spoken, Take reason) {
        return spoken instanceof Value said
                && reason instanceof Value told
                && !said.values().equals(told.values());
    }

    /** "De oudste wel, de kleine nog niet": a yes for one thing and a no for another. */
    private static boolean isInHalves(Said said) {
        List<String> words = said.words();
        int last = words.size() - 1;
        if (last < 3 || last > MOST_IN_HALVES || MYSELF.isIn(words)) {
            return false;
        }
        boolean no = HALVES_NO.has(words.get(last));
        boolean yes = HALVES_YES.has(words.get(last));
        List<String> before = words.subList(1, last - 1);
        return no && before.stream().anyMatch(HALVES_YES::has)
                || yes && before.stream().anyMatch(HALVES_NO::has);
    }

    /** "Vorige winter ja" says nothing of now, and "ja en dan?" nothing at all. */
    private static boolean isOfBefore(Said said) {
        List<String> words = said.plain();
        boolean before = words.size() > 1
                && JUST_THAT.contains(words.getLast())
                && BEFORE.isExactly(words.subList(0, words.size() - 1));
        boolean wonders = said.asks() && (ASKS_BACK.isIn(words) || WONDERS.isExactly(words));
        return before || wonders || ASKS_BACK.isExactly(words);
    }

    static Take take(Asked asked, Said said, Found found) {
        boolean coming = asked.kind() == Asked.Kind.COMING;
        boolean literal = found.whole() && said.words().size() <= FEW;
        return switch (found.stance()) {
            case YES -> new Value(List.of(Asked.YES), literal);
            case NO -> new Value(List.of(Asked.NO), literal);
            case UNSURE -> coming && !said.asks() ? new Value(List.of(Asked.MAYBE), literal) : Unsure.of(Why.UNDECIDED);
            case REFUSED -> Unsure.of(Why.UNDECIDED);
            case BOTH -> Unsure.of(Why.SEVERAL);
        };
    }

    private static boolean isNumbered(String question) {
        return question.indexOf('1') >= 0
                && NUMBERED.matcher(question.toLowerCase(Locale.ROOT)).matches();
    }

    /** An answer by its number, alone or beside a yes or no that says the same. */
    private static Optional<Take> numbered(Asked asked, Said said) {
        if (asked.options().isEmpty() && !isNumbered(asked.text())) {
            return Optional.empty();
        }
        List<String> options = asked.options().isEmpty() ? JUST_THAT.subList(0, Asked.NO) : asked.options();
        Marks marks = Marks.in(Asked.of(Asked.Kind.ONE, asked.language(), "", options), said);
        if (marks.options().isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> beside = StanceReader.read(asked, marks.rest());
        boolean nothing = FILLERS.without(marks.rest().plain()).isEmpty();
        if (marks.options().size() > 1) {
            return nothing || beside.isPresent() ? Optional.of(Unsure.between(marks.options())) : Optional.empty();
        }
        int option = marks.options().iterator().next();
        if (nothing) {
            return Optional.of(option == Marks.NO_OPTION ? Unsure.of(Why.NO_ANSWER) : Value.of(option));
        }
        Optional<Take> spoken = beside.map(found -> take(asked, marks.rest(), found));
        boolean same = spoken.equals(Optional.of(Value.of(option))) || spoken.equals(Optional.of(Value.likely(option)));
        boolean few = marks.rest().words().size() <= 2;
        return same
                ? Optional.of(Value.of(option))
                : few && beside.isPresent() ? Optional.of(Unsure.of(Why.SEVERAL)) : Optional.empty();
    }
}
