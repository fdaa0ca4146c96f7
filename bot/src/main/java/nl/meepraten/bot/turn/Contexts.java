package nl.meepraten.bot.turn;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.dialogue.Agenda;
import nl.meepraten.bot.dialogue.Context;
import nl.meepraten.bot.dialogue.Running;
import nl.meepraten.bot.dialogue.house.House;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Participant;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.spoken.SpokenLanguages;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.receipt.Codes;
import org.jdbi.v3.core.Handle;

/** Gathers what the dialogue may know about one person at one moment. */
public final class Contexts {

    private final Consultations consultations;
    private final Meetings meetings;
    private final SpokenLanguages spoken;
    private final House house;
    private final ZoneId zone;
    private final Function<String, Duration> crossing;

    /** @param crossing how long messages may cross on a channel, by its name */
    public Contexts(
            Consultations consultations,
            Meetings meetings,
            SpokenLanguages spoken,
            House house,
            ZoneId zone,
            Function<String, Duration> crossing) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.spoken = spoken;
        this.house = house;
        this.zone = zone;
        this.crossing = crossing;
    }

    /** Whether somebody else may read along on this phone. */
    public boolean discreet(Contact contact) {
        return ChannelKind.of(contact.address()).discreet() || house.discreet(contact.participant());
    }

    /** The contact as the night has to write it: who joined where somebody else may read along stays discreet from here on. */
    public Contact marked(Contact contact) {
        Participant participant = contact.participant();
        boolean joined =
                house.places().find(participant.place()).filter(Place::discreet).isPresent();
        return joined ? contact.being(participant.discreetly()) : contact;
    }

    /** Whether what is sent from here may come in another order than it was sent. */
    boolean mayCross(Address from) {
        return crossing.apply(from.channel()).isPositive();
    }

    /** Whether nothing of this contact is worth keeping: silent so long, and never agreed or joined discreetly. */
    boolean lapsed(Contact contact, Instant now) {
        boolean silent = minute(now) - contact.heard() >= Context.SILENT.toMinutes();
        return silent && (contact.participant().consent() == Consent.NOT_GIVEN || discreet(contact));
    }

    public Context of(Handle handle, Contact contact, List<Ballot> ballots, Instant now) {
        List<Consultation> opened = consultations.opened(
                handle, ballots.stream().map(Ballot::consultation).toList());
        List<Running> running = ballots.stream()
                .flatMap(ballot -> opened.stream()
                        .filter(one -> one.id().equals(ballot.consultation()))
                        .map(one -> running(one, ballot)))
                .toList();
        Contact.Unasked unasked = contact.unasked();
        return new Context(
                now,
                contact.participant(),
                running,
                agenda(handle, contact, now),
                house.speaking(spoken.on(handle)),
                contact.address().channel(),
                crossing.apply(contact.address().channel()),
                Threads.running(contact, now).isPresent(),
                contact.helped() > 0 && minute(now) - contact.helped() < 60,
                unasked.week() == week(now) ? unasked.messages() : 0,
                Duration.ofMinutes(minute(now) - contact.heard()),
                ChannelKind.of(contact.address()).discreet(),
                contact.told() < Letterbox.A_DAY,
                Codes.NONE);
    }

    private Agenda agenda(Handle handle, Contact contact, Instant now) {
        List<Agenda.Coming> coming = meetings.remembered(handle, now).stream()
                .map(one -> new Agenda.Coming(
                        one, one.plan().day().atStartOfDay(zone).toInstant(), one.begins(zone)))
                .toList();
        return new Agenda(coming, contact.rsvps());
    }

    private Running running(Consultation consultation, Ballot ballot) {
        Set<Integer> answered = new HashSet<>();
        Set<Integer> understood = new HashSet<>();
        for (int number = 0; number < consultation.questions().size(); number++) {
            if (ballot.answered(number)) {
                answered.add(number);
            }
            if (ballot.understood(number)) {
                understood.add(number);
            }
        }
        return new Running(consultation, consultations.closesAt(consultation), ballot.hasRoom(), answered, understood);
    }

    long week(Instant now) {
        return week(now, zone);
    }

    /** Weeks since 1970, beginning on Monday. */
    public static long week(Instant now, ZoneId zone) {
        return ChronoUnit.WEEKS.between(
                java.time.LocalDate.EPOCH.with(java.time.DayOfWeek.MONDAY),
                now.atZone(zone).toLocalDate());
    }

    static long minute(Instant now) {
        return now.getEpochSecond() / 60;
    }
}
