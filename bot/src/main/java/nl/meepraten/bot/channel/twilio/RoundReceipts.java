package nl.meepraten.bot.channel.twilio;

/** Where receipts of rounds are counted: how many, never who. */
public interface RoundReceipts {

    /** One text of this round arrived. */
    void delivered(String roundCode);

    /** One text of this round will never arrive. */
    void failed(String roundCode);
}
