package nl.meepraten.bot.channel.telegram;

import java.time.Instant;
import java.util.Optional;

/**
 * What we keep of an update while it is handled.
 *
 * @param number Telegram's own, rising
 * @param heard empty when it is nothing for us
 */
record Update(long number, Optional<Heard> heard) {

    /**
     * What a person did, as a text.
     *
     * @param chat the private chat it came from
     */
    record Heard(long chat, String text, Instant at) {
        @Override
        public String toString() {
            return "[secret]";
        }
    }
}
