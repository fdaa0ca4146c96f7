package nl.meepraten.bot.reading.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.OnDemand;
import nl.meepraten.bot.reading.text.Table;

/** The phrases of one language that say yes, no or neither, with the small words of Dutch and English around them. */
public final class Senses {

    /** A run of words with one sense, or a word that has none. */
    public record Item(Optional<Sense> sense, int start, int length) {
        boolean is(Sense... any) {
            return sense.isPresent() && List.of(any).contains(sense.get());
        }
    }

    private static final OnDemand<String, Senses> ASIDE = new OnDemand<>(language -> new Senses(language, false));
    private static final OnDemand<String, Senses> COMING = new OnDemand<>(language -> new Senses(language, true));
    private final Table<Sense> table = new Table<>();

    private Senses(String language, boolean coming) {
        Lists own = Lists.of(language);
        if (coming) {
            table.addAll(own.section("rsvp yes"), Sense.YES);
            table.addAll(own.section("rsvp no"), Sense.NO);
            table.addAll(own.section("rsvp maybe"), Sense.UNSURE);
        }
        table.addAll(own.section("refuse"), Sense.REFUSE);
        table.addAll(own.section("unsure"), Sense.UNSURE);
        table.addAll(own.section("yes"), Sense.YES);
        table.addAll(own.section("no"), Sense.NO);
        table.addAll(own.section("yes alone"), Sense.YES_ALONE);
        table.addAll(own.section("no alone"), Sense.NO_ALONE);
        table.addAll(own.section("but"), Sense.BUT);
        table.addAll(own.section("asks"), Sense.ASKS);
        table.addAll(own.section("huh"), Sense.HUH);
        table.addAll(own.section("other"), Sense.OTHER);
        for (String around : List.of(language, "nl", "en")) {
            table.addAll(Lists.of(around).section("filler"), Sense.FILLER);
        }
    }

    public static Senses of(String language, boolean coming) {
        return (coming ? COMING : ASIDE).of(language);
    }

    List<Item> in(List<String> words) {
        List<Item> items = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int start = i;
            Optional<Table.Match<Sense>> match = table.at(words, i);
            Optional<Sense> sense = match.map(Table.Match::value)
                    .or(() -> Normal.isPicture(words.get(start)) ? Optional.of(Sense.FILLER) : Optional.empty());
            int length = match.map(Table.Match::length).orElse(1);
            items.add(new Item(sense, start, length));
            i += Math.max(1, length);
        }
        return items;
    }
}
