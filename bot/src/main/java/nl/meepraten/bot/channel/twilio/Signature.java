package nl.meepraten.bot.channel.twilio;

import com.twilio.security.RequestValidator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells whether a request was made by Twilio: HMAC-SHA1 over our address and the sorted fields. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA1";

    private final RequestValidator validator;
    private final byte[] key;

    Signature(AuthToken token) {
        this.validator = new RequestValidator(token.value());
        this.key = token.value().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param url our address as Twilio called it, with its query
     * @param given what the request says is its signature
     */
    boolean genuine(String url, Form form, String given) {
        return validator.validate(url, form.fields(), given) || form.hasHalves() && genuineBytes(url, form, given);
    }

    /** The same sum over the bytes as they came, which the SDK cannot make for half a surrogate pair. */
    private boolean genuineBytes(String url, Form form, String given) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(url.getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(form.raw()).forEach((name, value) -> {
                mac.update(name.getBytes(StandardCharsets.UTF_8));
                mac.update(value);
            });
            byte[] expected = Base64.getEncoder().encode(mac.doFinal());
            return MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
