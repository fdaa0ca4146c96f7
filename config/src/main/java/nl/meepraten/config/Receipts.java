package nl.meepraten.config;

import nl.meepraten.bot.channel.twilio.RoundReceipts;
import nl.meepraten.core.broadcast.Broadcasts;

/** Counts a provider's receipts with the round they belong to. */
record Receipts(Broadcasts broadcasts) implements RoundReceipts {

    @Override
    public void delivered(String roundCode) {
        broadcasts.delivered(roundCode);
    }

    @Override
    public void failed(String roundCode) {
        broadcasts.failed(roundCode);
    }
}
