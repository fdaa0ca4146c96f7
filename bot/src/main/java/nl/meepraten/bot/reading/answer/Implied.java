package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Patterns;
import nl.meepraten.bot.reading.text.Patterns.Found;
import nl.meepraten.bot.reading.text.Said;
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
     * @param things what means yes by its name alone, in the words of concepts.txt
     * @param otherThings what means no by its name alone
     */
    private record Subject(
            String name,
            Table<Boolean> asked,
            Patterns<Boolean> yes,
            Patterns<Boolean> no,
            Patterns<Boolean> open,
            Set<String> things,
            Set<String> otherThings) {
        static Subject of(String name) {
            return new Subject(
                    name,
                    LISTS.table(name + " asked"),
                    patterns(name + " yes"),
                    patterns(name + " no"),
                    patterns(name + " open"),
                    Set.copyOf(LISTS.section(name + " things yes")),
                    Set.copyOf(LISTS.section(name + " things no")));
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
    private static final Table<Boolean> CHATTER = Lists.everywhere("chatter");
    private static final Subject COMING = Subject.of("coming");

    /** Who tells more than this is telling a story, in which a reason may belong to anything. */
    private static final int LONG = 14;

    private static final int SHORT = 6;

    private Implied() {}

    static Optional<Take> read(Asked asked, Said said) {
        if (said.asks() || said.words().size() > LONG || CHATTER.isIn(said.plain())) {
            return Optional.empty();
        }
        List<String> question = Normal.of(asked.text()).words();
        List<Subject> fitting = asked.kind() == Asked.Kind.COMING
                ? List.of(COMING)
                : SUBJECTS.stream().filter(subject -> subject.fits(question)).toList();
        List<Found<Boolean>> yesses = found(fitting, Subject::yes, said);
        List<Found<Boolean>> noes = found(fitting, Subject::no, said);
        boolean yes = yesses.stream().anyMatch(one -> noes.stream().noneMatch(other -> covers(other, one)));
        boolean no = noes.stream().anyMatch(one -> yesses.stream().noneMatch(other -> covers(other, one)));
        if (!yes && !no && isPlain(asked, said)) {
            yes = names(fitting, Subject::things, said);
            no = names(fitting, Subject::otherThings, said);
        }
        boolean open = !found(fitting, Subject::open, said).isEmpty();
        if (open || (yes || no) && HEDGES.isIn(said.plain())) {
            boolean coming = asked.kind() == Asked.Kind.COMING;
            return Optional.of(coming ? Value.likely(Asked.MAYBE) : Unsure.of(Why.UNDECIDED));
        }
        if (yes && no) {
            return Optional.of(Unsure.of(Why.SEVERAL));
        }
        return yes || no ? Optional.of(Value.likely(yes ? Asked.YES : Asked.NO)) : Optional.empty();
    }

    /** A thing by its name, in any language, is an answer only where nothing turns it. */
    private static boolean isPlain(Asked asked, Said said) {
        return said.words().size() <= SHORT
                && said.words().stream().noneMatch(word -> Negations.has(word, asked.language()));
    }

    private static boolean names(List<Subject> subjects, Function<Subject, Set<String>> things, Said said) {
        return subjects.stream()
                .map(things)
                .anyMatch(named -> !named.isEmpty()
                        && Concepts.in(said.words()).stream()
                                .map(Concepts.Named::thing)
                                .anyMatch(named::contains));
    }

    private static List<Found<Boolean>> found(
            List<Subject> subjects, Function<Subject, Patterns<Boolean>> sense, Said said) {
        return subjects.stream()
                .map(sense)
                .flatMap(patterns -> {
                    List<Found<Boolean>> plain = patterns.in(said.plain());
                    return (plain.isEmpty() ? patterns.in(said.words()) : plain).stream();
                })
                .toList();
    }

    /** "Geen bed" holds a "bed" and is the other way round. */
    private static boolean covers(Found<Boolean> whole, Found<Boolean> part) {
        return whole.start() <= part.start()
                && whole.end() >= part.end()
                && whole.end() - whole.start() > part.end() - part.start();
    }
}
