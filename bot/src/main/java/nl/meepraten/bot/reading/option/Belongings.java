package nl.meepraten.bot.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Patterns;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** The home of somebody else is no home of one's own: "mn neef zn kamer", "osso van me boy", "bij vrienden thuis", "met zn vieren op 1 kamer". */
public final class Belongings {

    private static final Table<Boolean> HOMES = Lists.of("answering").table("belongings homes");
    private static final Table<Boolean> OWN = Lists.of("answering").table("belongings own");
    private static final Table<Boolean> HIS = Lists.of("answering").table("belongings his");
    private static final Table<Boolean> OF = Lists.of("answering").table("belongings of");
    private static final Table<Boolean> AT_HOME = Lists.of("answering").table("belongings at home");
    private static final Table<Boolean> AT = Lists.of("answering").table("belongings at");

    /** "Mn broer heeft wel een flat". */
    private static final Table<Boolean> HAS = Lists.of("answering").table("belongings has");

    /** Where nobody has a room of their own. */
    private static final Table<Boolean> PLACES = Lists.of("answering").table("belongings places");

    private static final Table<Boolean> BEDS = Lists.of("answering").table("belongings beds");

    private static final Patterns<Boolean> NAMES = Patterns.of(List.of("<name>"));

    private static final int NEAR = 4;
    private static final int SHORTEST_NAME = 3;

    private Belongings() {}

    /** What is said without the homes of others, where a home of one's own is one of the options. */
    public static Said without(Asked asked, Said said) {
        boolean own = asked.optionWords().stream().anyMatch(words -> OWN.lengthAt(words, 0) > 0);
        if (!own) {
            return said;
        }
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < said.words().size(); i++) {
            if (!isOfAnother(said.words(), i)) {
                words.add(said.words().get(i));
                gaps.add(said.normal().gaps().get(i));
            }
        }
        return words.size() == said.words().size() ? said : said.with(new Normal(words, gaps));
    }

    /** With whom somebody stays who names the owner of a home: "dave zn kamer". A name is one of ours, or a word that no list knows. */
    public static Optional<Integer> owner(Asked asked, Said said) {
        List<String> words = said.words();
        boolean named = IntStream.range(1, words.size() - 1)
                .anyMatch(i -> HIS.has(words.get(i))
                        && HOMES.has(words.get(i + 1))
                        && words.get(i - 1).length() >= SHORTEST_NAME
                        && isName(words.get(i - 1)));
        Set<Integer> friends =
                named ? OptionWords.of(asked).in(List.of("vrienden")).options() : Set.of();
        return friends.size() == 1 ? friends.stream().findFirst() : Optional.empty();
    }

    private static boolean isName(String word) {
        return !Spelling.isKnown(word) || !NAMES.in(List.of(word)).isEmpty();
    }

    private static boolean isOfAnother(List<String> words, int i) {
        boolean paid = PLACES.isIn(words);
        if (!HOMES.has(words.get(i)) && !(paid && BEDS.has(words.get(i)))) {
            return false;
        }
        boolean counted = i > 0 && Normal.isDigits(words.get(i - 1));
        boolean his = i > 0 && HIS.has(words.get(i - 1));
        boolean ofSomebody = OF.lengthAt(words, i + 1) > 0;
        boolean has = HAS.isIn(words.subList(Math.max(0, i - NEAR), i));
        boolean elsewhere = paid && !(i > 0 && OWN.has(words.get(i - 1)));
        if (has || elsewhere || counted) {
            return true;
        }
        boolean at =
                i > 1 && AT_HOME.has(words.get(i)) && AT.isIn(words.subList(0, i - 1)) && !OWN.has(words.get(i - 1));
        return his || ofSomebody || at;
    }
}
