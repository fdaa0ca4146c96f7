package nl.meepraten.bot.channel.twilio;

import java.net.URI;
import java.util.Optional;

/**
 * What is needed to text through a Twilio account.
 *
 * @param from the number people text to and get texts from, as "+31..."
 * @param apiUrl another base address than Twilio's own, for tests and proxies
 * @param publicUrl where Twilio reaches us, as set in its console; signatures are made over it
 */
public record TwilioSettings(String accountSid, AuthToken authToken, String from, Optional<URI> apiUrl, URI publicUrl) {

    static final URI TWILIO = URI.create("https://api.twilio.com");

    URI baseUrl() {
        return apiUrl.orElse(TWILIO);
    }

    /** The address of one of our own paths as Twilio sees it. */
    String publicAddress(String pathAndQuery) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + pathAndQuery;
    }
}
