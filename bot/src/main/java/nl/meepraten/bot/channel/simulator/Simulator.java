package nl.meepraten.bot.channel.simulator;

import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.Optional;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.turn.StoredBytes;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.place.Places;

/** The phone in the browser and its webhook, for the public server of a demo. Answers to local names only. */
public final class Simulator {

    private final SimulatorWebhook webhook;
    private final SimulatorPage page;

    /**
     * @param time moves the clock; nothing where the clock is a real one
     * @param panelUrl where the link to the panel goes
     */
    public Simulator(
            Inbox inbox,
            Conversations conversations,
            StoredBytes storedBytes,
            Places places,
            Clock clock,
            Optional<DemoTime> time,
            Ids ids,
            String panelUrl) {
        Hand hand = new Hand(inbox, conversations, clock);
        this.webhook = new SimulatorWebhook(hand);
        this.page = new SimulatorPage(hand, conversations, storedBytes, places, clock, time, ids, panelUrl);
    }

    public void routes(JavalinConfig config) {
        webhook.routes(config);
        page.routes(config);
    }
}
