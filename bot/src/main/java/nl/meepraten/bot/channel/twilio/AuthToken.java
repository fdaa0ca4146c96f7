package nl.meepraten.bot.channel.twilio;

/**
 * The token Twilio signs its requests with and that gives access to the account; never printed.
 *
 * @param value the characters, for the classes that sign and log in
 */
public record AuthToken(String value) {
    @Override
    public String toString() {
        return "[secret]";
    }
}
