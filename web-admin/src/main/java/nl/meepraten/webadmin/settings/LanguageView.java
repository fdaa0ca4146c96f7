package nl.meepraten.webadmin.settings;

import java.util.Optional;
import nl.meepraten.core.spoken.Checked;
import nl.meepraten.core.text.Language;

/**
 * A language as the administrator sees it.
 *
 * @param checked who checked it; also when that were other texts than those of now
 */
public record LanguageView(Language language, Optional<Checked> checked, boolean on) {

    public String address() {
        return "/beheer/talen/" + language.iso();
    }

    /** Whether it is off because the texts changed after they were checked. */
    public boolean outdated() {
        return checked.isPresent() && !on;
    }
}
