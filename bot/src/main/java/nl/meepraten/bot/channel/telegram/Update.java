package nl.meepraten.bot.channel.telegram;

import java.time.Instant;
import java.util.Optional;
import nl.meepraten.bot.channel.Content;

/**
 * What we keep of an update while it is handled.
 *
 * @param number Telegram's own, rising
 * @param heard empty when it is nothing for us
 */
record Update(long number, Optional<Heard> heard) {

    /**
     * What a person did.
     *
     * @param chat the private chat it came from
     * @param at when, if Telegram tells: of a button it does not
     * @param press Telegram's id of the press of a button, which wants an answer
     */
    record Heard(long chat, Content content, Optional<Instant> at, Optional<String> press) {
        @Override
        public String toString() {
            return "[secret]";
        }
    }
}
