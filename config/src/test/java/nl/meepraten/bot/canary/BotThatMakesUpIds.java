package nl.meepraten.bot.canary;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids and chance come from {@code Ids}. */
public final class BotThatMakesUpIds {
    int draw() {
        return new SecureRandom().nextInt();
    }

    UUID id() {
        return UUID.randomUUID();
    }
}
