package nl.meepraten.bot.channel.telegram;

/**
 * What BotFather gave out: whoever has it is the bot. Never printed.
 *
 * @param value the bot's number, a colon and a secret
 */
public record BotToken(String value) {

    /** The bot's own number, which is no secret. */
    String botNumber() {
        return value.substring(0, Math.max(0, value.indexOf(':')));
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
