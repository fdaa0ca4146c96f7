package nl.meepraten.bot.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.bot.reading.ReceiptReader;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.story.receipt.Codes;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.vault.Generation;
import org.jdbi.v3.core.Handle;

/**
 * Looks up what the dialogue may know of receipts. It only reads, so that a turn with a receipt in it writes what any other
 * does. Who guesses gets tired: a few tries a day each, and so many an hour of all together, as far as this process knows.
 */
public final class ReceiptDesk {

    /** So many receipts that lead to nothing may one person send between two nights. */
    static final int MOST_A_DAY = 5;

    /** And everybody together in an hour. */
    static final int MOST_AN_HOUR = 100;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Stories stories;
    private final Deque<Instant> guesses = new ArrayDeque<>();

    public ReceiptDesk(Stories stories) {
        this.stories = stories;
    }

    Codes codes(Handle handle, Generation keys, Contact contact, Content content, Instant now) {
        Optional<Codes.Own> own = Threads.kept(contact, now).map(thread -> own(keys, thread));
        return new Codes(own, text(content).flatMap(ReceiptReader::read).map(sent -> {
            if (contact.guesses() >= MOST_A_DAY || tooMany(now)) {
                return new Codes.TooOften();
            }
            return sent.receipt().map(receipt -> found(handle, keys, receipt)).orElseGet(Codes.Illegible::new);
        }));
    }

    private static Codes.Own own(Generation keys, Contact.Thread thread) {
        Receipt receipt = Receipts.of(keys, thread.number());
        return new Codes.Own(receipt.words(), Receipts.tag(keys, receipt));
    }

    private Codes.Sent found(Handle handle, Generation keys, Receipt receipt) {
        ReceiptTag tag = Receipts.tag(keys, receipt);
        return stories.trace(handle, keys, tag)
                .<Codes.Sent>map(traced -> new Codes.Known(tag, traced))
                .orElseGet(Codes.Unknown::new);
    }

    private static Optional<String> text(Content content) {
        return switch (content) {
            case Content.Typed typed -> Optional.of(typed.text());
            case Content.Edited edited -> Optional.of(edited.text());
            case Content.Pressed pressed -> Optional.empty();
        };
    }

    private synchronized boolean tooMany(Instant now) {
        while (!guesses.isEmpty() && guesses.getFirst().isBefore(now.minus(HOUR))) {
            guesses.removeFirst();
        }
        return guesses.size() >= MOST_AN_HOUR;
    }

    /** Once it is written what came of a message. */
    synchronized void note(Turn done, Instant now) {
        if (done.effects().contains(new Effect.Guessed())) {
            guesses.addLast(now);
        }
    }
}
