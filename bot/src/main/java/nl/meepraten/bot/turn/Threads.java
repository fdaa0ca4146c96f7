package nl.meepraten.bot.turn;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.Entry;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.vault.Generation;

/**
 * Which stories of a person wait for the night, and what this turn puts in the letterbox for them: always exactly one entry.
 *
 * @param running the story being told, if one is
 * @param ended those that nothing is added to any more, since the night
 * @param dropped those of which nothing is to be left
 */
record Threads(Optional<Contact.Thread> running, List<Long> ended, Entry entry, List<Long> dropped) {

    /** What a turn finds. */
    static Threads of(Contact contact, Instant now) {
        List<Long> ended = new ArrayList<>(contact.ended());
        Optional<Contact.Thread> running = running(contact, now);
        contact.thread().filter(one -> running.isEmpty()).ifPresent(lapsed -> ended.add(lapsed.number()));
        return new Threads(running, List.copyOf(ended), new Entry.Blank(), List.of());
    }

    /** What a turn leaves. */
    static Threads of(Setting setting, Contact contact, Turn turn, Ids ids) {
        Threads plain = of(contact, setting.now());
        Threads found = new Threads(plain.running, plain.ended, plain.entry, setting.dropped());
        for (Effect effect : turn.effects()) {
            switch (effect) {
                case Effect.Tell tell -> {
                    return found.telling(tell, setting, ids);
                }
                case Effect.Agree agree -> {
                    // Words of before that nobody agreed to in time are used by nobody.
                    return new Threads(found.running, List.of(), found.entry, found.dropped)
                            .marked(found.running.map(one -> new Entry.Consented(one.number())));
                }
                case Effect.Permit permit -> {
                    return found.over(permit);
                }
                case Effect.Withdraw withdraw -> {
                    return found.without(found.ended.stream()
                            .filter(one -> Receipts.of(setting.keys(), one).equals(withdraw.receipt()))
                            .toList());
                }
                case Effect.Forget forget -> {
                    return found.without(found.all());
                }
                case Effect.Say say -> {}
                case Effect.Choose choose -> {}
                case Effect.Attend attend -> {}
                case Effect.Join join -> {}
                case Effect.Speak speak -> {}
                case Effect.Hear hear -> {
                    boolean unused =
                            hear.pace() == Pace.STOPPED && contact.participant().consent() == Consent.NOT_GIVEN;
                    if (unused) {
                        return found.without(found.all());
                    }
                }
                case Effect.EmptyChat empty -> {}
                case Effect.GaveHelpline gave -> {}
                case Effect.Unasked unasked -> {}
            }
        }
        return found;
    }

    private Threads telling(Effect.Tell tell, Setting setting, Ids ids) {
        Contact.Thread thread = running.orElseGet(() -> new Contact.Thread(
                ByteBuffer.wrap(ids.bytes(Long.BYTES)).getLong(), setting.now().getEpochSecond()));
        Entry words = new Entry.Words(
                thread.number(),
                setting.now().toEpochMilli(),
                tell.agreed(),
                setting.group(),
                tell.about()
                        .map(which -> Stories.about(which.consultation(), which.number() + 1))
                        .orElse(""),
                tell.text());
        return new Threads(Optional.of(thread), ended, words, dropped);
    }

    private Threads over(Effect.Permit permit) {
        Optional<Entry> mark = running.map(one -> new Entry.Permitted(one.number(), permit.permission()));
        return new Threads(Optional.empty(), all(), mark.orElseGet(Entry.Blank::new), dropped);
    }

    private Threads marked(Optional<? extends Entry> mark) {
        return new Threads(running, ended, mark.<Entry>map(one -> one).orElseGet(Entry.Blank::new), dropped);
    }

    private Threads without(List<Long> gone) {
        List<Long> more = new ArrayList<>(dropped);
        more.addAll(gone);
        return new Threads(
                running.filter(one -> !gone.contains(one.number())),
                ended.stream().filter(one -> !gone.contains(one)).toList(),
                entry,
                List.copyOf(more));
    }

    /** The contact that remembers these. */
    Contact in(Contact contact) {
        return contact.telling(running).havingEnded(ended);
    }

    /** Every story of which something may lie in the letterbox, the latest last. */
    private List<Long> all() {
        List<Long> all = new ArrayList<>(ended);
        running.ifPresent(one -> all.add(one.number()));
        return List.copyOf(all);
    }

    /** Receipts of what somebody who is forgotten took back, and of the stories that are forgotten with it. */
    static List<Receipt> takenBack(Generation keys, Contact contact) {
        List<Receipt> receipts = new ArrayList<>(contact.withdrawals());
        receipts.addAll(Receipts.of(keys, contact.stories()));
        return receipts;
    }

    /** The story this person is still telling, if there is one. */
    static Optional<Contact.Thread> running(Contact contact, Instant now) {
        return contact.thread().filter(one -> now.getEpochSecond() - one.started() < Letterbox.THREAD.toSeconds());
    }
}
