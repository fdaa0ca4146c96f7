package nl.meepraten.bot.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.telegram.Update.Heard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what people write, in a thread of its own, for as long as the program runs. Telegram's list is our queue: an
 * update is let go only when its turn is committed, so after a crash or a failure it is offered again and the inbox knows
 * what it had already. While one person's message fails, their later ones wait behind it and others' go on.
 */
final class TelegramPolling implements TelegramIntake {

    /** A message that fails for so long while others do not is let go: Telegram shows us no more than 100 at once. */
    private static final Duration HOPELESS = Duration.ofHours(1);

    /** Longer than the longest night; without a good round for so long something has to be done about it. */
    private static final Duration STUCK = Duration.ofMinutes(10);

    private static final int CONFLICT = 409;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPolling.class);

    private final TelegramBot bot;
    private final TelegramUpdates updates;
    private final Clock clock;
    private final Patience patience;
    private final Map<Long, Instant> failing = new HashMap<>();
    private final Thread thread = Thread.ofPlatform().name("telegram").unstarted(this::run);
    private volatile Instant lastWell;
    private boolean webhookRemoved;
    private long offset;

    /** @param clock the real one */
    TelegramPolling(TelegramBot bot, Inbox inbox, Clock clock) {
        this(bot, inbox, clock, Patience.SHORTEST_WAIT);
    }

    TelegramPolling(TelegramBot bot, Inbox inbox, Clock clock, Duration shortestWait) {
        this.bot = bot;
        this.updates = new TelegramUpdates(bot, inbox, clock);
        this.clock = clock;
        this.patience = new Patience(shortestWait);
        this.lastWell = clock.instant();
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public boolean stuck() {
        return !clock.instant().isBefore(lastWell.plus(STUCK));
    }

    private void run() {
        while (!patience.isStopped()) {
            try {
                if (round()) {
                    well();
                } else {
                    patience.pause(Duration.ZERO);
                }
            } catch (TelegramTrouble trouble) {
                webhookRemoved &= trouble.status() != CONFLICT;
                patience.trouble(trouble);
                patience.pause(trouble.waitAsked().orElse(Duration.ZERO));
            } catch (RuntimeException e) {
                patience.trouble(e.getClass().getName());
                patience.pause(Duration.ZERO);
            }
        }
    }

    /** Waits for news and handles it; returns whether all of it could be. */
    private boolean round() {
        if (!webhookRemoved) {
            bot.removeWebhook();
            webhookRemoved = true;
        }
        List<Update> offered = bot.updates(offset);
        Set<Long> waiting = new HashSet<>();
        Set<Long> left = new HashSet<>();
        boolean some = false;
        for (Update update : offered) {
            boolean done = update.heard()
                    .map(heard -> !waiting.contains(heard.chat()) && handled(update.number(), heard))
                    .orElse(true);
            some |= done && update.heard().isPresent();
            if (!done) {
                left.add(update.number());
                update.heard().ifPresent(heard -> waiting.add(heard.chat()));
            }
        }
        if (some) {
            left.removeIf(this::hopeless);
        }
        failing.keySet().retainAll(left);
        offered.forEach(update -> offset = Math.max(offset, update.number() + 1));
        offset = left.stream().min(Long::compare).orElse(offset);
        return left.isEmpty();
    }

    private boolean handled(long number, Heard heard) {
        try {
            updates.handle(number, heard);
            return true;
        } catch (RuntimeException e) {
            failing.putIfAbsent(number, clock.instant());
            patience.trouble(e.getClass().getName());
            return false;
        }
    }

    private boolean hopeless(long number) {
        boolean hopeless = failing.containsKey(number)
                && failing.get(number).isBefore(clock.instant().minus(HOPELESS));
        if (hopeless) {
            LOG.error("A message from Telegram could not be handled for an hour and is let go.");
        }
        return hopeless;
    }

    private void well() {
        patience.well();
        lastWell = clock.instant();
    }

    /** Lets a turn that is going on finish, if it does so in {@link #Patience.LONGEST_WAIT}. */
    @Override
    public void close() {
        patience.stop();
        Instant end = clock.instant().plus(Patience.LONGEST_WAIT);
        try {
            while (thread.isAlive() && clock.instant().isBefore(end)) {
                // Again and again, since a poll may begin just after.
                bot.stopPolling();
                thread.join(Duration.ofMillis(100));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
