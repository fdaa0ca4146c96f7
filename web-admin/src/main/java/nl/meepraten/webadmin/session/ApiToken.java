package nl.meepraten.webadmin.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * What another program says to be let in; never printed.
 *
 * @param value from 32 up to 200 characters that fit in a header
 */
public record ApiToken(String value) {

    private static final Pattern FITS = Pattern.compile("[A-Za-z0-9._~+/=-]{32,200}");

    public ApiToken {
        if (!fits(value)) {
            throw new IllegalArgumentException("A token has 32 to 200 letters, digits or . _ ~ + / = -");
        }
    }

    public static boolean fits(String value) {
        return FITS.matcher(value).matches();
    }

    /** Takes as long whatever was typed, so that nobody can find it out letter by letter. */
    boolean is(String typed) {
        return MessageDigest.isEqual(digest(value), digest(typed));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
