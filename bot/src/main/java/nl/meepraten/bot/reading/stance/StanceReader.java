package nl.meepraten.bot.reading.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.option.Stems;
import nl.meepraten.bot.reading.stance.Senses.Item;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Spelling;
import nl.meepraten.bot.reading.text.Table;

/** Reads a yes or a no in any of the languages we know; the language of the talk goes first. */
public final class StanceReader {

    public enum Stance {
        YES,
        NO,
        UNSURE,
        REFUSED,
        /** Both a yes and a no. */
        BOTH
    }

    /** @param whole whether nothing else is said */
    public record Found(Stance stance, boolean whole) {}

    /** Only the first words after an answer change it; later ones tell the story behind it. */
    private static final int NEAR = 4;

    private static final int ALONE = 2;
    private static final int MOST_IN_CONCLUSION = 4;
    private static final int SHORT = 7;
    private static final int LONG = 12;

    private static final Table<Boolean> DANGLING = Lists.of("answering").table("stance dangling");
    private static final Table<Stance> CONCLUSIONS = new Table<Stance>()
            .addAll(Lists.of("answering").section("stance conclusions yes"), Stance.YES)
            .addAll(Lists.of("answering").section("stance conclusions no"), Stance.NO);

    private StanceReader() {}

    public static Optional<Found> read(Asked asked, Said said) {
        Set<String> order = new LinkedHashSet<>();
        if (Lists.LANGUAGES.contains(asked.language())) {
            order.add(asked.language());
        }
        order.addAll(List.of("nl", "en"));
        order.addAll(Lists.LANGUAGES);
        Optional<Found> best = concluded(said);
        if (best.isPresent()) {
            return best;
        }
        Set<String> question = stems(asked);
        for (String language : order) {
            boolean dutch = language.equals("nl") || language.equals("en");
            List<String> words = dutch ? said.plain() : said.words();
            boolean own = dutch || language.equals(asked.language());
            List<Item> items = grounded(
                    Senses.of(language, asked.kind() == Asked.Kind.COMING).in(words), words, question);
            boolean ours =
                    !own && first(items).filter(item -> isOurs(words, item)).isPresent();
            Optional<Found> found = ours ? Optional.empty() : read(items, asked, own);
            if (found.filter(Found::whole).isPresent()) {
                return found;
            }
            best = best.isPresent() ? best : found;
            // "No mam" begins with an English no and is a Polish yes.
            if (language.equals("en")
                    && best.filter(one -> one.stance() != Stance.NO).isPresent()) {
                return best;
            }
        }
        return best;
    }

    /** "Sorry zat in de trein, ja dus" says it in the end. */
    private static Optional<Found> concluded(Said said) {
        List<String> words = said.plain();
        if (words.size() <= ALONE || words.size() > LONG) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(ALONE, MOST_IN_CONCLUSION)
                .filter(length -> length <= words.size())
                .mapToObj(length -> CONCLUSIONS.exactly(words.subList(words.size() - length, words.size())))
                .flatMap(Optional::stream)
                .findFirst()
                .map(stance -> new Found(stance, false));
    }

    /** "Yo" in a Dutch sentence is no Turkish "no". */
    private static boolean isOurs(List<String> words, Item item) {
        String word = words.get(item.start());
        return words.size() > ALONE && item.length() == 1 && (word.length() <= ALONE || Spelling.isOurs(word));
    }

    private static Set<String> stems(Asked asked) {
        return asked.words().stream()
                .filter(word -> word.length() > 2)
                .map(Stems::of)
                .collect(Collectors.toSet());
    }

