package nl.meepraten.core.spoken;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Remembered;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;
import org.jdbi.v3.core.Handle;

/**
 * Which languages we speak besides those in which we can say everything: only those whose texts somebody checked, and only as long
 * as the texts are the ones that were checked.
 */
public final class SpokenLanguages {

    /** The longest note of who checked that is kept, in characters. */
    public static final int LONGEST_NAME = 120;

    private final Database database;
    private final Clock clock;
    private final ZoneId zone;
    private final SpokenSql sql = new SpokenSql();
    private final Remembered<Set<Language>> inTurns = new Remembered<>();

    public SpokenLanguages(Database database, Clock clock, ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Switches a language on: its texts were checked as they are now.
     *
     * @param by who checked them, one to {@link #LONGEST_NAME} characters
     * @throws IllegalArgumentException when nobody is named, or in a language that needs no check
     */
    public void check(Language language, String by) {
        String name = by.strip();
        if (language.full() || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Nobody can be noted to have checked " + language + " like this.");
        }
        Checked checked =
                new Checked(language, name, clock.instant().atZone(zone).toLocalDate(), Texts.fingerprint(language));
        change(handle -> sql.put(handle, checked));
    }

    /** Switches a language off: people who chose it hear the other language they had. Who checked it is forgotten. */
    public void uncheck(Language language) {
        change(handle -> sql.delete(handle, language));
    }

    private void change(Consumer<Handle> change) {
        database.writeAlone(handle -> {
            change.accept(handle);
            return 0;
        });
    }

    /** What was ever checked and not switched off, also when the texts have changed since. */
    public List<Checked> checked() {
        return database.read(sql::all);
    }

    /** Whether the texts are still the ones that were checked. */
    public boolean isOn(Checked checked) {
        return checked.texts().equals(Texts.fingerprint(checked.language()));
    }

    /** The languages that are on. */
    public Set<Language> on() {
        return on(checked());
    }

    /** The same within a transaction; in a turn mostly from memory. */
    public Set<Language> on(Handle handle) {
        return inTurns.get(handle, () -> on(sql.all(handle)));
    }

    private Set<Language> on(Collection<Checked> checked) {
        Set<Language> on = EnumSet.noneOf(Language.class);
        checked.stream().filter(this::isOn).forEach(one -> on.add(one.language()));
        return Set.copyOf(on);
    }
}
