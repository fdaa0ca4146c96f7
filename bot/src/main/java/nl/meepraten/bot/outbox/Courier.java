package nl.meepraten.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.core.broadcast.Broadcasts;
import nl.meepraten.core.contact.Address;

/**
 * The only one that sends. Takes due parcels, replies before rounds, keeps each channel's pace, and notes what became of
 * each text before it goes on to the next. Sending is at least once: after a crash the provider is asked, and only when
 * it cannot tell a text goes again.
 */
public final class Courier {

    private static final int AT_ONCE = 8;

    private final Outbox outbox;
    private final Recipient recipient;
    private final Blocked blocked;
    private final SentNumbers sent;
    private final Map<String, Sender> senders;
    private final Map<String, Pace> paces;
    private final Broadcasts broadcasts;
    private final Clock clock;
    private final ReentrantLock working = new ReentrantLock();
    private final Map<String, Instant> roundRetries = new HashMap<>();

    /** @param senders and {@code paces} by the name of their channel */
    public Courier(
            Outbox outbox,
            Recipient recipient,
            Blocked blocked,
            SentNumbers sent,
            Map<String, Sender> senders,
            Map<String, Pace> paces,
            Broadcasts broadcasts,
            Clock clock) {
        this.outbox = outbox;
        this.recipient = recipient;
        this.blocked = blocked;
        this.sent = sent;
        this.senders = Map.copyOf(senders);
        this.paces = Map.copyOf(paces);
        this.broadcasts = broadcasts;
        this.clock = clock;
    }

    /** Sends what is due now, a handful at a time. Returns whether there was anything to do. */
    public boolean sendSome() {
        working.lock();
        try {
            return sendReplies() || sendRound();
        } finally {
            working.unlock();
        }
    }

    /** Sends everything that is due now. */
    public void sendAll() {
        while (sendSome()) {
            // each call takes a handful
        }
    }

    /** Does {@code work} while nothing is on its way: the night gives every parcel another id. */
    public void whileQuiet(Runnable work) {
        working.lock();
        try {
            work.run();
        } finally {
            working.unlock();
        }
    }

    private boolean sendReplies() {
        List<Outbox.Claimed> claimed = outbox.claimReplies(clock.instant(), AT_ONCE);
        sendTogether(claimed);
        return !claimed.isEmpty();
    }

    private boolean sendRound() {
        Instant now = clock.instant();
        for (long slice : outbox.dueSlices(now)) {
            List<Outbox.Claimed> pending = outbox.pending(slice, now);
            if (pending.isEmpty()) {
                outbox.finishSlice(slice);
                return true;
            }
            List<Outbox.Claimed> ready = pending.stream()
                    .filter(claimed -> !roundRetries
                            .getOrDefault(key(claimed), Instant.MIN)
                            .isAfter(now))
                    .limit(AT_ONCE)
                    .map(claimed -> claimed.parcel().handed().isPresent()
                            ? claimed
                            : outbox.settle(claimed, claimed.parcel().handedAt(now), now))
                    .toList();
            if (!ready.isEmpty()) {
                sendTogether(ready);
                return true;
            }
        }
        return false;
    }

