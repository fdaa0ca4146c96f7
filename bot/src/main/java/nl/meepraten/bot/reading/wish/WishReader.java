package nl.meepraten.bot.reading.wish;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.contrast.Clauses;
import nl.meepraten.bot.reading.text.Likeness;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Patterns;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;
import nl.meepraten.bot.reading.wish.Wish.How;
import nl.meepraten.bot.reading.wish.Wish.Kind;
import nl.meepraten.core.text.Explained;
import nl.meepraten.core.text.Language;

/** Hears a wish. A text is one only as a whole: "stop met die regels" is an answer. */
public final class WishReader {

    /** What decides whether words are a wish: somebody who stopped, and a question that takes any words. */
    public record Where(boolean stopped, boolean asked, boolean open) {}

    /** A text longer than this is never a wish as a whole, whatever is in it. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_WORDS_AROUND = 25;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    /** Wishes that are heard in the middle of a text, when no open question makes any words an answer. */
    private static final Patterns<Kind> MEANT = meant();

    private static final Table<Kind> WISHES = wishes();
    private static final Table<Boolean> AGAIN = Lists.everywhere("wish start", "wish start stopped");
    private static final Table<Boolean> AGAIN_INSIDE = Lists.everywhere("wish start stopped inside");
    private static final Table<Boolean> WEAK_STOP = Lists.of("nl").table("weak stop");
    private static final Table<Boolean> WHAT_IS = Lists.everywhere("wish word");
    private static final Table<Boolean> AROUND_A_NAME = Lists.of("answering").table("wish reader around a name");
    private static final int MOST_WORDS_IN_A_NAME = 7;
    private static final Table<Boolean> POLITE = Lists.everywhere("polite");
    private static final Table<Boolean> ANSWERS = Lists.of("nl").table("answer");
    private static final Table<Boolean> LIKE_STOP = Lists.of("nl").table("like stop");
    private static final Table<Boolean> LIKE_WIPE = Lists.of("nl").table("like wipe");

    /** These wipe at once; any other way to say it is asked about first. */
    private static final Set<List<String>> WIPES = Set.of(List.of("wis"), List.of("delete"));

    /** Beside a question that takes any words, one such word is an answer. */
    private static final Set<Kind> NEEDS_A_SENTENCE =
            EnumSet.of(Kind.HUMAN, Kind.STORY, Kind.MEETING, Kind.CHANGE, Kind.REPEAT, Kind.ANONYMOUS);

    /** Single words in which a slip of the finger is seen. */
    private static final List<String> KEYWORDS = keywords();

    private WishReader() {}

    private static Patterns<Kind> meant() {
        Patterns<Kind> patterns = new Patterns<>();
        for (Kind kind : Kind.values()) {
            patterns.addAll(Lists.of("wishes").section(kind.name().toLowerCase(Locale.ROOT)), kind);
        }
        return patterns;
    }

    private static Table<Kind> wishes() {
        Table<Kind> table = new Table<>();
        table.add("wis", Kind.WIPE).add("delete", Kind.WIPE);
        for (String language : Lists.LANGUAGES) {
            for (Kind kind : Kind.values()) {
                if (kind != Kind.LANGUAGE && kind != Kind.WORD) {
                    table.addAll(Lists.of(language).section(section(kind)), kind);
                }
            }
        }
        return table;
    }

    private static String section(Kind kind) {
        return "wish " + kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> keywords() {
        return Stream.of("nl", "en")
                .flatMap(language -> Arrays.stream(Kind.values())
                        .flatMap(kind -> Lists.of(language).section(section(kind)).stream()))
                .filter(phrase ->
                        phrase.chars().allMatch(Character::isLetter) && phrase.length() >= LONG_ENOUGH_FOR_A_SLIP)
                .distinct()
                .toList();
    }

    public static Optional<Wish> read(Said said, Where where) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (where.stopped()
                && (AGAIN.isExactly(said.words())
                        || AGAIN.isExactly(said.plain())
                        || said.words().size() <= MOST_WORDS && AGAIN.isExactly(POLITE.without(said.plain()))
                        || isAgain(said))) {
            return Optional.of(Wish.of(Kind.START));
        }
        Optional<Wish> language = LanguageReader.read(said.words()).or(() -> LanguageReader.read(said.plain()));
        if (language.isPresent()) {
            return language;
        }
        Optional<Wish> whole = whole(said.words(), where).or(() -> whole(said.plain(), where));
        if (whole.isPresent()) {
            return whole;
        }
        return word(said).or(() -> inside(said, where)).or(() -> slipped(said, where));
    }

    /** "WAT briefadres", "what does bezwaar mean": a word of our list of explained ones. */
    private static Optional<Wish> word(Said said) {
        List<String> words = said.words();
        int asked = WHAT_IS.lengthAt(words, 0);
        if (asked == 0 || words.size() > MOST_WORDS_IN_A_NAME) {
            return Optional.empty();
        }
        String name = String.join(" ", AROUND_A_NAME.without(words.subList(asked, words.size())));
        return Explained.words(Language.NL).containsKey(name)
                ? Optional.of(new Wish(Kind.WORD, Optional.of(name), How.PLAIN))
                : Optional.empty();
    }

