package nl.meepraten.bot.reading.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Patterns;
import nl.meepraten.bot.reading.text.Patterns.Found;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/**
 * Reads a yes or a no of somebody who only gives the reason: "kan bij mn neef op de bank" to "heb je een slaapplek?". What a
 * reason means depends on what was asked: implied.txt has a section of questions and of reasons for each subject.
 */
final class Implied {

    private static final Lists LISTS = Lists.of("implied");

    /**
     * @param name of the sections
     * @param asked words of the question
     * @param yes reasons that mean yes
     * @param no reasons that mean no
     * @param open reasons that mean neither
     * @param firmYes what means yes although it may hold a no: "niet meer op straat"
     * @param firmNo what means no although it may hold a yes: "slapen ja, veilig nee"
     * @param things what means yes by its name alone, in the words of concepts.txt
     * @param otherThings what means no by its name alone
     * @param elsewhere what is about something else
     * @param here words that make it about what was asked after all
     */
    private record Subject(
            String name,
            Table<Boolean> asked,
            Patterns<Boolean> yes,
            Patterns<Boolean> no,
            Patterns<Boolean> open,
            Patterns<Boolean> firmYes,
            Patterns<Boolean> firmNo,
            Set<String> things,
            Set<String> otherThings,
            Patterns<Boolean> elsewhere,
            Table<Boolean> here) {
        static Subject of(String name) {
            return new Subject(
                    name,
                    LISTS.table(name + " asked"),
                    patterns(name + " yes"),
                    patterns(name + " no"),
                    patterns(name + " open"),
                    patterns(name + " firm yes"),
                    patterns(name + " firm no"),
                    Set.copyOf(LISTS.section(name + " things yes")),
                    Set.copyOf(LISTS.section(name + " things no")),
                    patterns(name + " elsewhere"),
                    LISTS.table(name + " here"));
        }

        /** "Zoek je een slaapplek?" is not whether somebody has one. */
        boolean fits(List<String> question) {
            return asked.isIn(question) && (!WISHES.isIn(question) || ABOUT_WISHES.contains(name));
        }

        private static Patterns<Boolean> patterns(String section) {
            return Patterns.of(LISTS.section(section));
        }
    }

    private static final List<Subject> SUBJECTS =
            LISTS.section("subjects").stream().map(Subject::of).toList();

    private static final Table<Boolean> WISHES = LISTS.table("wishes");
    private static final Set<String> ABOUT_WISHES = Set.copyOf(LISTS.section("wishes subjects"));
    private static final Table<Boolean> HEDGES = LISTS.table("hedges");
    private static final Table<Boolean> NO_HEDGES = LISTS.table("no hedges");
    private static final Table<Boolean> BESIDE = Lists.of("answering").table("implied beside");
    private static final Table<Boolean> CHATTER = Lists.everywhere("chatter");
    private static final Subject COMING = Subject.of("coming");

    /** Who tells more than this is telling a story, in which a reason may belong to anything. */
    private static final int LONG = 20;

    private static final int SHORT = 6;

    /** What a question is about. */
    private record Fitting(List<Subject> subjects) {
        static Fitting of(Asked asked) {
            return new Fitting(SUBJECTS.stream()
                    .filter(subject -> subject.fits(asked.words()))
                    .toList());
        }
    }

    private Implied() {}

    /** A reason beside which a yes or a no in the same words means nothing; such reasons go before all others. */
    static Optional<Take> firmly(Asked asked, Said said) {
        if (isStory(said)) {
            return Optional.empty();
        }
        List<Subject> fitting = fitting(asked);
        List<Found<Boolean>> yesses = unhedged(found(fitting, Subject::firmYes, said), said);
        List<Found<Boolean>> noes = unhedged(found(fitting, Subject::firmNo, said), said);
        return Weighed.of(yesses, noes).take();
    }

    /** "Als ik die had zat ik hier niet" begins with an "als" of its own; any other makes it a condition. */
    private static List<Found<Boolean>> unhedged(List<Found<Boolean>> found, Said said) {
        List<String> words = said.plain();
        int last = words.size();
        return found.stream()
                .filter(reason -> !isHedged(words.subList(0, Math.min(reason.start(), last)))
                        && !isHedged(words.subList(Math.min(reason.start() + 1, last), last)))
                .toList();
    }

    /** "Een buurvrouw van vroeger" says nothing of the past. */
    private static boolean isHedged(List<String> words) {
        return HEDGES.isIn(words) && HEDGES.isIn(NO_HEDGES.without(words));
    }