    /** One person's parcels in order, different persons' side by side. */
    private void sendTogether(List<Outbox.Claimed> claimed) {
        Map<Address, List<Outbox.Claimed>> byPerson = new LinkedHashMap<>();
        claimed.forEach(one -> byPerson.computeIfAbsent(one.parcel().to(), address -> new ArrayList<>())
                .add(one));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sending = new ArrayList<>();
            byPerson.values().forEach(parcels -> sending.add(threads.submit(() -> parcels.forEach(this::send))));
            for (Future<?> one : sending) {
                Waiting.on(one);
            }
        }
    }

    private void send(Outbox.Claimed claimed) {
        Outbox.Claimed current = claimed.isReply() ? outbox.padded(claimed, clock.instant()) : claimed;
        boolean first = true;
        if (current.parcel().isBlank()) {
            outbox.drop(current, clock.instant());
        }
        while (!current.parcel().isBlank()) {
            boolean unasked = current.parcel().round().isPresent();
            if ((unasked && blocked.has(current.parcel())) || !recipient.wants(current.parcel())) {
                outbox.drop(current, clock.instant());
                return;
            }
            boolean maybeSentBefore = first && claimed.parcel().handed().isPresent();
            Outcome outcome = settle(current, deliver(current.parcel(), maybeSentBefore));
            if (outcome.waits()) {
                return;
            }
            current = outcome.left();
            first = false;
        }
    }

    private Delivery deliver(Parcel parcel, boolean maybeSentBefore) {
        Sender sender = senders.get(parcel.to().channel());
        if (sender == null) {
            return new Delivery.Refused(Delivery.Reason.OTHER);
        }
        Parcel.Text text = parcel.texts().getFirst();
        Optional<Pace> pace = Optional.ofNullable(paces.get(parcel.to().channel()));
        if (!parcel.tidying().isNothing()) {
            pace.ifPresent(Pace::await);
            if (sender.tidy(parcel.to(), sent.completed(parcel)) instanceof Delivery.TryLater later) {
                return later;
            }
        }
        if (maybeSentBefore) {
            Instant since = parcel.handed().orElseThrow();
            if (sender.alreadySent(parcel.to(), text.words(), since) == Sender.Sent.YES) {
                return new Delivery.Accepted();
            }
        }
        pace.ifPresent(Pace::await);
        // Only a round's last text asks for a receipt, so that a person counts once.
        Optional<String> receipt = parcel.texts().size() == 1 ? parcel.round() : Optional.empty();
        return text.buttons()
                .map(buttons -> sender.send(parcel.to(), text.words(), buttons, receipt))
                .orElseGet(() -> sender.send(parcel.to(), text.words(), receipt));
    }

    private record Outcome(Outbox.Claimed left, boolean waits) {}

    private Outcome settle(Outbox.Claimed claimed, Delivery delivery) {
        Parcel parcel = claimed.parcel();
        Instant now = clock.instant();
        return switch (delivery) {
            case Delivery.Accepted accepted -> {
                boolean buttons = parcel.texts().getFirst().buttons().isPresent();
                accepted.number().ifPresent(number -> sent.note(parcel, number, buttons, now));
                Parcel rest = parcel.withoutFirst();
                if (rest.isBlank()) {
                    parcel.round().ifPresent(code -> broadcasts.sent(code, 1));
                }
                Parcel left = rest.isBlank() ? rest : rest.handedAt(now);
                Outbox.Claimed next = outbox.settle(claimed, left, now.plus(RetryPlan.after(1)));
                yield new Outcome(next, false);
            }
            case Delivery.Refused refused -> {
                parcel.round().ifPresent(broadcasts::failed);
                if (refused.reason() == Delivery.Reason.BLOCKED) {
                    blocked.note(parcel);
                }
                yield new Outcome(outbox.settle(claimed, Parcel.blank(), now), false);
            }
            case Delivery.TryLater later -> {
                Parcel failed = parcel.failedOnce();
                Instant again = now.plus(later.after().orElse(RetryPlan.after(failed.attempts())));
                yield wait(claimed, failed, again);
            }
            case Delivery.Unknown unknown -> {
                Parcel failed = parcel.failedOnce().handedAt(parcel.handed().orElse(now));
                yield wait(claimed, failed, now.plus(RetryPlan.after(failed.attempts())));
            }
        };
    }

    private Outcome wait(Outbox.Claimed claimed, Parcel left, Instant again) {
        synchronized (roundRetries) {
            roundRetries.put(key(claimed), again);
        }
        return new Outcome(outbox.settle(claimed, left, again), true);
    }

    private static String key(Outbox.Claimed claimed) {
        return HexFormat.of().formatHex(claimed.row().id());
    }
}