    private static boolean isAgain(Said said) {
        return said.words().size() <= MOST_WORDS && AGAIN_INSIDE.isIn(said.plain());
    }

    /** What a text may have been meant to ask, when it is one word that looks like it. */
    public static Optional<Kind> alike(Said said) {
        List<String> words = POLITE.without(said.words());
        if (LIKE_STOP.isExactly(words)) {
            return Optional.of(Kind.STOP);
        }
        return LIKE_WIPE.isExactly(words) ? Optional.of(Kind.WIPE) : Optional.empty();
    }

    /** Whether a text is nothing but the name of a language. */
    public static boolean isLanguage(List<String> words) {
        return LanguageReader.isName(words);
    }

    private static Optional<Wish> whole(List<String> words, Where where) {
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        boolean answered = false;
        int longest = 0;
        int i = 0;
        while (i < words.size()) {
            Optional<Table.Match<Kind>> match = WISHES.at(words, i);
            int answer = ANSWERS.lengthAt(words, i);
            int wish = match.map(Table.Match::length).orElse(0);
            int length = Math.max(wish, Math.max(answer, POLITE.lengthAt(words, i)));
            if (length == 0) {
                return Optional.empty();
            }
            if (wish == length) {
                kinds.add(match.orElseThrow().value());
                longest = Math.max(longest, wish);
            }
            answered |= answer == length && wish < length;
            i += length;
        }
        return wish(kinds, answered, longest, words, where);
    }

    private static Optional<Wish> wish(
            Set<Kind> kinds, boolean answered, int longest, List<String> words, Where where) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = kinds.iterator().next();
        if (where.open() && longest == 1 && NEEDS_A_SENTENCE.contains(kind) && kinds.size() == 1) {
            return Optional.empty();
        }
        if (kinds.equals(EnumSet.of(Kind.STOP, Kind.WIPE))) {
            return Optional.of(new Wish(Kind.WIPE, Optional.empty(), How.SEVERAL));
        }
        if (kinds.size() > 1) {
            return Optional.of(new Wish(kinds.contains(Kind.STOP) ? Kind.STOP : kind, Optional.empty(), How.SEVERAL));
        }
        if (kind == Kind.WIPE) {
            return Optional.of(new Wish(kind, Optional.empty(), WIPES.contains(words) ? How.PLAIN : How.WORDED));
        }
        if (answered && kind == Kind.STOP && WEAK_STOP.isExactly(POLITE.without(ANSWERS.without(words)))) {
            return Optional.of(new Wish(kind, Optional.empty(), How.SEVERAL));
        }
        // An answer beside a stop is a stop; beside any other word it is the answer that counts.
        return answered && kind != Kind.STOP ? Optional.empty() : Optional.of(Wish.of(kind));
    }

    /**
     * A wish in words that stand in no list: for a text that is nothing else.
     *
     * @param costly whether a needless wish costs an answer, so that it must be surer
     */
    public static Optional<Wish> weighed(Said said, boolean costly) {
        return WishPoints.shipped()
                .read(said.words(), costly)
                .map(kind -> new Wish(kind, Optional.empty(), How.WEIGHED));
    }

    private static Optional<Wish> inside(Said said, Where where) {
        if (where.open() || said.words().size() > MOST_WORDS_AROUND) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(said.plain(), said.words())
                                .distinct()
                                .flatMap(words -> MEANT.in(words).stream())
                                .map(Patterns.Found::value),
                        stopsInAClause(said))
                .filter(kind -> kind != Kind.START || where.stopped())
                .min(Comparator.naturalOrder())
                .map(kind -> new Wish(kind, Optional.empty(), How.AMONG));
    }

    /** "Kan niet. Stop met appen": the "niet" of one clause denies nothing in the next. An answer beside a stop is a stop. */
    private static Stream<Kind> stopsInAClause(Said said) {
        List<Said> clauses = Clauses.in(said);
        return clauses.size() < 2
                ? Stream.empty()
                : clauses.stream()
                        .flatMap(clause -> MEANT.in(clause.words()).stream())
                        .map(Patterns.Found::value)
                        .filter(kind -> kind == Kind.STOP);
    }

    private static Optional<Wish> slipped(Said said, Where where) {
        List<String> words = POLITE.without(said.words());
        if (words.size() != 1 || where.open() && where.asked()) {
            return Optional.empty();
        }
        String word = words.getFirst();
        List<String> alike = KEYWORDS.stream()
                .filter(keyword -> Likeness.alike(keyword, word))
                .toList();
        Set<Kind> kinds = alike.stream()
                .flatMap(keyword -> WISHES.exactly(List.of(keyword)).stream())
                .collect(Collectors.toSet());
        return kinds.size() == 1
                ? Optional.of(new Wish(kinds.iterator().next(), Optional.empty(), How.SLIPPED))
                : Optional.empty();
    }
}
