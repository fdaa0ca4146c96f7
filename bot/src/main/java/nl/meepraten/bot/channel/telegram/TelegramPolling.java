package nl.meepraten.bot.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.bot.channel.telegram.Update.Heard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what people write, in a thread of its own, for as long as the program runs. Telegram's list is our queue: an
 * update is let go only when its turn is committed, so after a crash or a failure it is offered again and the inbox knows
 * what it had already. While one person's message fails, their later ones wait behind it and others' go on.
 */
public final class TelegramPolling implements AutoCloseable {

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** A message that fails for so long while others do not is let go: Telegram shows us no more than 100 at once. */
    private static final Duration HOPELESS = Duration.ofHours(1);

    /** Longer than the longest night; without a good round for so long something has to be done about it. */
    private static final Duration STUCK = Duration.ofMinutes(10);

    private static final int CONFLICT = 409;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPolling.class);

    private final TelegramBot bot;
    private final Inbox inbox;
    private final Clock clock;
    private final Duration shortestWait;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Map<Long, Instant> failing = new HashMap<>();
    private final Thread thread = Thread.ofPlatform().name("telegram").unstarted(this::run);
    private volatile Instant lastWell;
    private boolean webhookRemoved;
    private long offset;
    private int failures;

    /** @param clock the real one */
    public TelegramPolling(TelegramBot bot, Inbox inbox, Clock clock) {
        this(bot, inbox, clock, SHORTEST_WAIT);
    }

    TelegramPolling(TelegramBot bot, Inbox inbox, Clock clock, Duration shortestWait) {
        this.bot = bot;
        this.inbox = inbox;
        this.clock = clock;
        this.shortestWait = shortestWait;
        this.lastWell = clock.instant();
    }

    public void start() {
        thread.start();
    }

    /** Whether it has not gone well for far too long. */
    public boolean stuck() {
        return !clock.instant().isBefore(lastWell.plus(STUCK));
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try {
                if (round()) {
                    well();
                } else {
                    pause(Duration.ZERO);
                }
            } catch (TelegramTrouble trouble) {
                webhookRemoved &= trouble.status() != CONFLICT;
                trouble(trouble.kind() + " " + trouble.status());
                pause(trouble.waitAsked().orElse(Duration.ZERO));
            } catch (RuntimeException e) {
                trouble(e.getClass().getName());
                pause(Duration.ZERO);
            }
        }
    }

    /** Waits for news and handles it; returns whether all of it could be. */
    private boolean round() {
        if (!webhookRemoved) {
            bot.removeWebhook();
            webhookRemoved = true;
        }
        List<Update> updates = bot.updates(offset);
        Set<Long> waiting = new HashSet<>();
        Set<Long> left = new HashSet<>();
        boolean some = false;
        for (Update update : updates) {
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
        updates.forEach(update -> offset = Math.max(offset, update.number() + 1));
        offset = left.stream().min(Long::compare).orElse(offset);
        return left.isEmpty();
    }

    private boolean handled(long number, Heard heard) {
        try {
            inbox.receive(new InboundMessage(
                    ChannelKind.TELEGRAM.address(Long.toString(heard.chat())),
                    bot.token().botNumber() + "/" + number,
                    heard.text(),
                    heard.at()));
            return true;
        } catch (RuntimeException e) {
            failing.putIfAbsent(number, clock.instant());
            trouble(e.getClass().getName());
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
        if (failures > 0) {
            LOG.info("Telegram works again.");
        }
        failures = 0;
        lastWell = clock.instant();
    }

    /** Told once, until it goes well again. */
    private void trouble(String what) {
        if (failures == 0 && stopped.getCount() > 0) {
            LOG.warn("Messages from Telegram wait until this is over: {}", what);
        }
    }

    /** Longer each time; the figures of the first waits are 1, 2, 4, 8, 16, 30 seconds. */
    private void pause(Duration atLeast) {
        Duration usual = shortestWait.multipliedBy(1L << Math.min(failures, 5));
        failures++;
        Duration wait = usual.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : usual;
        try {
            stopped.await(Math.max(wait.toMillis(), atLeast.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    /** Lets a turn that is going on finish, if it does so in {@link #LONGEST_WAIT}. */
    @Override
    public void close() {
        stopped.countDown();
        Instant end = clock.instant().plus(LONGEST_WAIT);
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