    /**
     * "Weet u of de voedselbank open is": nothing of it is about what was asked.
     *
     * @param behindAnswer whether a yes or a no goes before: then it is one, unless that belongs to it ("nee mam")
     */
    static boolean isElsewhere(Asked asked, Said said, boolean behindAnswer) {
        return fitting(asked).stream()
                .filter(subject -> !subject.here().isIn(said.plain()))
                .flatMap(subject -> found(subject.elsewhere(), said).stream())
                .anyMatch(found -> !behindAnswer || found.start() == 0);
    }

    static Optional<Take> read(Asked asked, Said said) {
        return isStory(said) ? Optional.empty() : reasons(asked, said);
    }

    /** The same, also of a part of a text that asks something. */
    static Optional<Take> reasons(Asked asked, Said said) {
        List<Subject> fitting = fitting(asked);
        Weighed reasons = Weighed.of(found(fitting, Subject::yes, said), found(fitting, Subject::no, said));
        Weighed weighed = reasons.isEmpty() && isPlain(asked, said)
                ? new Weighed(names(fitting, Subject::things, said), names(fitting, Subject::otherThings, said))
                : reasons;
        boolean open = !found(fitting, Subject::open, said).isEmpty();
        if (open || !weighed.isEmpty() && isHedged(said.plain())) {
            boolean coming = asked.kind() == Asked.Kind.COMING;
            return Optional.of(coming ? Value.likely(Asked.MAYBE) : Unsure.of(Why.UNDECIDED));
        }
        return weighed.take();
    }

    private static boolean isStory(Said said) {
        return said.asks() || said.words().size() > LONG || CHATTER.isIn(said.plain());
    }

    private static List<Subject> fitting(Asked asked) {
        if (asked.kind() == Asked.Kind.COMING) {
            return List.of(COMING);
        }
        return asked.made(Fitting.class, Fitting::of).subjects();
    }

    /** Whether there are reasons for a yes, and for a no. */
    private record Weighed(boolean yes, boolean no) {

        static Weighed of(List<Found<Boolean>> yesses, List<Found<Boolean>> noes) {
            boolean yes = yesses.stream().anyMatch(one -> noes.stream().noneMatch(other -> covers(other, one, 0)));
            boolean no = noes.stream().anyMatch(one -> yesses.stream().noneMatch(other -> covers(other, one, 1)));
            return new Weighed(yes, no);
        }

        boolean isEmpty() {
            return !yes && !no;
        }

        Optional<Take> take() {
            if (yes && no) {
                return Optional.of(Unsure.of(Why.SEVERAL));
            }
            return isEmpty() ? Optional.empty() : Optional.of(Value.likely(yes ? Asked.YES : Asked.NO));
        }
    }

    /** A thing by its name, in any language, is an answer only where nothing turns it. */
    private static boolean isPlain(Asked asked, Said said) {
        return said.words().size() <= SHORT
                && said.words().stream().noneMatch(word -> Negations.has(word, asked.language()));
    }

    /** "Mijn broer is boos" names somebody, and nothing that is an answer. */
    private static boolean names(List<Subject> subjects, Function<Subject, Set<String>> things, Said said) {
        return subjects.stream()
                .map(things)
                .anyMatch(named -> !named.isEmpty()
                        && Concepts.in(said.words()).stream()
                                .filter(thing -> named.contains(thing.thing()))
                                .anyMatch(thing -> standsAlone(thing, said.words())));
    }

    private static boolean standsAlone(Concepts.Named thing, List<String> words) {
        return Stream.concat(words.stream().limit(thing.start()), words.stream().skip(thing.start() + thing.length()))
                .noneMatch(word -> Spelling.isOurs(word) && !BESIDE.has(word));
    }

    private static List<Found<Boolean>> found(
            List<Subject> subjects, Function<Subject, Patterns<Boolean>> sense, Said said) {
        List<Found<Boolean>> found = new ArrayList<>();
        int before = 0;
        for (Said sentence : Clauses.sentences(said)) {
            for (Subject subject : subjects) {
                for (Found<Boolean> one : found(sense.apply(subject), sentence)) {
                    found.add(new Found<>(before + one.start(), before + one.end(), one.value()));
                }
            }
            before += sentence.plain().size();
        }
        return found;
    }

    private static List<Found<Boolean>> found(Patterns<Boolean> patterns, Said said) {
        List<Found<Boolean>> plain = patterns.in(said.plain());
        return plain.isEmpty() ? patterns.in(said.words()) : plain;
    }

    /**
     * "Geen bed" holds a "bed" and is the other way round.
     *
     * @param more words than the part that the whole must have: in the same words a no is the surer one, "kan nergens terecht"
     */
    private static boolean covers(Found<Boolean> whole, Found<Boolean> part, int more) {
        return whole.start() <= part.start()
                && whole.end() >= part.end()
                && whole.end() - whole.start() >= part.end() - part.start() + more;
    }
}
