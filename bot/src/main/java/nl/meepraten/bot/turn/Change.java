package nl.meepraten.bot.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.bot.outbox.Parcel;
import nl.meepraten.bot.outbox.SentNumbers;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.contact.Trail;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.receipt.Receipt;

/**
 * What a turn makes of a contact: gathered from its effects, not yet written.
 *
 * @param forget whether the record is to be overwritten
 * @param goodbye whether the reply goes even though nobody is there any more, or wants nothing more
 * @param tidying what is taken out of the chat before the reply
 */
public record Change(Contact contact, boolean forget, boolean goodbye, Tidying tidying, List<Parcel.Text> texts) {

    private static final long MINUTES_IN_DAY = 24 * 60;

    public Change {
        texts = List.copyOf(texts);
    }

    /** Applies everything but words and choices, which {@link EffectWriter} puts where they belong. */
    public static Change of(Contact before, Turn turn, Instant now, ZoneId zone, long week) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Contact after = before.heardAt(Contexts.minute(now));
        boolean forget = false;
        boolean goodbye = false;
        List<Parcel.Text> texts = new ArrayList<>();
        for (Effect effect : turn.effects()) {
            switch (effect) {
                case Effect.Say say ->
                    texts.add(new Parcel.Text(
                            say.words(), say.until(), say.buttons().map(ButtonCodec::write)));
                case Effect.Agree agree ->
                    after = after.being(after.participant().with(Consent.GIVEN));
                case Effect.Attend attend -> after = after.attending(attend.meeting(), attend.rsvp());
                case Effect.Join join -> after = after.being(after.participant().at(join.place()));
                case Effect.Speak speak ->
                    after = after.being(after.participant().in(speak.language()));
                case Effect.Hear hear -> {
                    after = after.hearing(hear.pace(), today.toEpochDay());
                }
                case Effect.Forget gone -> {
                    forget = true;
                    goodbye = true;
                }
                case Effect.GaveHelpline gave -> {
                    after = after.helpedAt(Contexts.minute(now));
                }
                case Effect.Unasked asked -> after = after.toldUnasked(week);
                case Effect.EmptyChat empty -> {}
                case Effect.Tell tell ->
                    after = after.havingTold(
                            after.told() + Math.max(Letterbox.LEAST, tell.text().length()));
                case Effect.Choose choose -> {}
                case Effect.Permit permit -> {}
                case Effect.Withdraw withdraw -> {
                    List<Receipt> withdrawals = new ArrayList<>(after.withdrawals());
                    withdrawals.add(withdraw.receipt());
                    after = after.withdrawing(withdrawals);
                }
            }
        }
        // Who stopped is told so, and hears about danger and forgetting; the dialogue says nothing else to him or her.
        goodbye |= after.participant().pace() == Pace.STOPPED;
        after = after.saying(StateCodec.write(turn.next()));
        return new Change(after, forget, goodbye, Tidying.NONE, texts);
    }

    /** The same, and a STOP holds for the record on the other number too. */
    Change alsoStopping(Optional<Contact> there) {
        return with(contact.alsoStopping(there.map(Contact::enrolment)));
    }

    /** The same for somebody who comes back after a STOP that was said to the other number: that one holds no more. */
    Change enrolled(byte[] anew) {
        return with(contact.enrolled(anew));
    }

    private Change with(Contact changed) {
        return new Change(changed, forget, goodbye, tidying, texts);
    }

    /** The same, and this stays in the chat. */
    Change leaving(Trail trail) {
        return with(contact.leaving(trail));
    }

    /** The same, and this is taken out of the chat. */
    Change with(Tidying chat) {
        return new Change(contact, forget, goodbye, chat, texts);
    }

    /** The same for a round: hearing something is no activity, so the month stays as it was. */
    static Change ofRound(Contact before, Turn turn, Instant now, ZoneId zone, long week) {
        Change change = of(before, turn, now, zone, week);
        return new Change(
                change.contact().heardAt(before.heard()),
                change.forget(),
                change.goodbye(),
                change.tidying(),
                change.texts());
    }

    /**
     * At night: that something was sent unasked in an earlier week, that a story was told and how much, is not remembered longer
     * than the conversation needs it; nor at what hour someone wrote or was written to, and that helplines were given not at all.
     */
    public static Contact withoutPast(Contact contact, Instant now, long week) {
        return contact.telling(Threads.running(contact, now))
                .havingEnded(List.of())
                .havingTold(0)
                .toldUnasked(
                        week,
                        contact.unasked().week() == week ? contact.unasked().messages() : 0)
                .helpedAt(0)
                .leaving(contact.trail().atNight(SentNumbers.hour(now)))
                .heardAt(contact.heard() - contact.heard() % MINUTES_IN_DAY);
    }

    /** The parcel of this turn; a blank when there is nothing to say. */
    public Parcel parcel(Optional<String> round) {
        return texts.isEmpty()
                ? Parcel.blank()
                : new Parcel(
                        contact.address(), contact.enrolment(), goodbye, round, tidying, texts, 0, Optional.empty());
    }
}
