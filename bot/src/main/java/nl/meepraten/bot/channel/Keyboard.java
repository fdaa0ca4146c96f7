package nl.meepraten.bot.channel;

import java.util.List;

/**
 * Buttons under a text, one for each answer.
 *
 * @param about what they answer, as {@code ButtonCodec} writes it
 * @param labels what stands on them, in order
 */
public record Keyboard(String about, List<String> labels) {

    public Keyboard {
        labels = List.copyOf(labels);
    }

    /** What comes back when the button of answer {@code option}, from 1, is pressed. */
    public String data(int option) {
        return about + ":" + option;
    }
}
