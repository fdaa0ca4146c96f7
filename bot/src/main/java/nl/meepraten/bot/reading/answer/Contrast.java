package nl.meepraten.bot.reading.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.option.Marks;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Reads what somebody takes who also says what not: "niet bellen, sms", "dinsdag kan ik niet, donderdag wel", "liever koffie dan
 * thee", "1 en 3 maar niet 2". Each part of the text takes the options it names or turns them down.
 */
final class Contrast {

    private static final Table<Boolean> TURNS = Lists.of("answering").table("contrast turns");
    private static final Table<Boolean> RATHER = Lists.of("answering").table("contrast rather");
    private static final Table<Boolean> THAN = Lists.of("answering").table("contrast than");
    private static final Table<Boolean> LACKING = Lists.of("answering").table("contrast lacking");
    private static final String SIGNS = ",.;:!?/()\n–";

    /** Who says more tells a story, in which a "not" may belong to anything. */
    private static final int LONG = 12;

    private Contrast() {}

    /** Empty unless options are both taken and turned down, and none is both. */
    static Optional<Take> read(Asked asked, Said said) {
        boolean lacking = LACKING.isIn(Normal.of(asked.text()).words());
        if (said.words().size() > LONG || said.asks() || lacking) {
            return Optional.empty();
        }
        OptionWords options = new OptionWords(asked);
        Set<Integer> taken = new TreeSet<>();
        Set<Integer> turnedDown = new TreeSet<>();
        for (Said part : parts(said)) {
            Set<Integer> named = named(options, asked, part);
            (turnsDown(options, asked, part) ? turnedDown : taken).addAll(named);
        }
        boolean clear = !taken.isEmpty()
                && !turnedDown.isEmpty()
                && taken.stream().noneMatch(turnedDown::contains)
                && (taken.size() == 1 || asked.kind() == Asked.Kind.SEVERAL);
        return clear ? Optional.of(Value.of(taken, false)) : Optional.empty();
    }

    private static Set<Integer> named(OptionWords options, Asked asked, Said part) {
        Marks marks = Marks.in(asked, part);
        Set<Integer> named = new TreeSet<>(marks.options());
        named.remove(Marks.NO_OPTION);
        named.addAll(options.in(marks.rest().words()).options());
        return named;
    }

    /** A "not" that belongs to what an option is called turns nothing down. */
    private static boolean turnsDown(OptionWords options, Asked asked, Said part) {
        return THAN.lengthAt(part.words(), 0) > 0
                || options.beside(part.words()).stream().anyMatch(word -> Negations.has(word, asked.language()));
    }

    /** A part begins behind a sign, at a word such as "maar" or "wel", and at "dan" behind "liever". */
    private static List<Said> parts(Said said) {
        List<String> words = said.words();
        boolean rather = RATHER.isIn(words);
        List<Said> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean begins = i == words.size()
                    || said.normal().gaps().get(i).chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0)
                    || TURNS.lengthAt(words, i) > 0 && i + 1 < words.size()
                    || rather && THAN.lengthAt(words, i) > 0;
            if (begins) {
                parts.add(said.part(start, i));
                start = i;
            }
        }
        return parts;
    }
}
