package nl.meepraten.bot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.text.Likeness;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.ReceiptWords;

/**
 * Reads a receipt as people type it: capitals, dots, dashes, words pushed together or torn apart, and one slip of the finger
 * in one of the words. Nothing else may stand in the text but a word or two that introduce it.
 */
public final class ReceiptReader {

    private static final Lists LISTS = Lists.of("receipt");
    private static final Set<String> ASKS = Set.copyOf(LISTS.section("asks"));
    private static final Set<String> BESIDE = Set.copyOf(LISTS.section("beside"));

    /** Longer is no receipt, whatever it says. */
    private static final int LONGEST = 60;

    /** More pieces than this nobody makes of two words. */
    private static final int MOST_PIECES = 5;

    private static final Pattern SHAPE =
            Pattern.compile("[^a-z0-9]*([a-z][^0-9]*[a-z])[^a-z0-9]*((?:[0-9][^a-z0-9]*){5})");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private ReceiptReader() {}

    /**
     * A text that looks like a receipt.
     *
     * @param receipt empty when it cannot be told which
     */
    public record Sent(Optional<Receipt> receipt) {}

    /** Whether somebody asks for the receipt of what he or she told. */
    public static boolean asks(String text) {
        return ASKS.contains(
                NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
    }

    public static Optional<Sent> read(String text) {
        Matcher shape = SHAPE.matcher(text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT));
        if (!shape.matches()) {
            return Optional.empty();
        }
        List<String> words = Stream.of(NO_LETTER.split(shape.group(1)))
                .filter(word -> !BESIDE.contains(word))
                .toList();
        int number = Integer.parseInt(shape.group(2).replaceAll("[^0-9]", ""));
        if (words.isEmpty() || words.size() > MOST_PIECES) {
            return Optional.empty();
        }
        List<Receipt> meant = meant(words, number);
        boolean tried = words.size() == 2 && words.stream().anyMatch(ReceiptWords::has);
        return meant.size() == 1
                ? Optional.of(new Sent(Optional.of(meant.getFirst())))
                : Optional.of(new Sent(Optional.empty())).filter(sent -> tried || !meant.isEmpty());
    }

    private static List<Receipt> meant(List<String> words, int number) {
        if (words.size() == 2 && words.stream().allMatch(ReceiptWords::has)) {
            return List.of(new Receipt(words.get(0), words.get(1), number));
        }
        List<Receipt> together = cut(String.join("", words), number);
        return together.isEmpty() && words.size() == 2 ? mistyped(words, number) : together;
    }

    /** Every way in which these letters are two of our words. */
    private static List<Receipt> cut(String letters, int number) {
        List<Receipt> found = new ArrayList<>();
        for (int at = ReceiptWords.SHORTEST; at <= letters.length() - ReceiptWords.SHORTEST; at++) {
            String first = letters.substring(0, at);
            String second = letters.substring(at);
            if (ReceiptWords.has(first) && ReceiptWords.has(second)) {
                found.add(new Receipt(first, second, number));
            }
        }
        return found;
    }

    /** One of the words is right and the other a slip away from one of ours. */
    private static List<Receipt> mistyped(List<String> words, int number) {
        if (ReceiptWords.has(words.getFirst())) {
            return alike(words.getLast())
                    .map(word -> new Receipt(words.getFirst(), word, number))
                    .toList();
        }
        return ReceiptWords.has(words.getLast())
                ? alike(words.getFirst())
                        .map(word -> new Receipt(word, words.getLast(), number))
                        .toList()
                : List.of();
    }

    private static Stream<String> alike(String typed) {
        return ReceiptWords.all().stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= 1)
                .filter(word -> Likeness.distance(word, typed, 1) <= 1);
    }
}
