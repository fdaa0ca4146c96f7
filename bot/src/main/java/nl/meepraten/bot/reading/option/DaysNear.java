package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Days that are told by another one or by their place in the week: "de dag voor vrijdag", "dag voor en dag na woensdag", "dinsdag
 * en de dag erna", "midden in de week".
 */
public final class DaysNear {

    private static final Table<List<Integer>> NEAR = new Table<List<Integer>>()
            .addAll(section("both"), List.of(-1, 1))
            .addAll(section("before"), List.of(-1))
            .addAll(section("after"), List.of(1));
    private static final Table<Integer> BEHIND =
            new Table<Integer>().addAll(section("behind before"), -1).addAll(section("behind after"), 1);
    private static final Table<Boolean> MIDDLE = Lists.of("answering").table("days near middle");
    private static final Table<Boolean> START = Lists.of("answering").table("days near start");
    private static final Table<Boolean> END = Lists.of("answering").table("days near end");
    private static final int TUESDAY = 1;
    private static final int WEDNESDAY = 2;
    private static final int THURSDAY = 3;
    private static final int FRIDAY = 4;

    private DaysNear() {}

    private static List<String> section(String name) {
        return Lists.of("answering").section("days near " + name);
    }

    /** What is said with these days by their own names, where the options are days. */
    public static Said named(Asked asked, Said said) {
        return OptionWords.of(asked).areDays() ? new Writing(said, asked.kind() == Asked.Kind.ONE).named() : said;
    }

    /** The words as they are written out, one after the other. */
    private static final class Writing {
        private final Said said;
        private final List<String> all;
        private final boolean one;
        private final List<String> words = new ArrayList<>();
        private final List<String> gaps = new ArrayList<>();
        private OptionalInt last = OptionalInt.empty();
        private boolean changed;

        Writing(Said said, boolean one) {
            this.said = said;
            this.all = said.words();
            this.one = one;
        }

        Said named() {
            int i = 0;
            while (i < all.size()) {
                i = step(i);
            }
            return changed ? said.with(new Normal(words, gaps)) : said;
        }

        /** Where it goes on behind the words at this place. */
        private int step(int i) {
            int middle = MIDDLE.lengthAt(all, i);
            if (middle > 0) {
                return days(i, i + middle, List.of(WEDNESDAY));
            }
            int begin = one ? START.lengthAt(all, i) : 0;
            int end = one ? END.lengthAt(all, i) : 0;
            if (begin > 0 || end > 0) {
                return days(i, i + begin + end, begin > 0 ? List.of(0, TUESDAY) : List.of(THURSDAY, FRIDAY));
            }
            Optional<Table.Match<List<Integer>>> near = NEAR.at(all, i);
            if (near.isPresent()) {
                int from = i + near.get().length();
                OptionalInt day = from < all.size() ? day(all.get(from)) : OptionalInt.empty();
                if (day.isPresent()) {
                    last = day;
                    return days(
                            i,
                            from + 1,
                            near.get().value().stream()
                                    .map(days -> days + day.getAsInt())
                                    .toList());
                }
            }
            Optional<Table.Match<Integer>> behind = BEHIND.at(all, i);
            if (behind.isPresent() && last.isPresent()) {
                return days(
                        i,
                        i + behind.get().length(),
                        List.of(last.getAsInt() + behind.get().value()));
            }
            OptionalInt day = day(all.get(i));
            last = day.isPresent() ? day : last;
            add(all.get(i), said.normal().gaps().get(i));
            return i + 1;
        }

        private int days(int from, int to, List<Integer> days) {
            changed = true;
            for (int i = 0; i < days.size(); i++) {
                String name = Concepts.DAYS.get(Math.floorMod(days.get(i), Concepts.DAYS.size()));
                add(name, i == 0 ? said.normal().gaps().get(from) : " ");
            }
            return to;
        }

        private void add(String word, String gap) {
            words.add(word);
            gaps.add(gap);
        }

        private static OptionalInt day(String word) {
            return Stream.of(word)
                    .flatMap(one -> Concepts.in(List.of(one)).stream())
                    .mapToInt(named -> Concepts.DAYS.indexOf(named.thing()))
                    .filter(day -> day >= 0)
                    .findFirst();
        }
    }
}
