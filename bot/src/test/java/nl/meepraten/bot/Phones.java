package nl.meepraten.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.core.contact.Address;

/** A provider whose phones are lists: what we sent arrives at once, unless a test makes it behave worse. */
public final class Phones implements Sender {

    private final Map<String, List<String>> received = new ConcurrentHashMap<>();
    private volatile BiFunction<String, String, Delivery> behaviour = (number, text) -> new Delivery.Accepted();
    private volatile Sent memory = Sent.CANNOT_TELL;

    @Override
    public Delivery send(Address to, String text, Optional<String> roundCode) {
        Delivery delivery = behaviour.apply(to.value(), text);
        if (delivery instanceof Delivery.Accepted) {
            received.computeIfAbsent(to.value(), number -> new CopyOnWriteArrayList<>())
                    .add(text);
        }
        return delivery;
    }

    @Override
    public Sent alreadySent(Address to, String text, Instant since) {
        return memory;
    }

    public void behave(Function<String, Delivery> wanted) {
        behaviour = (number, text) -> wanted.apply(text);
    }

    /** @param wanted by number and text */
    public void behave(BiFunction<String, String, Delivery> wanted) {
        behaviour = wanted;
    }

    public void remember(Sent answer) {
        memory = answer;
    }

    public List<String> of(String number) {
        return received.getOrDefault(number, List.of());
    }
}
