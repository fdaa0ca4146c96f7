package nl.meepraten.bot.reading.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Where somebody sleeps, of whom tells more than that: what counts is the clause in which they lie down. "Mag er niet in met mijn
 * hond, dus lig ik in het park"; "een vriend trok me naar binnen en daar zit ik nog"; "opvang wil me niet, dus waar denk je?".
 */
final class Sleeps {

    private static final Table<Boolean> ASKED = Lists.of("answering").table("mostly facts");
    private static final Table<Boolean> STARTS = Lists.of("answering").table("mostly starts");
    private static final Table<Boolean> LIES = Lists.of("answering").table("sleeps lies");
    private static final Table<Boolean> THERE = Lists.of("answering").table("sleeps there");
    private static final Table<Boolean> CONCLUDES = Lists.of("answering").table("sleeps concludes");
    private static final Table<Boolean> PEOPLE = Lists.of("answering").table("sleeps people");
    private static final Table<Boolean> GUESS = Lists.of("answering").table("sleeps guess");

    /** What makes a clause say something else than where somebody sleeps most of the time. */
    private static final Table<Boolean> OTHERWISE = Lists.of("answering")
            .table("mostly before", "mostly wished", "mostly if", "mostly at times", "mostly full", "mostly changes");

    private static final String OUTSIDE = "buiten";
    private static final int LONG = 24;

    private final OptionWords options;
    private final List<Said> clauses;

    private Sleeps(Asked asked, Said said) {
        options = OptionWords.of(asked);
        clauses = Clauses.in(said, STARTS);
    }

    /** Empty unless just one clause says it, of just one option, and no other clause takes another option. */
    static Optional<Take> read(Asked asked, Said said) {
        if (!ASKED.isIn(asked.words()) || said.words().size() > LONG) {
            return Optional.empty();
        }
        Sleeps sleeps = new Sleeps(asked, said);
        Optional<Integer> guessed = GUESS.isIn(said.words()) ? sleeps.left(asked) : Optional.empty();
        return (said.asks() ? guessed : guessed.or(sleeps::told)).map(Value::likely);
    }

    /** What is said but for clauses that tell about people and no place: "mijn moeder is ziek", "uit huis gezet door mijn vader". */
    static Optional<Said> places(Asked asked, Said said) {
        if (!ASKED.isIn(asked.words()) || !PEOPLE.isIn(said.words())) {
            return Optional.of(said);
        }
        List<Said> left = Clauses.in(said, STARTS).stream()
                .filter(clause -> !PEOPLE.isIn(clause.words()))
                .toList();
        List<String> words =
                left.stream().flatMap(clause -> clause.words().stream()).toList();
        List<String> gaps =
                left.stream().flatMap(clause -> clause.normal().gaps().stream()).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(said.with(new Normal(words, gaps)));
    }

    /** Somebody tells how they sleep, and it is not clear where. */
    static Optional<Take> tried(Asked asked, Said said) {
        boolean tells =
                ASKED.isIn(asked.words()) && said.words().size() <= LONG && !said.asks() && LIES.isIn(said.words());
        return tells ? Optional.of(Unsure.of(Why.OWN_WORDS)) : Optional.empty();
    }

    /** The rest turned down, and then "waar denk je?": outside is what is left. */
    private Optional<Integer> left(Asked asked) {
        Set<Integer> outside = IntStream.rangeClosed(1, asked.options().size())
                .filter(option -> OptionWords.of(asked).things().get(option - 1).contains(OUTSIDE))
                .boxed()
                .collect(Collectors.toSet());
        List<Said> naming =
                clauses.stream().filter(clause -> !named(clause).isEmpty()).toList();
        boolean turnedDown = !naming.isEmpty() && naming.stream().allMatch(this::isDenied);
        return turnedDown && outside.size() == 1
                ? Optional.of(outside.iterator().next())
                : Optional.empty();
    }

    private Optional<Integer> told() {
        Set<Integer> all = new TreeSet<>();
        boolean concluded = false;
        for (int i = 0; i < clauses.size(); i++) {
            Said clause = clauses.get(i);
            boolean there = i > 0 && THERE.isIn(clause.words()) && named(clause).isEmpty();
            Set<Integer> here = named(there ? clauses.get(i - 1) : clause);
            if (there || LIES.isIn(clause.words()) && !here.isEmpty()) {
                boolean clear = here.size() == 1 && (there || !isDenied(clause)) && !isOtherwise(clause);
                if (!clear) {
                    return Optional.empty();
                }
                all.addAll(here);
                concluded |= there || CONCLUDES.lengthAt(clause.words(), 0) > 0;
            }
        }
        boolean settled = concluded || clauses.stream().allMatch(clause -> agrees(clause, all));
        return all.size() == 1 && settled ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /** Whether a clause takes no other option than these. */
    private boolean agrees(Said clause, Set<Integer> all) {
        return all.containsAll(named(clause)) || isDenied(clause);
    }

    private boolean isOtherwise(Said clause) {
        return OTHERWISE.isIn(options.beside(clause.words()));
    }

    private Set<Integer> named(Said clause) {
        return options.in(clause.words()).options();
    }

    private boolean isDenied(Said clause) {
        List<String> beside = options.beside(clause.words());
        return named(clause).stream().anyMatch(option -> options.denied(option, beside));
    }
}
