package nl.meepraten.attack.town;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.TestClock;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.twilio.FakeTwilio;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.receipt.ReceiptWords;

/**
 * The program as it is wired, with its real webhook, panel and public pages, a provider that speaks Twilio's protocol, and a
 * clock that waits. Nothing happens by itself.
 */
public final class LiveTown implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("([a-z]{3,8}) ([a-z]{3,8}) [0-9]{5}");

    public final Path folder;
    public final Storage storage;
    public final TestClock clock = new TestClock(Town.START);
    public final FakeTwilio twilio = new FakeTwilio();

    /** Every answer that the webhook gave, headers and all. */
    public final List<String> answers = new ArrayList<>();

    /** The provider's id of every text. */
    public final List<String> providerIds = new ArrayList<>();

    private final Ids providerChance = Ids.secure();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Ids ids;
    private final UnaryOperator<Bot.Parts> changed;
    private int port;
    private int panelPort;
    private Database database;
    private QuietProgram program;
    private List<AutoCloseable> servers;

    public LiveTown(Path folder, Storage storage, Ids ids) {
        this(folder, storage, ids, parts -> parts);
    }

    /** @param changed what takes the place of the bot's parts, such as a vault that fails */
    public LiveTown(Path folder, Storage storage, Ids ids, UnaryOperator<Bot.Parts> changed) {
        this.folder = folder;
        this.storage = storage;
        this.ids = ids;
        this.changed = changed;
        twilio.clockIs(clock.instant());
        this.port = TownFolder.freePort();
        this.panelPort = TownFolder.freePort();
        Path root = Path.of(System.getProperty("meepraten.root", ".."));
        TownFolder.layOut(root, folder, port, panelPort, twilio.url().toString());
        this.database = storage.open(folder);
        this.program = new QuietProgram(folder, database, clock, ids, changed);
        this.servers = serve();
    }

    private List<AutoCloseable> serve() {
        return List.of(program.everyone(port), program.panel(panelPort));
    }

    public Bot bot() {
        return program.bot;
    }

    public QuietProgram program() {
        return program;
    }

    public Database database() {
        return database;
    }

    public Ids ids() {
        return ids;
    }

    public URI everyone(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public URI panel(String path) {
        return URI.create("http://127.0.0.1:" + panelPort + path);
    }

    /** As after a crash of nothing: the same folder, a fresh program. */
    public void restart() {
        stop();
        database = storage.open(folder);
        program = new QuietProgram(folder, database, clock, ids, changed);
        servers = serve();
    }

    /** Stops the program, so that another process can have the folder; {@link #restart} starts it again. */
    public void stop() {
        if (servers.isEmpty()) {
            return;
        }
        try {
            for (AutoCloseable server : servers) {
                server.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        servers = List.of();
        database.close();
    }

    /** An id as the provider gives them, never the same twice. */
    public String providerId() {
        providerIds.add("SM" + HexFormat.of().formatHex(providerChance.bytes(16)));
        return providerIds.getLast();
    }

    /** The codes of stories that came on phones, the first first. */
    public List<String> codes() {
        return twilio.posts().stream()
                .map(post -> post.getOrDefault("Body", ""))
                .flatMap(body -> CODE.matcher(body).results())
                .filter(code -> ReceiptWords.has(code.group(1)) && ReceiptWords.has(code.group(2)))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Somebody sends a text, and what is to be sent on account of it is sent. */
    public void text(String number, String words) {
        HttpResponse<String> answer = text(number, providerId(), words);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("A text was answered with " + answer.statusCode() + ".");
        }
        send();
    }

    public HttpResponse<String> text(String number, String providerId, String words) {
        return ask(Texting.of(everyone("").toString(), number, providerId, words));
    }

    public HttpResponse<String> post(byte[] body, String signature) {
        return ask(Texting.of(everyone("").toString(), body, signature));
    }

    public HttpResponse<String> ask(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            answers.add(answer.headers().map() + " " + answer.body());
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends what is to be sent now. */
    public void send() {
        twilio.clockIs(clock.instant());
        bot().courier().sendAll();
    }

    /** Does everything that is due, as the clock stands. */
    public void tick() {
        bot().timers().runDue();
        send();
    }

    /** Lets time pass; whatever becomes due on the way happens in order. */
    public void pass(Duration duration) {
        bot().timers().travel(clock.instant().plus(duration), clock::set);
    }

    public void passTheNight() {
        bot().timers().travel(bot().night().next().plusSeconds(60), clock::set);
    }

    public LocalDate today() {
        return clock.instant().atZone(Town.ZONE).toLocalDate();
    }

    /** Publishes for everyone, broken down by group, open for {@code days} days, and sends it round. */
    public ConsultationId publish(String topic, int days, Question... questions) {
        ConsultationId id = publish(topic, days, Audience.EVERYONE, Split.By.GROUP, questions);
        tick();
        return id;
    }

    public ConsultationId publish(String topic, int days, Audience audience, Split.By split, Question... questions) {
        Promise promise = new Promise(
                "We maken er nieuwe regels mee.",
                "tijden en regels",
                "meer bedden",
                Ladder.ADVISE,
                today().plusDays(days + 20L),
                "Karin: 06 00000000");
        LocalDate last = today().plusDays(days - 1L);
        ConsultationId id = bot().consultations()
                .draft(new Draft(topic, List.of(questions), promise, audience, last, split, Map.of()));
        bot().consultations().publish(id);
        return id;
    }

    @Override
    public void close() {
        stop();
        twilio.close();
        http.close();
    }
}
