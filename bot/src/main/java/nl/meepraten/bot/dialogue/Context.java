package nl.meepraten.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.dialogue.house.House;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Participant;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.retention.Kept;
import nl.meepraten.core.story.receipt.Codes;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;

/**
 * Everything the dialogue may know besides the state, so that it needs to ask nobody.
 *
 * @param running every open consultation
 * @param agenda meetings of today and later, and what this person said to invitations
 * @param channel name of the channel this person is on: what replying costs and who else can see it differ
 * @param crossing how long after a question a reply to the one before it may still be on its way; zero on channels where
 *     messages cannot cross
 * @param storyRuns whether this person told something that can still be added to, and did not say how it may travel on
 * @param helplineGiven whether helplines were given within the hour
 * @param unasked how many unasked messages went out this week
 * @param quiet how long ago this person last wrote
 * @param ownNumber whether it comes through the number that is only for discreet places
 * @param mayTell whether this person may tell more before the next night
 * @param codes what is known of receipts
 */
public record Context(
        Instant now,
        Participant participant,
        List<Running> running,
        Agenda agenda,
        House house,
        String channel,
        Duration crossing,
        boolean storyRuns,
        boolean helplineGiven,
        int unasked,
        Duration quiet,
        boolean ownNumber,
        boolean mayTell,
        Codes codes) {

    /** Nobody gets more unasked messages in a week. */
    static final int MOST_UNASKED = 2;

    /** After so long without a word a number may have been given to somebody else. */
    public static final Duration SILENT = Duration.ofDays(60);

    /** A reply that was not sent within this time is no longer sent. */
    static final Duration REPLY = Kept.REPLY.duration();

    /** Outcome and feedback are sent for this long. */
    static final Duration NEWS = Kept.NEWS.duration();

    public Context {
        running = List.copyOf(running);
        if (ownNumber || house.discreet(participant)) {
            Places places = house.places();
            house = house.discreetly();
            running = running.stream().filter(one -> one.harmless(places)).toList();
            agenda = agenda.harmless(places);
        }
    }

    /** Whether somebody else may read along on the phone. */
    public boolean discreet() {
        return ownNumber || house.discreet(participant);
    }

    /**
     * Whether the word of this place moves nobody: who joined where others may read along is not taken to where they are
     * presumed not to, by a word that stands on any poster.
     */
    boolean staysFrom(Place other) {
        return !other.discreet() && house.places().discreet(participant.place());
    }

    /** Whether nothing was heard for so long that the number may have a new owner. */
    boolean silent() {
        return quiet.compareTo(SILENT) >= 0;
    }

    /** Whether it has to be asked first if this is still the same person. */
    boolean returning() {
        return silent() && participant.consent() == Consent.GIVEN && !discreet();
    }

    Context with(Participant changed) {
        return new Context(
                now,
                changed,
                running,
                agenda,
                house,
                channel,
                crossing,
                storyRuns,
                helplineGiven,
                unasked,
                quiet,
                ownNumber,
                mayTell,
                codes);
    }

    /** The same, in which this person has just told something. */
    Context telling() {
        return new Context(
                now,
                participant,
                running,
                agenda,
                house,
                channel,
                crossing,
                true,
                helplineGiven,
                unasked,
                quiet,
                ownNumber,
                mayTell,
                codes);
    }

    /** The same, in which this is known of receipts. */
    public Context with(Codes known) {
        return new Context(
                now,
                participant,
                running,
                agenda,
                house,
                channel,
                crossing,
                storyRuns,
                helplineGiven,
                unasked,
                quiet,
                ownNumber,
                mayTell,
                known);
    }

    Optional<Running> running(ConsultationId id) {
        return mine().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What is open for this person, in his or her language, first closing first. */
    List<Running> mine() {
        return running.stream()
                .filter(one -> one.closesAt().isAfter(now))
                .filter(one -> one.consultation().audience().includes(participant.place(), group()))
                .sorted((a, b) -> a.closesAt().compareTo(b.closesAt()))
                .map(one -> one.in(language(one)))
                .toList();
    }

    /** A language of which we know only some texts, that this person asked for and that we may speak. */
    Optional<Language> own() {
        return participant.own().filter(house.more()::contains);
    }

    /** In which language something is said to this person. */
    Language language(Text text) {
        return own().filter(own -> house.texts().knows(own, text)).orElse(participant.language());
    }

    /** In which language this person is asked: the own one when it was translated into that. */
    Language language(Running running) {
        return own().filter(running.consultation().translations()::containsKey).orElse(participant.language());
    }

    Optional<Running> waiting(Optional<ConsultationId> but) {
        return mine().stream()
                .filter(Running::wantsAnswer)
                .filter(one -> !but.equals(Optional.of(one.id())))
                .findFirst();
    }

    Optional<Place> place() {
        return house.places().find(participant.place());
    }

    /** In which row of the breakdown of a consultation this person is. */
    public int row(ConsultationId id) {
        return running.stream()
                .filter(one -> one.id().equals(id))
                .mapToInt(one -> one.consultation().split().row(participant.place(), group()))
                .findFirst()
                .orElse(0);
    }

    String group() {
        return place().map(Place::group).orElse("");
    }

    boolean mayAskUnasked() {
        return unasked < MOST_UNASKED;
    }
}
