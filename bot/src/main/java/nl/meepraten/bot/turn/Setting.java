package nl.meepraten.bot.turn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.vault.Generation;

/**
 * What writing a turn needs besides its effects.
 *
 * @param along the record of the same phone on another number that is to be forgotten with this one
 * @param dropped stories of the enrolment before, which was forgotten on another number
 * @param group the target group of this person
 * @param row in which row of the breakdown of a consultation this person is
 */
record Setting(
        Generation keys,
        Optional<Contacts.Read> known,
        Optional<Contact> along,
        List<Long> dropped,
        String group,
        ToIntFunction<ConsultationId> row,
        List<Ballot> ballots,
        Instant now) {}
