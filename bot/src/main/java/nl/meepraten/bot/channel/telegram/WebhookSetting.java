package nl.meepraten.bot.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells Telegram where our webhook is, in a thread of its own, until it has taken it. Doing so at every start changes
 * nothing, and what waited there is brought.
 */
final class WebhookSetting implements TelegramIntake {

    /** As long without Telegram having taken it, and something has to be done about it. */
    private static final Duration STUCK = Duration.ofMinutes(10);

    private final TelegramBot bot;
    private final TelegramSettings.Webhook webhook;
    private final Clock clock;
    private final Patience patience;
    private final Instant begun;
    private final Thread thread = Thread.ofPlatform().name("telegram").unstarted(this::run);
    private volatile boolean taken;

    WebhookSetting(TelegramBot bot, TelegramSettings.Webhook webhook, Clock clock) {
        this(bot, webhook, clock, Patience.SHORTEST_WAIT);
    }

    WebhookSetting(TelegramBot bot, TelegramSettings.Webhook webhook, Clock clock, Duration shortestWait) {
        this.bot = bot;
        this.webhook = webhook;
        this.clock = clock;
        this.patience = new Patience(shortestWait);
        this.begun = clock.instant();
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public boolean stuck() {
        return !taken && !clock.instant().isBefore(begun.plus(STUCK));
    }

    private void run() {
        while (!taken && !patience.isStopped()) {
            try {
                bot.setWebhook(webhook);
                taken = true;
                patience.well();
            } catch (TelegramTrouble trouble) {
                patience.trouble(trouble);
                patience.pause(trouble.waitAsked().orElse(Duration.ZERO));
            } catch (RuntimeException e) {
                patience.trouble(e.getClass().getName());
                patience.pause(Duration.ZERO);
            }
        }
    }

    @Override
    public void close() {
        patience.stop();
        try {
            thread.join(Patience.LONGEST_WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
