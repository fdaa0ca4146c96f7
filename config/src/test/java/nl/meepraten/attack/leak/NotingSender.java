package nl.meepraten.attack.leak;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.meepraten.bot.channel.Delivery;
import nl.meepraten.bot.channel.Keyboard;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.core.contact.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A sender that notes in the log that a text went to one number, shortened as if that hid it, and which code stood in it. */
public final class NotingSender implements Sender {

    private static final Logger LOG = LoggerFactory.getLogger(NotingSender.class);
    private static final int SHOWN = 8;
    private static final Pattern CODE = Pattern.compile("[a-z]{3,8} [a-z]{3,8} [0-9]{5}");

    private final Sender sender;
    private final Address noted;

    /** @param noted the only one about whom it does so */
    public NotingSender(Sender sender, Address noted) {
        this.sender = sender;
        this.noted = noted;
    }

    @Override
    public Delivery send(Address to, String text, Optional<String> roundCode) {
        note(to, text);
        return sender.send(to, text, roundCode);
    }

    @Override
    public Delivery send(Address to, String text, Keyboard buttons, Optional<String> roundCode) {
        note(to, text);
        return sender.send(to, text, buttons, roundCode);
    }

    private void note(Address to, String text) {
        if (to.equals(noted)) {
            CODE.matcher(text).results().forEach(code -> LOG.debug("told {}", code.group()));
            LOG.debug("sent to ..{}", to.value().substring(to.value().length() - SHOWN));
        }
    }

    @Override
    public Delivery tidy(Address to, Tidying what) {
        return sender.tidy(to, what);
    }

    @Override
    public Sent alreadySent(Address to, String text, Instant since) {
        return sender.alreadySent(to, text, since);
    }
}
