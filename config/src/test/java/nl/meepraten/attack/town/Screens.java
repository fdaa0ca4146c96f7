package nl.meepraten.attack.town;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.core.staff.Account;
import nl.meepraten.core.staff.Accounts;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.staff.Sessions;

/**
 * Every page that anyone can reach: by following all links, as officer, council, administrator and passer-by; every sheet, and
 * what other programs can read.
 */
public final class Screens {

    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*)");

    /** What no page links to. */
    private static final List<String> UNLINKED = List.of("/", "/health");

    /** What other programs ask for, beside each result. */
    public static final List<String> FOR_PROGRAMS = List.of("/metrics", "/api/v1/results", "/api/v1/openapi.json");

    /** What is new with every request, and drawn for the reader. */
    private static final Pattern DRAWN = Pattern.compile("(name=\"csrf\" value=|X-CSRF\\S* |content=)\"[0-9a-f]{64}\"");

    private final LiveTown town;
    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);

    public Screens(LiveTown town) {
        this.town = town;
        for (Role role : Role.values()) {
            accounts.put(
                    role,
                    accounts()
                            .create("Sam", role + "@dorpstad.example", role, "een lang wachtwoord van niemand")
                            .orElseThrow());
        }
    }

    private Accounts accounts() {
        return new Accounts(town.database(), town.ids(), town.clock);
    }

    /** Reads everything, as it is now. By role and address. */
    public Map<String, String> read() {
        Map<String, String> pages = new TreeMap<>();
        accounts.keySet().forEach(role -> follow(role.name(), town::panel, cookie(role), pages));
        follow("EVERYONE", town::everyone, "none=none", pages);
        FOR_PROGRAMS.forEach(path -> pages.put("PROGRAM " + path, there(path, forProgram(path))));
        codes().map(code -> "/api/v1/results/" + code).forEach(path -> pages.put("PROGRAM " + path, forProgram(path)));
        return pages;
    }

    /** What another program reads, that knows the word. */
    public String forProgram(String path) {
        return ask(HttpRequest.newBuilder(town.panel(path)).header("Authorization", "Bearer " + TownFolder.API_TOKEN));
    }

    private static String there(String path, String answer) {
        if (!answer.startsWith("200")) {
            throw new IllegalStateException("Not there for programs: " + path + ": " + answer);
        }
        return answer;
    }

    private Stream<String> codes() {
        return town.bot().consultations().all().stream().map(one -> one.id().code());
    }

    /** Logs somebody in. */
    public String cookie(Role role) {
        Account account = Optional.ofNullable(accounts.get(role)).orElseThrow();
        return "meepraten=" + new Sessions(town.database(), accounts(), town.ids(), town.clock).open(account);
    }

    private void follow(String who, Function<String, URI> address, String cookie, Map<String, String> pages) {
        Deque<String> ahead = new ArrayDeque<>(UNLINKED);
        codes().forEach(code ->
                ahead.addAll(List.of("/r/" + code, "/r/" + code + ".csv", "/vragen/" + code + "/uitslag.csv")));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (!pages.containsKey(who + " " + path) && !path.startsWith("/assets/") && !path.contains("taal")) {
                String page = get(address.apply(path.replace("&amp;", "&")), cookie);
                // A form for something new has a name drawn for it, that nothing else has.
                pages.put(who + " " + path, path.endsWith("/nieuw") ? Sizes.undrawn(page) : page);
                links(page).forEach(ahead::add);
            }
        }
    }

    /** One page again. */
    public String get(URI address, String cookie) {
        return ask(HttpRequest.newBuilder(address).header("Cookie", cookie));
    }

    /** With all that is sent along but the time of sending, since that can tell things apart too. */
    private String ask(HttpRequest.Builder request) {
        HttpResponse<String> answer = town.ask(request.build());
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase("set-cookie"));
        return answer.statusCode() + " " + DRAWN.matcher(answer.body()).replaceAll("drawn") + " " + headers;
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(page);
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }

    /** The addresses at which two readings differ. */
    public static List<String> differences(Map<String, String> one, Map<String, String> other) {
        List<String> different = new ArrayList<>();
        one.forEach((name, page) -> {
            if (!page.equals(other.get(name))) {
                different.add(name);
            }
        });
        other.keySet().stream().filter(name -> !one.containsKey(name)).forEach(different::add);
        return different;
    }
}
