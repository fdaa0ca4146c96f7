package nl.meepraten.bot.reading.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.option.Concepts;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Table;

/** How many days of a week somebody names: "ma t/m vr", "ma en wo en zondag", "elke werkdag behalve woensdag". */
final class Weekdays {

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
    private static final Table<Boolean> UP_TO_DAY = Lists.of("answering").table("several up to day");
    private static final List<String> STROKE = List.of("-", "–", "—", "~", ">", "->");
    private static final Table<Boolean> BUT_NOT = Lists.everywhere("but not");
    private static final Table<Boolean> AND = Lists.of("answering").table("spoken and");
    private static final Table<Boolean> ONLY = Lists.of("answering").table("weekdays only");
    private static final Table<Boolean> PARTLY = Lists.of("answering").table("weekdays partly");
    private static final Table<Boolean> ONTO = Lists.of("answering").table("weekdays onto");
    private static final Table<Boolean> UP_TO_BUT = Lists.of("answering").table("reckoned up to");
    private static final Table<Boolean> AFTER_BUT = Lists.of("answering").table("reckoned after");
    private static final Table<Boolean> NIGHT_FROM = Lists.of("answering").table("weekdays night from");
    private static final Table<Integer> RECENT = recent();
    private static final int WEEK = 7;
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final int FEW = 2;
    private static final int LONGEST_SHORT = 4;

    private final TreeSet<Integer> days = new TreeSet<>();

    /** Nights that are named from today: by how many nights ago they were. */
    private final TreeSet<Integer> ago = new TreeSet<>();

    /** Nights, named from today, that a whole week lacks: "elke nacht behalve gister". */
    private final TreeSet<Integer> lacking = new TreeSet<>();

    private boolean group;

    /** Whether a day is named by more than its first letters. */
    private boolean full;

    private boolean except;

    /** Whether "not" is said behind the last day. */
    private boolean denied;

    private boolean only;

    /** "Niet elke nacht", "bijna altijd". */
    private boolean partly;

    private int beside;
    private OptionalInt from = OptionalInt.empty();

    private Weekdays() {}

    private static Table<Integer> recent() {
        Table<Integer> nights = new Table<>();
        for (int ago = 0; ago <= 2; ago++) {
            nights.addAll(Lists.of("answering").section("weekdays ago " + ago), ago);
        }
        return nights;
    }

    /**
     * Empty when fewer than two days are named, and no group of them, unless it is "only" one. A group, and days by their short names
     * only ("zo vaak als ma kookt"), count when hardly anything is said beside them. "Alleen di en do niet" leaves five.
     */
    static OptionalInt count(List<String> words) {
        Weekdays named = new Weekdays();
        named.read(words);
        return named.count();
    }

    /** The days that are named by more than their first letters ("zat" is a verb too), by their place in the week. */
    static List<Integer> named(List<String> words) {
        Weekdays named = new Weekdays();
        named.read(words);
        return named.group || !named.full ? List.of() : List.copyOf(named.days);
    }

    /** "Ma-wo", "monday to wednesday": whether the last night counts is not said. */
    static boolean isRange(Normal text) {
        List<String> words = text.words();
        Set<Integer> places = Concepts.in(words).stream()
                .filter(one -> Concepts.DAYS.contains(one.thing()))
                .map(Concepts.Named::start)
                .collect(Collectors.toSet());
        List<Integer> ranges = IntStream.range(1, words.size())
                .filter(i -> places.contains(i - 1))
                .filter(i -> places.contains(i)
                                && STROKE.contains(text.gaps().get(i).strip())
                        || UP_TO_DAY.lengthAt(words, i) > 0 && places.contains(i + UP_TO_DAY.lengthAt(words, i)))
                .boxed()
                .toList();
        return ranges.size() == 1;
    }

    private OptionalInt count() {
        if (partly || !ago.isEmpty() && (!days.isEmpty() || except && !denied)) {
            // Yesterday may be one of the days that are named, or not be meant.
            return OptionalInt.empty();
        }
        if (!lacking.isEmpty()) {
            return days.size() == WEEK && beside <= FEW ? OptionalInt.of(WEEK - lacking.size()) : OptionalInt.empty();
        }
        int many = days.size() + ago.size();
        boolean alone = beside == 0 && only;
        if (many > 0 && denied) {
            return alone && !group ? OptionalInt.of(WEEK - many) : OptionalInt.empty();
        }
        boolean enough = group || many >= FEW || many == 1 && alone;
        boolean plain = full && !group || beside <= FEW;
        return enough && plain ? OptionalInt.of(many) : OptionalInt.empty();
    }

    private void read(List<String> words) {
        Map<Integer, Integer> places = new HashMap<>();
        Concepts.in(words).stream()
                .filter(one -> Concepts.DAYS.contains(one.thing()))
                .forEach(one -> places.put(one.start(), Concepts.DAYS.indexOf(one.thing())));
        OptionalInt last = OptionalInt.empty();
        int i = 0;
        while (i < words.size()) {
            Optional<Table.Match<List<Integer>>> some = GROUPS.at(words, i);
            int upTo = UP_TO.lengthAt(words, i);
            Optional<Table.Match<Integer>> recent = RECENT.at(words, i);
            if (recent.isPresent()) {
                (group && except ? lacking : ago).add(recent.get().value());
                denied = false;
                i += recent.get().length();
            } else if (places.containsKey(i)) {
                last = OptionalInt.of(places.getOrDefault(i, 0));
                full = full || words.get(i).length() > LONGEST_SHORT;
                take(last.getAsInt());
                i += isOntoNext(places, words, i) ? 2 + ONTO.lengthAt(words, i + 1) : 1;
            } else if (some.isPresent()) {
                partly = partly || i > 0 && PARTLY.has(words.get(i - 1));
                some.get().value().forEach(this::take);
                group = true;
                i += some.get().length();
            } else if (upTo > 0) {
                from = last;
                i += upTo;
            } else if (group && UP_TO_BUT.has(words.get(i)) && AFTER_BUT.has(words.getLast())) {
                // "De hele week op vrijdag na"
                except = true;
                i++;
            } else if (isNightFrom(places, words, i)) {
                i += NIGHT_FROM.lengthAt(words, i);
            } else {
                boolean not = !(days.isEmpty() && ago.isEmpty()) && BUT_NOT.lengthAt(words, i) > 0;
                beside += not || FILLERS.has(words.get(i)) || ONLY.has(words.get(i)) || AND.has(words.get(i)) ? 0 : 1;
                except = except || not;
                denied = not;
                only = only || ONLY.has(words.get(i));
                i++;
            }
        }
    }

    private static boolean isNightFrom(Map<Integer, Integer> places, List<String> words, int position) {
        int length = NIGHT_FROM.lengthAt(words, position);
        return length > 0 && isOntoNext(places, words, position + length);
    }

    /** The night "van maandag op dinsdag" is one. */
    private static boolean isOntoNext(Map<Integer, Integer> places, List<String> words, int position) {
        int onto = position + 1 < words.size() ? ONTO.lengthAt(words, position + 1) : 0;
        int day = places.getOrDefault(position, 0);
        return places.containsKey(position)
                && onto > 0
                && places.getOrDefault(position + 1 + onto, WEEK) == (day + 1) % WEEK;
    }

    private void take(int day) {
        denied = false;
        IntStream range = IntStream.rangeClosed(Math.min(from.orElse(day), day), day);
        from = OptionalInt.empty();
        range.forEach(except ? days::remove : days::add);
    }
}
