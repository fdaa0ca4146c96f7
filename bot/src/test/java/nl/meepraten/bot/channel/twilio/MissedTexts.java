package nl.meepraten.bot.channel.twilio;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.core.ballot.OpenedBallots;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generations;

/** The real bot and the real sweep, with Sam, some of whose texts only Twilio has heard. */
final class MissedTexts implements AutoCloseable {

    static final String SAM = "+31600000001";

    final FakeTwilio twilio = new FakeTwilio();
    private final TwilioAccount account = new TwilioAccount(new TwilioSettings(
            FakeTwilio.ACCOUNT,
            new AuthToken(FakeTwilio.TOKEN),
            FakeTwilio.OUR_NUMBER,
            Optional.of(twilio.url()),
            URI.create("https://meepraten.example")));
    private final Path folder;
    Town town;
    ParticipantDriver sam;

    /** Sam takes part. */
    MissedTexts(Path folder) {
        this.folder = folder;
        town = new Town(folder);
        sam = town.participant(SAM).joins("HAVEN");
        town.pass(Duration.ofMinutes(1));
    }

    /** The program dies and is started again: what was in memory only is gone. */
    void crash() {
        Instant now = town.clock.instant();
        town.close();
        town = new Town(folder, now, Ids.secure());
        sam = town.participant(SAM);
    }

    /** Our program does not hear it, so that it stays on the list. */
    String missed(String text) {
        String sid = twilio.add("inbound", "received", SAM, text, town.clock.instant());
        town.pass(Duration.ofSeconds(30));
        return sid;
    }

    void sweep() {
        sweep(town.bot.inbox());
    }

    void sweep(Inbox inbox) {
        town.pass(Duration.ofMinutes(2));
        sam.looks();
        new TwilioSweep(account, ChannelKind.SMS, inbox, town.clock).sweep();
        town.bot.courier().sendAll();
    }

    /** What Twilio still has after the time for which everything stays there. */
    List<String> leftInTheEnd() {
        town.pass(Duration.ofMinutes(10));
        sweep();
        return twilio.sids();
    }

    Optional<Contact> record() {
        Contacts contacts = new Contacts(Ids.secure());
        Generations generations = new Generations(town.vault);
        return town.database.read(handle -> contacts.find(handle, generations.current(handle), new Address("sms", SAM))
                .map(Contacts.Read::contact));
    }

    List<Integer> ballot(ConsultationId id) {
        Contact contact = record().orElseThrow();
        return town.database
                .read(handle -> OpenedBallots.of(handle, town.vault, contact.ballotSecret()))
                .getOrDefault(id, List.of());
    }

    long rows(String table) {
        return town.database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void close() {
        town.close();
        twilio.close();
    }
}
