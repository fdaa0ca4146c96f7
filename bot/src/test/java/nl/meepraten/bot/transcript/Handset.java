package nl.meepraten.bot.transcript;

import java.util.List;
import nl.meepraten.core.contact.Address;

/** Somebody's phone, on whatever channel. */
interface Handset {

    /**
     * A message on the screen.
     *
     * @param buttons what stands on the buttons under it
     */
    record Shown(String words, List<String> buttons) {
        @Override
        public String toString() {
            return words + (buttons.isEmpty() ? "" : " [" + String.join("] [", buttons) + "]");
        }
    }

    Address address();

    /** Types a text, or presses the newest button of which the label stands in brackets. */
    void does(String typed);

    /** What came since the last {@link #does} or {@link #looks}. */
    List<Shown> unread();

    void looks();

    /** What is to be seen of the whole conversation, in words; empty where nothing of it is ever taken away. */
    String screen();
}
