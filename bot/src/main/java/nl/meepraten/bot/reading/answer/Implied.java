package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
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

    /** @param asked words of the question, @param yes reasons that mean yes, @param no reasons that mean no, @param open those that mean neither */
    private record Subject(Table<Boolean> asked, Patterns yes, Patterns no, Patterns open) {
        static Subject of(String name) {
            return new Subject(
                    LISTS.table(name + " asked"),
                    patterns(name + " yes"),
                    patterns(name + " no"),
                    patterns(name + " open"));
        }

        private static Patterns patterns(String section) {
            return new Patterns(LISTS.section(section));
        }
    }

    private static final List<Subject> SUBJECTS =
            LISTS.section("subjects").stream().map(Subject::of).toList();

    private static final Table<Boolean> HEDGES = LISTS.table("hedges");
    private static final Table<Boolean> CHATTER = Lists.everywhere("chatter");
    private static final Subject COMING = Subject.of("coming");

    /** Who tells more than this is telling a story, in which a reason may belong to anything. */
    private static final int LONG = 14;

    private Implied() {}

    static Optional<Take> read(Asked asked, Said said) {
        if (said.asks() || said.words().size() > LONG || CHATTER.isIn(said.plain())) {
            return Optional.empty();
        }
        List<String> question = Normal.of(asked.text()).words();
        List<Subject> fitting = asked.kind() == Asked.Kind.COMING
                ? List.of(COMING)
                : SUBJECTS.stream()
                        .filter(subject -> subject.asked().isIn(question))
                        .toList();
        List<Found> yesses = found(fitting, Subject::yes, said);
        List<Found> noes = found(fitting, Subject::no, said);
        boolean yes = yesses.stream().anyMatch(one -> noes.stream().noneMatch(other -> covers(other, one)));
        boolean no = noes.stream().anyMatch(one -> yesses.stream().noneMatch(other -> covers(other, one)));
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

    private static List<Found> found(List<Subject> subjects, Function<Subject, Patterns> sense, Said said) {
        return subjects.stream()
                .map(sense)
                .flatMap(patterns -> {
                    List<Found> plain = patterns.in(said.plain());
                    return (plain.isEmpty() ? patterns.in(said.words()) : plain).stream();
                })
                .toList();
    }

    /** "Geen bed" holds a "bed" and is the other way round. */
    private static boolean covers(Found whole, Found part) {
        return whole.start() <= part.start()
                && whole.end() >= part.end()
                && whole.end() - whole.start() > part.end() - part.start();
    }
}
