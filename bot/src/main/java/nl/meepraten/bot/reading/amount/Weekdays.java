package nl.meepraten.bot.reading.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Table;

/** How many days of a week somebody names: "ma t/m vr", "ma en wo en zondag", "elke werkdag behalve woensdag". */
final class Weekdays {

    private static final List<String> NAMES =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<Integer> WORKING = List.of(0, 1, 2, 3, 4);
    private static final List<Integer> FREE = List.of(5, 6);
    private static final List<Integer> ALL = List.of(0, 1, 2, 3, 4, 5, 6);
    private static final Table<List<Integer>> GROUPS = new Table<List<Integer>>()
            .addAll(Lists.of("answering").section("weekdays working"), WORKING)
            .addAll(Lists.of("nl").section("weekend"), FREE)
            .addAll(Lists.of("en").section("weekend"), FREE);

    static {
        Lists.LANGUAGES.forEach(language -> GROUPS.addAll(Lists.of(language).section("week whole"), ALL));
    }

    private static final Table<Boolean> UP_TO = Lists.of("answering").table("several up to");
    private static final Table<Boolean> BUT_NOT = Lists.everywhere("but not");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final int FEW = 2;
    private static final int LONGEST_SHORT = 4;

    private final TreeSet<Integer> days = new TreeSet<>();
    private boolean group;

    /** Whether a day is named by more than its first letters. */
    private boolean full;

    private boolean except;
    private int beside;
    private OptionalInt from = OptionalInt.empty();

    private Weekdays() {}

    /**
     * Empty when fewer than two days are named, and no group of them. A group, and days by their short names only ("zo vaak als
     * ma kookt"), count when hardly anything is said beside them.
     */
    static OptionalInt count(List<String> words) {
        Weekdays named = new Weekdays();
        named.read(words);
        boolean enough = named.group || named.days.size() >= FEW;
        boolean plain = named.full && !named.group || named.beside <= FEW;
        return enough && plain ? OptionalInt.of(named.days.size()) : OptionalInt.empty();
    }

    private void read(List<String> words) {
        Map<Integer, Integer> places = new HashMap<>();
        Concepts.in(words).stream()
                .filter(one -> NAMES.contains(one.thing()))
                .forEach(one -> places.put(one.start(), NAMES.indexOf(one.thing())));
        OptionalInt last = OptionalInt.empty();
        int i = 0;
        while (i < words.size()) {
            Optional<Table.Match<List<Integer>>> some = GROUPS.at(words, i);
            int upTo = UP_TO.lengthAt(words, i);
            if (places.containsKey(i)) {
                last = OptionalInt.of(places.getOrDefault(i, 0));
                full = full || words.get(i).length() > LONGEST_SHORT;
                take(last.getAsInt());
                i++;
            } else if (some.isPresent()) {
                some.get().value().forEach(this::take);
                group = true;
                i += some.get().length();
            } else if (upTo > 0) {
                from = last;
                i += upTo;
            } else {
                boolean not = !days.isEmpty() && BUT_NOT.lengthAt(words, i) > 0;
                beside += not || FILLERS.has(words.get(i)) ? 0 : 1;
                except = except || not;
                i++;
            }
        }
    }

    private void take(int day) {
        IntStream range = IntStream.rangeClosed(Math.min(from.orElse(day), day), day);
        from = OptionalInt.empty();
        range.forEach(except ? days::remove : days::add);
    }
}
