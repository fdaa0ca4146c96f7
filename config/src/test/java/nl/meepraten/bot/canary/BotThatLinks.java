package nl.meepraten.bot.canary;

import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.contact.Address;

/** Only the effect writer writes what someone said. */
public record BotThatLinks(Address who) {
    void answer(Ballot ballot) {
        ballot.choose(0, 1, 0);
    }
}
