package nl.meepraten.config;

import static nl.meepraten.bot.Await.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Storage;
import nl.meepraten.bot.timer.Timers;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that fails, as the administrator sees it on the page of the real panel, and does not see it after a good one. */
class StatusTest {

    @TempDir
    Path folder;

    @Test
    void a_night_that_fails_is_on_the_page_until_one_succeeds() throws IOException {
        try (LiveTown town = new LiveTown(folder, Storage.SQLITE, Ids.secure())) {
            assertThat(status(town)).contains("Alles werkt.");
            Path inTheWay = Files.createFile(town.folder.resolve("backup"));
            try (Timers timers = town.bot().timers()) {
                timers.start(town.clock);
                town.clock.set(town.bot().night().next());

                until(() -> status(town).contains("De nacht mislukt"));
                assertThat(status(town))
                        .contains("de kopie van de database maken")
                        .doesNotContain("Alles werkt.");
                assertThat(page(town, "/")).contains("Bekijk wat er mis is");

                Files.delete(inTheWay);
                town.clock.forward(Duration.ofMinutes(2));
                until(() -> status(town).contains("Alles werkt."));
                assertThat(page(town, "/")).doesNotContain("Bekijk wat er mis is");
            }
        }
    }

    private static String status(LiveTown town) {
        return page(town, "/beheer/toestand");
    }

    private static String page(LiveTown town, String path) {
        Accounts accounts = new Accounts(town.database(), town.ids(), town.clock);
        String session = new Sessions(town.database(), accounts, town.ids(), town.clock)
                .open(accounts.all().stream()
                        .findFirst()
                        .or(() -> accounts.create(
                                "Bas", "bas@dorpstad.example", Role.ADMINISTRATOR, "vier appels in een mand"))
                        .orElseThrow());
        return town.ask(HttpRequest.newBuilder(town.panel(path))
                        .header("Cookie", "meepraten=" + session)
                        .build())
                .body();
    }
}