    /**
     * "Ik heb geen" is a no when nothing follows, or a word of the question: "ik heb geen jas" says nothing about a bed. Such
     * phrases lose their sense here.
     */
    private static List<Item> grounded(List<Item> items, List<String> words, Set<String> question) {
        List<Item> grounded = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<String> own = words.subList(item.start(), item.start() + item.length());
            boolean dangles = item.is(Sense.YES, Sense.NO, Sense.YES_ALONE, Sense.NO_ALONE)
                    && DANGLING.isExactly(own)
                    && i + 1 < items.size()
                    && items.get(i + 1).sense().isEmpty()
                    && words.subList(item.start() + item.length(), words.size()).stream()
                            .map(Stems::of)
                            .noneMatch(question::contains);
            grounded.add(dangles ? new Item(Optional.empty(), item.start(), item.length()) : item);
        }
        return grounded;
    }

    private static Optional<Found> read(List<Item> items, Asked asked, boolean own) {
        boolean known = items.stream()
                .allMatch(item -> item.sense().isPresent() && !item.is(Sense.OTHER, Sense.BUT, Sense.ASKS));
        if (known) {
            return whole(items, asked).map(stance -> new Found(stance, true));
        }
        if (own && items.stream().allMatch(item -> item.is(Sense.OTHER, Sense.FILLER)) && items.size() <= 2) {
            // Not even a perhaps: "ik", or a yes of another language.
            return Optional.of(new Found(Stance.REFUSED, true));
        }
        return first(items)
                .filter(first -> own || first.is(Sense.YES, Sense.NO))
                .flatMap(first -> leading(items, first, asked))
                .or(() -> own ? somewhere(items) : Optional.empty())
                .map(stance -> new Found(stance, false));
    }

    private static boolean has(List<Item> items, Sense... senses) {
        return items.stream().anyMatch(item -> item.is(senses));
    }

    private static Optional<Stance> whole(List<Item> items, Asked asked) {
        if (has(items, Sense.REFUSE)) {
            return Optional.of(Stance.REFUSED);
        }
        boolean no = has(items, Sense.NO);
        boolean yes = has(items, Sense.YES);
        if (has(items, Sense.HUH)) {
            return Optional.of(Stance.REFUSED);
        }
        if (has(items, Sense.UNSURE)) {
            boolean stays = asked.kind() == Asked.Kind.COMING
                    && first(items).filter(item -> item.is(Sense.NO)).isPresent();
            return Optional.of(stays ? Stance.NO : Stance.UNSURE);
        }
        if (yes && (no || has(items, Sense.NO_ALONE))) {
            return Optional.of(Stance.BOTH);
        }
        if (yes || no) {
            return Optional.of(yes ? Stance.YES : Stance.NO);
        }
        boolean weakYes = has(items, Sense.YES_ALONE);
        boolean weakNo = has(items, Sense.NO_ALONE);
        return !weakYes && !weakNo
                ? Optional.empty()
                : Optional.of(weakYes && weakNo ? Stance.UNSURE : weakYes ? Stance.YES : Stance.NO);
    }

    private static Optional<Item> first(List<Item> items) {
        return items.stream().filter(item -> !item.is(Sense.FILLER)).findFirst();
    }

    private static Optional<Stance> leading(List<Item> items, Item first, Asked asked) {
        if (first.is(Sense.REFUSE)) {
            return Optional.of(Stance.REFUSED);
        }
        if (first.is(Sense.UNSURE)) {
            boolean coming = asked.kind() == Asked.Kind.COMING;
            return coming ? afterBut(items).or(() -> Optional.of(Stance.UNSURE)) : Optional.of(Stance.UNSURE);
        }
        if (!first.is(Sense.YES, Sense.NO)) {
            return Optional.empty();
        }
        List<Item> after = items.subList(items.indexOf(first) + 1, items.size());
        List<Item> near = after.subList(0, Math.min(NEAR, after.size()));
        boolean yes = first.is(Sense.YES);
        if (yes
                && asked.kind() == Asked.Kind.COMING
                && after.stream()
                        .anyMatch(item -> item.is(Sense.UNSURE) && item.length() > 1
                                || item.is(Sense.UNSURE) && after.size() <= 2)) {
            return Optional.of(Stance.UNSURE);
        }
        if (has(near, yes ? new Sense[] {Sense.NO, Sense.NO_ALONE} : new Sense[] {Sense.YES})) {
            return Optional.of(Stance.BOTH);
        }
        boolean half = after.stream()
                .filter(item -> !item.is(Sense.FILLER))
                .findFirst()
                .filter(item -> item.is(Sense.BUT))
                .isPresent();
        boolean turned = after.size() <= 1 || has(after, yes ? Sense.NO_ALONE : Sense.YES, yes ? Sense.NO : Sense.YES);
        boolean asks = after.stream()
                .filter(item -> !item.is(Sense.FILLER))
                .findFirst()
                .filter(item -> item.is(Sense.ASKS))
                .isPresent();
        return Optional.of(asks || half && turned ? Stance.BOTH : yes ? Stance.YES : Stance.NO);
    }

    /** "Zou leuk zijn maar zit dan bij de tandarts": what is said behind a "but", when nothing else is. */
    private static Optional<Stance> afterBut(List<Item> items) {
        List<Item> said = items.stream().filter(item -> !item.is(Sense.FILLER)).toList();
        int last = said.size() - 1;
        boolean turned =
                last > 0 && said.get(last - 1).is(Sense.BUT) && said.get(last).length() > 1;
        boolean yes = turned && said.get(last).is(Sense.YES);
        return turned && (yes || said.get(last).is(Sense.NO))
                ? Optional.of(yes ? Stance.YES : Stance.NO)
                : Optional.empty();
    }

    /** A stance at the end ("dus ja"), or in so many words somewhere in a short text. */
    private static Optional<Stance> somewhere(List<Item> items) {
        if (items.stream().anyMatch(item -> item.is(Sense.REFUSE) && item.length() > 1)) {
            return Optional.of(Stance.REFUSED);
        }
        int words = items.stream().mapToInt(Item::length).sum();
        boolean yes = strong(items, Sense.YES);
        boolean no = strong(items, Sense.NO);
        boolean unsure = items.stream().anyMatch(item -> item.is(Sense.UNSURE) && item.length() > 1);
        if (unsure && words <= LONG || yes && no && words <= SHORT) {
            return Optional.of(Stance.UNSURE);
        }
        if (words > SHORT) {
            return Optional.empty();
        }
        return yes ? Optional.of(Stance.YES) : no ? Optional.of(Stance.NO) : Optional.empty();
    }

    private static boolean strong(List<Item> items, Sense sense) {
        Optional<Item> last =
                items.reversed().stream().filter(item -> !item.is(Sense.FILLER)).findFirst();
        return items.stream().anyMatch(item -> item.is(sense) && (item.length() > 1 || last.equals(Optional.of(item))));
    }
}
