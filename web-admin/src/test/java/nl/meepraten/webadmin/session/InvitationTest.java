package nl.meepraten.webadmin.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.javalin.Javalin;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.staff.Account;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.AuditLog;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;
import nl.meepraten.webadmin.page.Pages;
import nl.meepraten.webadmin.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a link of an administrator is good for: a first account, or a new password. */
final class InvitationTest {

    private static final String EMAIL = "ria@raad.example";
    private static final String PASSWORD = "vier appels in een mand";
    private static final String NEW_PASSWORD = "zes peren op een schaal";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Database database;
    private Accounts accounts;
    private Sessions sessions;
    private AuditLog audit;
    private Javalin server;

    @BeforeEach
    void start() {
        database = TestDatabase.open(folder.resolve("test.db"));
        accounts = new Accounts(database, Ids.secure(), Clock.systemUTC());
        sessions = new Sessions(database, accounts, Ids.secure(), Clock.systemUTC());
        audit = new AuditLog(database, Ids.secure(), Clock.systemUTC());
        Pages pages = new Pages(Words.load(), "Dorpstad", false);
        Entrance entrance = new Entrance(accounts, sessions, audit, pages, Clock.systemUTC(), true, List.of());
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    entrance.routes(config);
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
        client.close();
        database.close();
    }

    private String ourselves() {
        return "http://127.0.0.1:" + server.port();
    }

    private String page(String code) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(ourselves() + "/uitnodiging?code=" + code)))
                .body();
    }

    private HttpResponse<String> accept(String code, String password) throws Exception {
        Map<String, String> fields = Map.of("code", code, "naam", "Ria", "email", EMAIL, "wachtwoord", password);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(ourselves() + "/uitnodiging"))
                .header("Origin", ourselves())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Account ria() {
        return accounts.create("Ria", EMAIL, Role.COUNCIL, PASSWORD).orElseThrow();
    }

    @Test
    void an_invitation_gives_an_account_and_is_then_used_up() throws Exception {
        String code = accounts.invite(Role.COUNCIL);
        assertThat(page(code)).contains(code);
        assertThat(accept(code, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(accounts.login(EMAIL, PASSWORD)).isPresent();
        assertThat(page(code)).doesNotContain(code);
        assertThat(audit.page(1).entries())
                .extracting(AuditLog.Entry::kind, AuditLog.Entry::object)
                .containsExactlyInAnyOrder(tuple(AuditLog.Kind.JOINED, "COUNCIL"), tuple(AuditLog.Kind.LOGGED_IN, ""));
    }

    @Test
    void who_forgot_the_password_chooses_a_new_one_and_is_logged_out_elsewhere() throws Exception {
        Account ria = ria();
        String elsewhere = sessions.open(ria);
        String code = accounts.renewal(ria);
        assertThat(page(code)).contains("Is de link voor een nieuw wachtwoord?");

        HttpResponse<String> answer = accept(code, NEW_PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/raad");
        assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(accounts.login(EMAIL, NEW_PASSWORD)).contains(ria);
        assertThat(accounts.login(EMAIL, PASSWORD)).isEmpty();
        assertThat(page(code)).doesNotContain(code);
        assertThat(audit.page(1).entries())
                .extracting(AuditLog.Entry::who, AuditLog.Entry::kind)
                .containsExactlyInAnyOrder(
                        tuple("Ria", AuditLog.Kind.RENEWED_PASSWORD), tuple("Ria", AuditLog.Kind.LOGGED_IN));
    }

    @Test
    void an_invitation_opens_no_account_that_is_there_and_the_page_says_what_to_do() throws Exception {
        Account ria = ria();
        String elsewhere = sessions.open(ria);
        String code = accounts.invite(Role.COUNCIL);

        HttpResponse<String> answer = accept(code, NEW_PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("de link die bij uw naam staat", EMAIL)
                .doesNotContain(NEW_PASSWORD);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(accounts.login(EMAIL, PASSWORD)).contains(ria);
        assertThat(sessions.find(elsewhere)).isPresent();
        assertThat(accounts.invitation(code)).contains(Role.COUNCIL);
        assertThat(audit.page(1).entries()).isEmpty();
    }

    @Test
    void a_password_of_eleven_characters_is_too_short() throws Exception {
        String code = accounts.invite(Role.COUNCIL);
        assertThat(accept(code, "elf letters").statusCode()).isEqualTo(422);
        assertThat(accounts.invitation(code)).isPresent();
    }
}
