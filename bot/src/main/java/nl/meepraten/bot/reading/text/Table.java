package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phrases with what they mean, looked up in the words of a text; the longest phrase at a place counts. A trie: looking up
 * takes time in proportion to the number of words.
 *
 * <p>A phrase is written as words with spaces between; a place may hold alternatives ("me|mij"), may be left out ("(echt)", "(een mens|iemand)"),
 * may be one of several runs of words ("{een mens|iemand}"), may say how a word begins ("vermoord*"), be any number ("#") or stand for up to three other words ("..").
 */
public final class Table<T> {

    private static final int GAP = 3;
    private static final String GAP_SIGN = "..";
    private static final String NUMBER_SIGN = "#";
    private static final Pattern PLACE = Pattern.compile("\\([^)]*\\)|\\{[^}]*\\}|[^\\s(){}]+");

    /** A phrase found: what it means and how many words it takes. */
    public record Match<T>(T value, int length) {}

    /** There are a hundred thousand of them: most have no next word or one, and the same words stand in many tables. */
    private static final class Node<T> {
        private Map<String, Node<T>> words = Map.of();
        private Map<String, Node<T>> beginnings = Map.of();
        private int longestBeginning;
        private Optional<Node<T>> number = Optional.empty();
        private Optional<Node<T>> gap = Optional.empty();
        private Optional<T> value = Optional.empty();
        private boolean closed;

        /** Whether more than one place leads here: then it is copied before anything is added. */
        private boolean shared;

        private Node<T> share() {
            shared = true;
            return this;
        }

        private Node<T> copy() {
            Node<T> copy = new Node<>();
            copy.words = copy(words);
            copy.beginnings = copy(beginnings);
            copy.longestBeginning = longestBeginning;
            copy.number = number.map(Node::share);
            copy.gap = gap.map(Node::share);
            copy.value = value;
            return copy;
        }

        private static <T> Map<String, Node<T>> copy(Map<String, Node<T>> nodes) {
            nodes.values().forEach(Node::share);
            return nodes.isEmpty() ? Map.of() : new HashMap<>(nodes);
        }

        /** Nothing is added any more: what leads on is kept in less room, where it is found faster. */
        private void close() {
            if (!closed) {
                closed = true;
                Stream.of(words.values().stream(), beginnings.values().stream(), number.stream(), gap.stream())
                        .flatMap(Function.identity())
                        .forEach(Node::close);
                words = Map.copyOf(words);
                beginnings = Map.copyOf(beginnings);
            }
        }

        private Optional<Node<T>> next(String word) {
            return switch (word) {
                case GAP_SIGN -> gap;
                case NUMBER_SIGN -> number;
                default -> Optional.ofNullable(word.endsWith("*") ? beginnings.get(beginning(word)) : words.get(word));
            };
        }

        private static String beginning(String word) {
            return word.substring(0, word.length() - 1);
        }

        private void lead(String word, Node<T> next) {
            switch (word) {
                case GAP_SIGN -> gap = Optional.of(next);
                case NUMBER_SIGN -> number = Optional.of(next);
                default -> {
                    if (word.endsWith("*")) {
                        longestBeginning = Math.max(longestBeginning, word.length() - 1);
                        beginnings = beginnings.isEmpty() ? HashMap.newHashMap(1) : beginnings;
                        beginnings.put(beginning(word).intern(), next);
                    } else {
                        words = words.isEmpty() ? HashMap.newHashMap(1) : words;
                        words.put(word.intern(), next);
                    }
                }
            }
        }

        /** Where a word leads, its own. */
        private Node<T> step(String word) {
            Optional<Node<T>> next = next(word);
            if (next.filter(node -> !node.shared).isPresent()) {
                return next.get();
            }
            Node<T> own = next.map(Node::copy).orElseGet(Node::new);
            lead(word, own);
            return own;
        }
    }

    private final Node<T> root = new Node<>();

    /** Known since something was looked up for the first time; no phrase is added after that. */
    private volatile Optional<Firsts> firsts = Optional.empty();

    /** Adds one phrase; of two meanings for the same phrase the first one stays. */
    public Table<T> add(String phrase, T value) {
        mustBeOpen();
        if (Normal.isPlainWords(phrase)) {
            add(end(phrase), List.of(), value);
            return this;
        }
        List<String> places =
                PLACE.matcher(phrase).results().map(MatchResult::group).toList();
        if (!places.isEmpty()) {
            add(root, places, value);
        }
        return this;
    }

    /** Adds one phrase of plain words, or gives it another meaning. */
    public void put(String phrase, T value) {
        mustBeOpen();
        end(phrase).value = Optional.of(value);
    }

    /** Where a phrase of plain words leads. */
    private Node<T> end(String phrase) {
        Node<T> node = root;
        for (String word : phrase.split(" ")) {
            node = node.step(word);
        }
        return node;
    }

    public Table<T> addAll(List<String> phrases, T value) {
        phrases.forEach(phrase -> add(phrase, value));
        return this;
    }

