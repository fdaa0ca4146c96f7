package nl.meepraten.bot.channel.simulator;

import java.time.Duration;

/** The demo's own time, which can be moved forward. */
public interface DemoTime {

    /** Lets time pass; whatever becomes due on the way happens in order, before this returns. */
    void forward(Duration duration);

    /** Goes on until the next night is over, with everything the night does. */
    void pastTheNight();
}
