package nl.meepraten.bot.turn;

import java.nio.ByteBuffer;
import java.time.Instant;
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

/** Which story a person is telling, and what this turn puts in the letterbox for it: always exactly one entry. */
record Threads(Optional<Contact.Thread> thread, Entry entry) {

    static Threads of(Contact contact, Turn turn, String group, Instant now, Ids ids) {
        Optional<Contact.Thread> kept = kept(contact, now);
        Optional<Contact.Thread> running = running(contact, now);
        for (Effect effect : turn.effects()) {
            switch (effect) {
                case Effect.Tell tell -> {
                    Contact.Thread thread = running.orElseGet(() -> new Contact.Thread(
                            ByteBuffer.wrap(ids.bytes(Long.BYTES)).getLong(), now.getEpochSecond(), false));
                    return new Threads(
                            Optional.of(thread),
                            new Entry.Words(
                                    thread.number(),
                                    now.toEpochMilli(),
                                    tell.agreed(),
                                    group,
                                    tell.about()
                                            .map(which -> Stories.about(which.consultation(), which.number() + 1))
                                            .orElse(""),
                                    tell.text()));
                }
                case Effect.Agree agree -> {
                    return marked(kept, running.map(one -> new Entry.Consented(one.number())));
                }
                case Effect.Permit permit -> {
                    return marked(
                            running.map(Contact.Thread::over),
                            running.map(one -> new Entry.Permitted(one.number(), permit.permission())));
                }
                case Effect.Withdraw withdraw -> {
                    return withdraw.own()
                            ? marked(Optional.empty(), kept.map(one -> new Entry.Dropped(one.number())))
                            : marked(kept, Optional.empty());
                }
                case Effect.Forget forget -> {
                    return marked(Optional.empty(), kept.map(one -> new Entry.Dropped(one.number())));
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
                        return marked(Optional.empty(), running.map(one -> new Entry.Dropped(one.number())));
                    }
                }
                case Effect.EmptyChat empty -> {}
                case Effect.GaveHelpline gave -> {}
                case Effect.Unasked unasked -> {}
                case Effect.Guessed guessed -> {}
            }
        }
        return new Threads(kept, new Entry.Blank());
    }

    /** The story this person is still telling, if there is one. */
    static Optional<Contact.Thread> running(Contact contact, Instant now) {
        return kept(contact, now).filter(one -> !one.ended());
    }

    /** The same, or the one that ended since the night: until then its writer finds it. */
    static Optional<Contact.Thread> kept(Contact contact, Instant now) {
        return contact.thread().filter(one -> now.getEpochSecond() - one.started() < Letterbox.THREAD.toSeconds());
    }

    private static Threads marked(Optional<Contact.Thread> thread, Optional<? extends Entry> mark) {
        return new Threads(thread, mark.<Entry>map(one -> one).orElseGet(Entry.Blank::new));
    }
}
