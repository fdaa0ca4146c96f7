package nl.meepraten.config.doctor;

import java.util.List;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;

/** With Twilio: what we can see from here, and a reminder of what we cannot. Half-filled settings never get this far. */
final class TwilioCheck implements Check {

    private final Settings settings;

    TwilioCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() {
        if (settings.twilio().isEmpty()) {
            return List.of(Finding.ok(Sentence.CHECK_TWILIO_NONE));
        }
        String address = settings.web().publicUrl().toString();
        return List.of(
                Finding.ok(Sentence.CHECK_TWILIO),
                address.startsWith("https:")
                        ? Finding.ok(Sentence.CHECK_PUBLIC_URL, address)
                        : Finding.wrong(Sentence.CHECK_PUBLIC_URL_PLAIN, address),
                Finding.warning(Sentence.CHECK_TWILIO_OPT_OUT));
    }
}
