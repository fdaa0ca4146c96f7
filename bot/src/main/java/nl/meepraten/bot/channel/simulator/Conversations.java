package nl.meepraten.bot.channel.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What stands on the screens of the invented phones. In memory only. */
public final class Conversations {

    /** How many bubbles a phone keeps; older ones fall off. */
    static final int MOST = 200;

    private final Map<String, Screen> screens = new ConcurrentHashMap<>();

    /** Shows a text the person sends. */
    Bubble sent(String number, String text) {
        return screen(number).add(true, text);
    }

    /** Shows a text that arrives. */
    Bubble arrived(String number, String text) {
        return screen(number).add(false, text);
    }

    /** Takes away a bubble that turns out never to have been sent. */
    void takeBack(String number, Bubble bubble) {
        screen(number).takeBack(bubble);
    }

    /** Everything on this phone's screen, oldest first. */
    List<Bubble> of(String number) {
        return Optional.ofNullable(screens.get(number)).map(Screen::all).orElse(List.of());
    }

    private Screen screen(String number) {
        return screens.computeIfAbsent(number, any -> new Screen());
    }

    /** One phone's screen; the courier and several pages may come at once. */
    private static final class Screen {

        private final Deque<Bubble> bubbles = new ArrayDeque<>();
        private long next;

        synchronized Bubble add(boolean fromPhone, String text) {
            Bubble bubble = new Bubble(next++, fromPhone, text);
            bubbles.addLast(bubble);
            if (bubbles.size() > MOST) {
                bubbles.removeFirst();
            }
            return bubble;
        }

        synchronized void takeBack(Bubble bubble) {
            bubbles.remove(bubble);
        }

        synchronized List<Bubble> all() {
            return List.copyOf(bubbles);
        }
    }
}
