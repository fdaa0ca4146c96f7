package nl.meepraten.config.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.database.Database;
import nl.meepraten.webadmin.session.ApiToken;

/** What was set, read as the type each key wants. */
final class Values {

    private static final int LAST_PORT = 65_535;

    /** Stricter than the driver, which writes an address it cannot read to the log, with the password in it. */
    private static final String POSTGRES = Database.POSTGRES + "(//[^/?]+/)?[^/?]+(\\?.*)?";

    private final Map<Key, Given> given;

    Values(Map<Key, Given> given) {
        this.given = given;
    }

    Optional<String> text(Key key) {
        return Optional.ofNullable(given.get(key)).map(Given::text).filter(text -> !text.isEmpty());
    }

    String text(Key key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    Optional<Secret> secret(Key key) {
        return text(key).map(Secret::new);
    }

    int port(Key key, int otherwise) {
        return text(key)
                .map(text -> {
                    int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
                    if (port < 1 || port > LAST_PORT) {
                        throw wrong(key, Sentence.EXPECTED_PORT);
                    }
                    return port;
                })
                .orElse(otherwise);
    }

    boolean flag(Key key, boolean otherwise) {
        return text(key)
                .map(text -> switch (text) {
                    case "true", "yes", "ja" -> true;
                    case "false", "no", "nee" -> false;
                    default -> throw wrong(key, Sentence.EXPECTED_YES_NO);
                })
                .orElse(otherwise);
    }

    /** Whether keys that a reboot may take are kept in memory; they are not unless asked. */
    boolean vaultInMemory(Key key) {
        return text(key)
                .map(text -> switch (text) {
                    case "memory" -> true;
                    case "file" -> false;
                    default -> throw wrong(key, Sentence.EXPECTED_VAULT_MODE);
                })
                .orElse(false);
    }

    /** An amount in euro. */
    BigDecimal money(Key key, BigDecimal otherwise) {
        return text(key)
                .map(text -> {
                    if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
                        throw wrong(key, Sentence.EXPECTED_MONEY);
                    }
                    return new BigDecimal(text);
                })
                .orElse(otherwise);
    }

    /** A number as texts go to and come from: {@code +31612345678}. */
    Optional<String> phone(Key key) {
        Optional<String> phone = text(key).map(text -> text.replaceAll("[ -]", ""));
        if (phone.isPresent() && !phone.get().matches("\\+[1-9][0-9]{6,14}")) {
            throw wrong(key, Sentence.EXPECTED_PHONE);
        }
        return phone;
    }

    /** The address of a website, without a slash at its end. */
    Optional<URI> address(Key key) {
        return text(key).map(text -> {
            try {
                URI address = new URI(text.replaceAll("/+$", ""));
                if (address.getHost() == null
                        || !String.valueOf(address.getScheme()).matches("https?")) {
                    throw wrong(key, Sentence.EXPECTED_ADDRESS);
                }
                return address;
            } catch (URISyntaxException e) {
                throw wrong(key, Sentence.EXPECTED_ADDRESS);
            }
        });
    }

    /** The address of a PostgreSQL database; user and password may be in it, so it is never printed. */
    Optional<Secret> postgres(Key key) {
        Optional<Secret> url = secret(key);
        if (url.isPresent() && !url.get().value().matches(POSTGRES)) {
            throw wrong(key, Sentence.EXPECTED_POSTGRES);
        }
        return url;
    }

    /** As BotFather gives them: the bot's number, a colon and a secret. */
    Optional<Secret> telegramToken(Key key) {
        Optional<Secret> token = secret(key);
        if (token.isPresent() && !token.get().value().matches("[0-9]+:[A-Za-z0-9_-]+")) {
            throw wrong(key, Sentence.EXPECTED_TELEGRAM_TOKEN);
        }
        return token;
    }

    /** As Telegram takes them: letters, digits, _ and -. */
    Optional<Secret> telegramSecret(Key key) {
        Optional<Secret> secret = secret(key);
        if (secret.isPresent() && !secret.get().value().matches("[A-Za-z0-9_-]{1,256}")) {
            throw wrong(key, Sentence.EXPECTED_TELEGRAM_SECRET);
        }
        return secret;
    }

    /** Long enough that nobody guesses it. */
    Optional<ApiToken> apiToken(Key key) {
        Optional<Secret> token = secret(key);
        if (token.isPresent() && !ApiToken.fits(token.get().value())) {
            throw wrong(key, Sentence.EXPECTED_API_TOKEN);
        }
        return token.map(one -> new ApiToken(one.value()));
    }

    private Trouble wrong(Key key, Sentence expected) {
        Given value = given.getOrDefault(key, new Given("", ""));
        return key.secret()
                ? new Trouble(Sentence.WRONG_SECRET_VALUE, value.origin(), key.path(), expected.with())
                : new Trouble(Sentence.WRONG_VALUE, value.origin(), key.path(), value.text(), expected.with());
    }
}