    private static <T> void add(Node<T> node, List<String> places, T value) {
        if (places.isEmpty()) {
            node.value = Optional.of(node.value.orElse(value));
            return;
        }
        String place = places.getFirst();
        List<String> rest = places.subList(1, places.size());
        boolean optional = place.startsWith("(");
        boolean group = optional || place.startsWith("{");
        if (optional) {
            add(node, rest, value);
        }
        // What follows is built once, and all alternatives that lead nowhere yet lead there.
        Optional<Node<T>> built = Optional.empty();
        for (String one : (group ? place.substring(1, place.length() - 1) : place).split("\\|")) {
            List<String> words = plain(one);
            Node<T> end = node;
            for (int i = 0; i < words.size() - 1; i++) {
                end = end.step(words.get(i));
                // "{een|een beetje}": what is added behind the one is not for the others.
                built = built.filter(Predicate.<Node<T>>isEqual(end).negate());
            }
            boolean leadsNowhere = !words.isEmpty() && end.next(words.getLast()).isEmpty();
            if (leadsNowhere && built.isPresent()) {
                end.lead(words.getLast(), built.get().share());
            } else {
                Node<T> next = words.isEmpty() ? end : end.step(words.getLast());
                add(next, rest, value);
                // What is added behind a known word may be added to what was built.
                built = leadsNowhere ? Optional.of(next) : Optional.empty();
            }
        }
    }

    /** The words of one alternative as they are looked up, or a sign. */
    private static List<String> plain(String alternative) {
        if (Normal.isPlainWord(alternative)) {
            return List.of(alternative);
        }
        return Arrays.stream(alternative.strip().split("\\s+"))
                .flatMap(word -> {
                    if (word.equals(GAP_SIGN) || word.equals(NUMBER_SIGN)) {
                        return Stream.of(word);
                    }
                    List<String> words = Normal.of(word.replace("*", "")).words();
                    return word.endsWith("*") ? Stream.of(String.join("", words) + "*") : words.stream();
                })
                .toList();
    }

    /** The longest phrase that begins at {@code position}. */
    public Optional<Match<T>> at(List<String> words, int position) {
        return mayBeginAt(words, position)
                ? search(root, words, position, position, Optional.empty())
                : Optional.empty();
    }

    private boolean mayBeginAt(List<String> words, int position) {
        return root.gap.isPresent() || position < words.size() && firsts().mayHave(words.get(position));
    }

    private Firsts firsts() {
        Optional<Firsts> known = firsts;
        return known.isPresent() ? known.get() : closed();
    }

    private synchronized Firsts closed() {
        if (firsts.isEmpty()) {
            root.close();
            firsts = Optional.of(new Firsts(root.words.keySet(), root.beginnings.keySet(), root.number.isPresent()));
        }
        return firsts.orElseThrow();
    }

    private void mustBeOpen() {
        if (firsts.isPresent()) {
            throw new IllegalStateException("Add all phrases to a table before anything is looked up in it.");
        }
    }

    /** @param before the longest that was found so far: another counts only when it is longer */
    private static <T> Optional<Match<T>> search(
            Node<T> node, List<String> words, int start, int position, Optional<Match<T>> before) {
        Optional<Match<T>> longest = before;
        int length = position - start;
        if (node.value.isPresent() && length > longest.map(Match::length).orElse(0)) {
            longest = Optional.of(new Match<>(node.value.get(), length));
        }
        if (position < words.size()) {
            String word = words.get(position);
            Node<T> next = node.words.get(word);
            longest = next == null ? longest : search(next, words, start, position + 1, longest);
            if (node.number.isPresent() && Normal.isDigits(word)) {
                longest = search(node.number.get(), words, start, position + 1, longest);
            }
            int most = Math.min(node.longestBeginning, word.length());
            for (int letters = Firsts.SHORTEST_BEGINNING; letters <= most; letters++) {
                next = node.beginnings.get(word.substring(0, letters));
                longest = next == null ? longest : search(next, words, start, position + 1, longest);
            }
        }
        for (int skipped = 0; node.gap.isPresent() && skipped <= GAP; skipped++) {
            longest = search(node.gap.get(), words, start, Math.min(position + skipped, words.size()), longest);
        }
        return longest;
    }

    public int lengthAt(List<String> words, int position) {
        return at(words, position).map(Match::length).orElse(0);
    }

    /** What the whole text is, when it is one phrase. */
    public Optional<T> exactly(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : at(words, 0).filter(match -> match.length() == words.size()).map(Match::value);
    }

    public boolean isExactly(List<String> words) {
        return exactly(words).isPresent();
    }

    public boolean has(String word) {
        return isExactly(List.of(word));
    }

    public boolean isIn(List<String> words) {
        return first(words).isPresent();
    }

    /** The meaning of the first phrase in a text. */
    public Optional<T> first(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Match<T>> match = at(words, i);
            if (match.isPresent()) {
                return match.map(Match::value);
            }
        }
        return Optional.empty();
    }

    /** The words that are left when every phrase of this table is taken out. */
    public List<String> without(List<String> words) {
        List<String> left = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = lengthAt(words, i);
            if (length == 0) {
                left.add(words.get(i));
            }
            i += Math.max(1, length);
        }
        return left;
    }
}
