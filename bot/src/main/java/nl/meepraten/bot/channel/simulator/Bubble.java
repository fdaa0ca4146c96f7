package nl.meepraten.bot.channel.simulator;

/**
 * One message on the phone's screen.
 *
 * @param place how many bubbles this phone had before it, so that a page can ask for what is new
 * @param fromPhone whether the person sent it; else it came in
 */
public record Bubble(long place, boolean fromPhone, String text) {

    @Override
    public String toString() {
        return "Bubble[secret]";
    }
}
