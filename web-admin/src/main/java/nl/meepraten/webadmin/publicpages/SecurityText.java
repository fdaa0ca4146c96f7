package nl.meepraten.webadmin.publicpages;

import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Whom to tell about a hole in our security, for people and programs that look for it: {@code /.well-known/security.txt},
 * as RFC 9116 asks. Whoever runs the program answers for it, so this names the contact person of the municipality and
 * not the makers of the program.
 */
public final class SecurityText {

    private static final String PATH = "/.well-known/security.txt";

    /** RFC 9116 advises less than a year: whoever keeps a copy has to look again. */
    private static final Duration VALID = Duration.ofDays(180);

    private final String phone;
    private final URI publicUrl;
    private final Clock clock;

    /**
     * @param phone of the contact person, as people write it: "06 00000000"
     * @param publicUrl without a slash at its end
     * @param clock the real one, also in the demo town
     */
    public SecurityText(String phone, URI publicUrl, Clock clock) {
        this.phone = phone;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(PATH, context -> {
            context.header("Cache-Control", "public, max-age=86400");
            context.header("X-Content-Type-Options", "nosniff");
            context.contentType("text/plain; charset=utf-8");
            context.result(text());
        });
    }

    private String text() {
        // RFC 9116 allows no web address but https, which a program that is only tried out does not have.
        String canonical = "https".equals(publicUrl.getScheme()) ? "Canonical: " + publicUrl + PATH + "\n" : "";
        Instant expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        return "Contact: " + contact() + "\nExpires: " + expires + "\nPreferred-Languages: nl, en\n" + canonical;
    }

    /** A "tel:" address (RFC 3966). What is no telephone number leads to the page that says whom to call. */
    private String contact() {
        String digits = phone.replace("(0)", "").replaceAll("[^0-9+]", "");
        if (digits.matches("\\+[0-9]{6,15}")) {
            return "tel:" + digits;
        }
        if (digits.matches("00[0-9]{6,15}")) {
            return "tel:+" + digits.substring(2);
        }
        if (digits.matches("0[0-9]{9}")) {
            return "tel:+31" + digits.substring(1);
        }
        // Numbers that only work within the country: 14 0123, 0800 1234.
        return digits.matches("[0-9]{3,11}") ? "tel:" + digits + ";phone-context=+31" : publicUrl + "/hulp";
    }
}
