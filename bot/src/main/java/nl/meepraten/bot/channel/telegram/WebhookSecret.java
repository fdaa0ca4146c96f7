package nl.meepraten.bot.channel.telegram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What Telegram says with everything it brings, so that we know it is Telegram. Never printed.
 *
 * @param value 1 to 256 of A-Z, a-z, 0-9, _ and -
 */
public record WebhookSecret(String value) {

    /** Whether this was said; takes as long whatever was said. */
    boolean is(Optional<String> said) {
        byte[] heard = said.orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), heard);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
