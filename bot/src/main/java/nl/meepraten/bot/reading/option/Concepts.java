package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Table;

/** Words for the same thing: "straat" and "buiten", "matties" and "vrienden", "shower" and "douche". */
public final class Concepts {

    /** A thing that is named, by its name in the list. */
    public record Named(String thing, int start, int length) {}

    private static final Table<List<String>> THINGS = read();

    private Concepts() {}

    private static Table<List<String>> read() {
        Table<List<String>> table = new Table<>();
        for (String line : Lists.of("concepts").section("same")) {
            int equals = line.indexOf('=');
            String thing = line.substring(0, equals).strip();
            for (String phrase : line.substring(equals + 1).split("\\|")) {
                List<String> words = Normal.of(phrase).words();
                List<String> things = new ArrayList<>(table.exactly(words).orElse(List.of()));
                things.add(thing);
                table.put(String.join(" ", words), List.copyOf(things));
            }
        }
        return table;
    }

    public static List<Named> in(List<String> words) {
        List<Named> named = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Table.Match<List<String>>> match = THINGS.at(words, i);
            int start = i;
            match.ifPresent(found ->
                    found.value().forEach(thing -> named.add(new Named(thing, start, found.length()))));
            i += match.map(Table.Match::length).orElse(1);
        }
        return named;
    }
}
