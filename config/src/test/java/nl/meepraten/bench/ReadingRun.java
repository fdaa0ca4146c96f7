package nl.meepraten.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meepraten.bot.reading.Ear;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.config.understand.LabelledMessages;
import nl.meepraten.config.understand.LabelledMessages.Message;

/** Understands messages on one thread, as often as it is told, and says how long that took. */
final class ReadingRun {

    private static final int LONG = 20_000;
    private static final int TRIES = 9;

    /** What repeats until a message is as long as one can be: words of many lists, and what patterns could stumble over. */
    private static final List<String> REPEATED = List.of(
            "a",
            "1",
            " ",
            "(",
            "niet ",
            "1 niet maar 2 ",
            "nee wacht ",
            "ja nee ",
            "honderd",
            "alles behalve ",
            "een stuk of ",
            "stop ",
            "🙂",
            "ik wil dood ",
            "kan niet slapen omdat ",
            "2026-11-26 ",
            "...",
            "x1",
            "*",
            "*.",
            "1+",
            "ma-",
            "antwoord=",
            "\n:\n",
            "en een half ",
            "\n> ",
            "\n",
            "de kerk of het plein ");

    private ReadingRun() {}

    /** Words: folder with labelled messages, how many readings to warm up with, how many a round, how many rounds. */
    public static void main(String[] words) throws IOException {
        List<Message> messages = LabelledMessages.of(Path.of(words[0]));
        long before = used();
        int seen = times(messages, messages.size());
        long tables = used() - before;
        seen += times(messages, Integer.parseInt(words[1]));
        int readings = Integer.parseInt(words[2]);
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(words[3]); round++) {
            long start = System.nanoTime();
            seen += times(messages, readings);
            rates.add(readings / ((System.nanoTime() - start) / 1e9));
        }
        double longest = 0;
        for (String repeated : REPEATED) {
            longest = Math.max(longest, millis(messages, repeated));
        }
        Child.serve(
                0,
                String.format(
                        Locale.ROOT,
                        "%.0f %.0f %.0f %d %.1f",
                        Ratio.median(rates),
                        rates.stream().min(Double::compare).orElseThrow(),
                        rates.stream().max(Double::compare).orElseThrow(),
                        tables >> 20,
                        longest));
        Child.kept(seen == 0 ? 0 : messages.size());
    }

    private static int hear(Message message) {
        return Ear.hear(message.asked(), false, message.text()).hashCode();
    }

    private static int times(List<Message> messages, int readings) {
        int seen = 0;
        for (int i = 0; i < readings; i++) {
            seen |= hear(messages.get(i % messages.size()));
        }
        return seen;
    }

    /** The median for one long text, after each kind of question in turn. */
    private static double millis(List<Message> messages, String repeated) {
        String text = repeated.repeat(LONG / repeated.length() + 1).substring(0, LONG);
        double worst = 0;
        for (Asked.Kind kind : Asked.Kind.values()) {
            Optional<Message> one = messages.stream()
                    .filter(message -> message.asked()
                            .filter(asked -> asked.kind() == kind)
                            .isPresent())
                    .findFirst();
            if (one.isPresent()) {
                Message message = new Message(one.get().asked(), text);
                double[] tries = new double[TRIES];
                for (int i = 0; i < TRIES; i++) {
                    long start = System.nanoTime();
                    hear(message);
                    tries[i] = (System.nanoTime() - start) / 1e6;
                }
                Arrays.sort(tries);
                worst = Math.max(worst, tries[TRIES / 2]);
            }
        }
        return worst;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
