package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Reads what is so most of the time or by now, beside what is so at times, was so before or is only wished: "soms buiten maar
 * meestal bij familie", "had een kamer, nu een tent".
 */
final class Mostly {

    private static final Table<Boolean> STARTS = table("starts");
    private static final Table<Boolean> USUAL = table("usual");
    private static final Table<Boolean> NOW = table("now");
    private static final Table<Boolean> AT_TIMES = table("at times");
    private static final Table<Boolean> BEFORE = table("before");
    private static final Table<Boolean> WISHED = table("wished");
    private static final Table<Boolean> FACTS = table("facts");
    private static final Table<Boolean> IF = table("if");
    private static final Table<Boolean> FULL = table("full");
    private static final Table<Boolean> CHANGES = table("changes");

    /** "Kennissen zat" and "kreeg vorige maand een kamer" are about now. */
    private static final Table<Boolean> ENOUGH = Lists.of("answering").table("mostly enough", "mostly got");

    /** "3 vrienden waar ik om de beurt lig": they take turns, the option stays. */
    private static final Table<Boolean> TURNS = table("turns");

    /** "Met wie praat je het liefst?" asks what somebody would like: "iemand die zelf dakloos was" is of now. */
    private static final Table<Boolean> RATHER = table("rather");

    private static final Table<Boolean> WISHES = Lists.of("implied").table("wishes");

    /** In a longer text what is said may belong to anything. */
    private static final int LONG = 22;

    private static final int SHORT = 10;

    private final OptionWords options;

    /** Whether it was asked how things are: to "wat is belangrijk?" a wish is an answer. */
    private final boolean facts;

    private final Set<Integer> usual = new TreeSet<>();
    private final Set<Integer> now = new TreeSet<>();
    private final Set<Integer> less = new TreeSet<>();
    private final Set<Integer> gone = new TreeSet<>();
    private final Set<Integer> plain = new TreeSet<>();
    private boolean conditional;

    private Mostly(Asked asked, boolean facts) {
        options = OptionWords.of(asked);
        this.facts = facts;
    }

    private static Table<Boolean> table(String name) {
        return Lists.of("answering").table("mostly " + name);
    }

    /** Empty unless it says how often or when, and just one option is left. */
    static Optional<Take> read(Asked asked, Said said) {
        List<String> question = asked.words();
        boolean other = Stream.of(AT_TIMES, BEFORE, WISHES, RATHER).anyMatch(table -> table.isIn(question));
        boolean counted =
                asked.options().stream().anyMatch(option -> option.chars().anyMatch(Character::isDigit));
        if (other || counted || said.asks() || said.words().size() > LONG) {
            return Optional.empty();
        }
        if (CHANGES.isIn(said.words())) {
            Set<Integer> all = OptionWords.of(asked).in(said.words()).options();
            boolean turns =
                    all.size() == 1 && TURNS.isIn(said.words()) && said.words().size() <= SHORT;
            if (turns) {
                return Optional.of(Value.likely(all.iterator().next()));
            }
            boolean named = !all.isEmpty();
            return named ? Optional.of(Unsure.of(Why.SEVERAL)) : Optional.empty();
        }
        Mostly mostly = new Mostly(asked, FACTS.isIn(question));
        boolean clear = Clauses.in(said, STARTS).stream().allMatch(clause -> mostly.takes(clause));
        return clear ? mostly.take() : Optional.empty();
    }

    /** @return false when it is not clear what a clause says of the options it names */
    private boolean takes(Said clause) {
        List<String> words = clause.words();
        Set<Integer> named = options.in(words).options();
        if (named.isEmpty()) {
            return true;
        }
        if (FULL.isIn(words)) {
            less.addAll(named);
            return true;
        }
        boolean denied = named.stream().anyMatch(option -> options.denied(option, options.beside(words)));
        boolean is = USUAL.isIn(words) || NOW.isIn(words);
        boolean was = BEFORE.isIn(options.beside(words)) && !ENOUGH.isIn(words) || facts && WISHED.isIn(words);
        boolean onlyIf = IF.isIn(words);
        boolean few = was || onlyIf || AT_TIMES.isIn(words);
        conditional |= onlyIf;
        if (denied || is && few) {
            return false;
        }
        kind(was, few, words).addAll(named);
        return true;
    }

    private Set<Integer> kind(boolean was, boolean few, List<String> words) {
        if (was) {
            return gone;
        }
        if (few) {
            return less;
        }
        if (USUAL.isIn(words)) {
            return usual;
        }
        return NOW.isIn(words) ? now : plain;
    }

    private Optional<Take> take() {
        boolean said = !usual.isEmpty() || !now.isEmpty() || !less.isEmpty() || !gone.isEmpty();
        if (!said || conditional && usual.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> left = new TreeSet<>(usual);
        if (left.isEmpty()) {
            left.addAll(now);
        }
        boolean beside = left.isEmpty() || usual.isEmpty() && less.isEmpty() && gone.isEmpty();
        if (beside) {
            left.addAll(plain);
        }
        if (left.size() == 1) {
            return Optional.of(Value.likely(left.iterator().next()));
        }
        return left.isEmpty() && less.isEmpty() ? Optional.of(Unsure.of(Why.NO_ANSWER)) : Optional.empty();
    }
}
