package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Patterns;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** Words for the same thing: "straat" and "buiten", "matties" and "vrienden", "shower" and "douche". */
public final class Concepts {

    /** A thing that is named, by its name in the list. */
    public record Named(String thing, int start, int length) {}

    /** The days of the week as things, the first one first. */
    public static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private static final Table<List<String>> THINGS = read();

    /** What people say about a thing without its name: "lig te malen" of stress. */
    private static final Patterns<String> TOLD = told();

    private static Patterns<String> told() {
        Patterns<String> told = new Patterns<>();
        for (String thing : Lists.of("implied").section("things")) {
            told.addAll(Lists.of("implied").section("thing " + thing), thing);
        }
        return told;
    }

    /** Turkish, Polish, Ukrainian, .. put "with", "at" or "to" behind a word: "bisikletle", "rowerem". */
    private static final Set<String> ENDINGS = Set.copyOf(Lists.of("concepts").section("endings"));

    /** Of which thing another is a kind: "broerzus" of "familie". */
    private static final Map<String, String> KINDS = Lists.of("things").section("kinds").stream()
            .map(kind -> kind.split("="))
            .collect(Collectors.toUnmodifiableMap(kind -> kind[0].strip(), kind -> kind[1].strip()));

    private static final int SHORTEST_WITH_ENDING = 4;
    private static final int LONGEST_ENDING = 4;

    private Concepts() {}

    private static Table<List<String>> read() {
        Map<String, List<String>> things = new LinkedHashMap<>();
        List<String> lines = Stream.of("concepts", "things")
                .flatMap(name -> Lists.of(name).section("same").stream())
                .toList();
        for (String line : lines) {
            int equals = line.indexOf('=');
            String thing = line.substring(0, equals).strip();
            for (String phrase : line.substring(equals + 1).split("\\|")) {
                String words = String.join(" ", Normal.of(phrase).words());
                things.computeIfAbsent(words, one -> new ArrayList<>()).add(thing);
            }
        }
        Table<List<String>> table = new Table<>();
        things.forEach((words, all) -> table.put(words, List.copyOf(all)));
        return table;
    }

    public static List<Named> in(List<String> words) {
        List<Named> named = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Table.Match<List<String>>> match = THINGS.at(words, i);
            int start = i;
            if (match.filter(found -> found.length() == 1).isPresent() && OtherTongue.is(words, i)) {
                match = Optional.empty();
            } else if (match.isEmpty()) {
                match = withEnding(words.get(i));
            }
            match.ifPresent(found ->
                    found.value().forEach(thing -> named.add(new Named(thing, start, found.length()))));
            i += match.map(Table.Match::length).orElse(1);
        }
        TOLD.in(words)
                .forEach(found -> named.add(new Named(found.value(), found.start(), found.end() - found.start())));
        return named;
    }

    /** Whether a thing is a day of the week; "middag" is none. */
    public static boolean isDay(String thing) {
        return DAYS.contains(thing);
    }

    /** The thing that this one is a kind of. */
    static Optional<String> wider(String thing) {
        return Optional.ofNullable(KINDS.get(thing));
    }

    private static Optional<Table.Match<List<String>>> withEnding(String word) {
        if (Spelling.isOurs(word)) {
            return Optional.empty();
        }
        for (int length = 1; length <= LONGEST_ENDING && word.length() - length >= SHORTEST_WITH_ENDING; length++) {
            int cut = word.length() - length;
            Optional<Table.Match<List<String>>> match = ENDINGS.contains(word.substring(cut))
                    ? THINGS.at(List.of(word.substring(0, cut)), 0)
                    : Optional.empty();
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }
}
