package nl.meepraten.bot.attack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.core.contact.Address;

/** A channel whose messages have numbers that are found wherever they stand. */
public final class NumberedPhones implements Sender {

    private static final int FIRST = 1_876_543_201;

    private final List<Integer> given = new ArrayList<>();
    private final List<Tidying> tidied = new ArrayList<>();

    public synchronized int next() {
        given.add(FIRST + given.size());
        return given.getLast();
    }

    /** Every number so far, of both sides. */
    synchronized List<Integer> given() {
        return List.copyOf(given);
    }

    synchronized List<Tidying> tidied() {
        return List.copyOf(tidied);
    }

    @Override
    public Delivery send(Address to, String text, Optional<String> roundCode) {
        return new Delivery.Accepted(OptionalInt.of(next()));
    }

    @Override
    public synchronized Delivery tidy(Address to, Tidying what) {
        tidied.add(what);
        return new Delivery.Accepted();
    }

    @Override
    public Sent alreadySent(Address to, String text, Instant since) {
        return Sent.CANNOT_TELL;
    }
}
