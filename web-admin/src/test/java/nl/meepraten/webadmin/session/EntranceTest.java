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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

/** Who gets in, who does not, and whose forms are taken. */
final class EntranceTest {

    private static final String EMAIL = "samira@dorpstad.example";
    private static final String PASSWORD = "vier appels in een mand";

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
        accounts.create("Samira", EMAIL, Role.OFFICER, PASSWORD);
        server = serve(true);
    }

    private Javalin serve(boolean secure) {
        Pages pages = new Pages(Words.load(), "Dorpstad", false);
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    new Entrance(accounts, sessions, audit, pages, Clock.systemUTC(), secure, List.of()).routes(config);
                    config.routes.get("/officers", context -> context.result("for officers"), Access.OFFICER);
                    config.routes.get("/council", context -> context.result("for the council"), Access.COUNCIL);
                    config.routes.get("/forgotten", context -> context.result("for whom?"));
                    config.routes.post("/officers", context -> context.result("done"), Access.OFFICER);
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
        client.close();
        database.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(ourselves() + path));
    }

    private String ourselves() {
        return "http://127.0.0.1:" + server.port();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, String origin, Map<String, String> fields) {
        return form(path, fields).header("Origin", origin);
    }

    /** As sent by something that does not say where from. */
    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> login(String email, String password) throws Exception {
        return send(form("/inloggen", ourselves(), Map.of("email", email, "wachtwoord", password)));
    }

    /** The cookie of someone with this role, and the secret of their forms. */
    private record In(String cookie, String csrf) {}

    private In in(Role role) {
        Account account =
                accounts.create("Noor", role + "@raad.example", role, PASSWORD).orElseThrow();
        String secret = sessions.open(account);
        return new In("meepraten=" + secret, sessions.find(secret).orElseThrow().csrf());
    }

    @Test
    void whoever_is_not_logged_in_is_shown_where_to() throws Exception {
        HttpResponse<String> answer = send(to("/officers"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/inloggen");
        assertThat(answer.body()).doesNotContain("for officers");
    }

    @Test
    void a_page_that_names_nobody_is_for_nobody() throws Exception {
        assertThat(send(to("/forgotten")).statusCode()).isEqualTo(403);
        for (Role role : Role.values()) {
            HttpResponse<String> answer = send(to("/forgotten").header("Cookie", in(role).cookie()));
            assertThat(answer.statusCode()).as(role.name()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("for whom?");
        }
    }

    @Test
    void officers_and_council_do_not_see_each_others_pages() throws Exception {
        In officer = in(Role.OFFICER);
        In council = in(Role.COUNCIL);
        assertThat(send(to("/officers").header("Cookie", officer.cookie())).body())
                .isEqualTo("for officers");
        assertThat(send(to("/council").header("Cookie", officer.cookie())).statusCode())
                .isEqualTo(403);
        assertThat(send(to("/council").header("Cookie", council.cookie())).body())
                .isEqualTo("for the council");
        assertThat(send(to("/officers").header("Cookie", council.cookie())).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_form_is_taken_with_the_secret_of_its_session_only() throws Exception {
        In officer = in(Role.OFFICER);
        String others = in(Role.ADMINISTRATOR).csrf();
        assertThat(post(officer, ourselves(), Map.of("csrf", officer.csrf()))).isEqualTo(200);
        assertThat(post(officer, ourselves(), Map.of("csrf", others))).isEqualTo(403);
        assertThat(post(officer, ourselves(), Map.of())).isEqualTo(403);
    }

    @Test
    void a_form_from_another_site_is_not_taken_even_with_the_secret() throws Exception {
        In officer = in(Role.OFFICER);
        for (String origin : List.of("https://elsewhere.example", "http://127.0.0.1:1", "file:///", "%")) {
            assertThat(post(officer, origin, Map.of("csrf", officer.csrf())))
                    .as(origin)
                    .isEqualTo(403);
        }
    }

    private int post(In who, String origin, Map<String, String> fields) throws Exception {
        return send(form("/officers", origin, fields).header("Cookie", who.cookie()))
                .statusCode();
    }

    @Test
    void logging_in_sets_a_cookie_that_scripts_and_other_sites_cannot_use() throws Exception {
        HttpResponse<String> answer = login(EMAIL, PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void browsers_are_let_say_where_our_own_forms_are_sent_from() throws Exception {
        // With "no-referrer" they would send "Origin: null" and nobody could log in.
        assertThat(send(to("/inloggen")).headers().firstValue("Referrer-Policy"))
                .contains("same-origin");
        Map<String, String> fields = Map.of("email", EMAIL, "wachtwoord", PASSWORD);
        assertThat(send(form("/inloggen", "null", fields)).statusCode()).isEqualTo(403);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() throws Exception {
        HttpResponse<String> wrong = login(EMAIL, "vijf appels in een mand");
        HttpResponse<String> unknown = login("nobody@dorpstad.example", PASSWORD);
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body().replace(EMAIL, ""))
                .isEqualTo(unknown.body().replace("nobody@dorpstad.example", ""))
                .doesNotContain("appels");
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void after_five_wrong_passwords_the_right_one_has_to_wait_and_a_colleague_does_not() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(login(EMAIL, "vijf appels in een mand").statusCode()).isEqualTo(422);
        }
        assertThat(login(EMAIL, PASSWORD).statusCode()).isEqualTo(429);
        accounts.create("Bas", "bas@dorpstad.example", Role.OFFICER, PASSWORD);
        assertThat(login("bas@dorpstad.example", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void who_gets_in_and_how_often_somebody_did_not_is_noted() throws Exception {
        login(EMAIL, "vijf appels in een mand");
        login("nobody@dorpstad.example", PASSWORD);
        assertThat(audit.page(1).entries()).isEmpty();
        assertThat(audit.failedLogins(AuditLog.KEPT)).isEqualTo(2);
        login(EMAIL, PASSWORD);
        assertThat(audit.page(1).entries())
                .extracting(AuditLog.Entry::who, AuditLog.Entry::kind)
                .containsExactly(tuple("Samira", AuditLog.Kind.LOGGED_IN));
        assertThat(audit.failedLogins(AuditLog.KEPT)).isEqualTo(2);
    }

    @Test
    void when_many_log_in_at_once_some_are_asked_to_wait_a_moment() throws Exception {
        server.stop();
        accounts = new Accounts(database, Ids.secure(), Clock.systemUTC(), Duration.ZERO);
        server = serve(true);
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Map<String, String> fields = Map.of("email", i + "@dorpstad.example", "wachtwoord", PASSWORD);
            all.add(client.sendAsync(
                    form("/inloggen", ourselves(), fields).build(), HttpResponse.BodyHandlers.ofString()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> one : all) {
            statuses.add(one.get().statusCode());
            if (one.get().statusCode() == 429) {
                assertThat(one.get().body()).contains("Even wachten");
            }
        }
        assertThat(statuses).contains(422, 429).containsOnly(422, 429);
        assertThat(login(EMAIL, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void a_form_that_does_not_say_where_it_comes_from_is_not_taken() throws Exception {
        In officer = in(Role.OFFICER);
        Map<String, String> known = Map.of("csrf", officer.csrf());
        assertThat(send(form("/officers", known).header("Cookie", officer.cookie()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(form("/inloggen", Map.of("email", EMAIL, "wachtwoord", PASSWORD)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(fetched(officer, "same-origin")).isEqualTo(200);
        for (String site : List.of("cross-site", "same-site", "none", "")) {
            assertThat(fetched(officer, site)).as(site).isEqualTo(403);
        }
    }

    @Test
    void one_sign_that_a_form_is_not_ours_is_enough() throws Exception {
        In officer = in(Role.OFFICER);
        Map<String, String> known = Map.of("csrf", officer.csrf());
        assertThat(send(form("/officers", ourselves(), known)
                                .header("Cookie", officer.cookie())
                                .header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(form("/officers", "https://elsewhere.example", known)
                                .header("Cookie", officer.cookie())
                                .header("Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .isEqualTo(403);
    }

    private int fetched(In who, String site) throws Exception {
        return send(form("/officers", Map.of("csrf", who.csrf()))
                        .header("Cookie", who.cookie())
                        .header("Sec-Fetch-Site", site))
                .statusCode();
    }

    @Test
    void logging_out_ends_the_session() throws Exception {
        In officer = in(Role.OFFICER);
        send(form("/uitloggen", ourselves(), Map.of("csrf", officer.csrf())).header("Cookie", officer.cookie()));
        assertThat(send(to("/officers").header("Cookie", officer.cookie())).statusCode())
                .isEqualTo(302);
    }

    @Test
    void browsers_are_told_to_run_nothing_from_elsewhere_and_to_keep_nothing() throws Exception {
        var headers = send(to("/inloggen")).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }
}
