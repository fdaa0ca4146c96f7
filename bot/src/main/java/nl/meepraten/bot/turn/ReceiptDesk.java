package nl.meepraten.bot.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.reading.ReceiptReader;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.story.receipt.Codes;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.story.receipt.Standing;
import nl.meepraten.core.story.receipt.Traced;
import nl.meepraten.core.vault.Generation;
import org.jdbi.v3.core.Handle;

/**
 * Looks up what the dialogue may know of receipts. It only reads, so that a turn with a receipt in it writes what any other
 * does. What was told since the night only its own writer finds: it still lies in the letterbox.
 */
public final class ReceiptDesk {

    private final Stories stories;
    private final Guesses guesses;
    private final ZoneId zone;

    public ReceiptDesk(Stories stories, Ids ids, ZoneId zone) {
        this.stories = stories;
        this.guesses = new Guesses(ids);
        this.zone = zone;
    }

    Codes codes(Handle handle, Generation keys, Contact contact, Content content, Instant now) {
        Threads threads = Threads.of(contact, now);
        List<Receipt> told = Receipts.of(keys, threads.ended());
        return new Codes(
                threads.running().map(one -> Receipts.of(keys, one.number())),
                told,
                text(content).flatMap(ReceiptReader::read).map(sent -> {
                    if (contact.withdrewMany() || guesses.tooMany(contact.address(), day(now))) {
                        return new Codes.TooOften();
                    }
                    return sent.receipt()
                            .map(receipt -> found(receipt, traced(handle, keys, contact, told, receipt)))
                            .orElseGet(Codes.Illegible::new);
                }));
    }

    private static Codes.Sent found(Receipt receipt, Optional<Traced> traced) {
        return traced.<Codes.Sent>map(one -> new Codes.Known(receipt, one)).orElseGet(Codes.Unknown::new);
    }

    private Optional<Traced> traced(
            Handle handle, Generation keys, Contact contact, List<Receipt> told, Receipt receipt) {
        if (contact.withdrawals().contains(receipt)) {
            return Optional.of(new Traced(Standing.WITHDRAWN, List.of()));
        }
        return stories.trace(handle, keys, receipt)
                .or(() -> Optional.of(new Traced(Standing.SEALED, List.of())).filter(one -> told.contains(receipt)));
    }

    private static Optional<String> text(Content content) {
        return switch (content) {
            case Content.Typed typed -> Optional.of(typed.text());
            case Content.Edited edited -> Optional.of(edited.text());
            case Content.Pressed pressed -> Optional.empty();
        };
    }

    /** Once it is written what came of a message, whether anything was said of the receipt in it or not. */
    void note(Address from, Codes codes, Instant now) {
        if (codes.sent().filter(Codes.Unknown.class::isInstance).isPresent()) {
            guesses.note(from, day(now));
        }
    }

    private LocalDate day(Instant now) {
        return now.atZone(zone).toLocalDate();
    }
}
