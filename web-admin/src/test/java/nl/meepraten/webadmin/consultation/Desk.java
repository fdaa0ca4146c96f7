package nl.meepraten.webadmin.consultation;

import nl.meepraten.core.mishap.Mishaps;
import nl.meepraten.core.staff.Role;
import nl.meepraten.webadmin.testing.Browser;
import nl.meepraten.webadmin.testing.Town;

/** A browser at the consultation pages of a town. */
final class Desk {

    private Desk() {}

    static Browser of(Town town, Role role) {
        return new Browser(
                role,
                new ConsultationPages(
                        town.consultations,
                        town.broadcasts,
                        new Mishaps(town.database),
                        town.people,
                        town.places,
                        town.texts,
                        town.language,
                        town.languages,
                        town.audit,
                        Browser.PAGES,
                        town.clock(),
                        Town.ZONE,
                        8)::routes);
    }
}
