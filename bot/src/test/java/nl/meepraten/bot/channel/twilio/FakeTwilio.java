package nl.meepraten.bot.channel.twilio;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A local server that speaks Twilio's documented message protocol: creating, listing in pages, deleting, and signing
 * what it calls us with. The next answers can be set, so that it can be as unwilling as the real one.
 */
public final class FakeTwilio implements AutoCloseable {

    public static final String ACCOUNT = "AC00000000000000000000000000000000";
    public static final String TOKEN = "invented-token";
    public static final String OUR_NUMBER = "+3197010200100";

    /** An answer other than success. */
    public record Answer(int status, int code, Map<String, String> headers) {
        public static Answer of(int status, int code) {
            return new Answer(status, code, Map.of());
        }
    }

    private static final String MESSAGES = "/2010-04-01/Accounts/{account}/Messages";

    private final List<FakeMessage> messages = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<Map<String, String>> posts = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final Deque<Answer> deletionAnswers = new ArrayDeque<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final Javalin server;
    private boolean silent;
    private int added;
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    public FakeTwilio() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(this::arrives);
                    config.routes.post(MESSAGES + ".json", this::create);
                    config.routes.get(MESSAGES + ".json", this::list);
                    config.routes.delete(MESSAGES + "/{file}", this::delete);
                })
                .start("127.0.0.1", 0);
    }

    /** Where the SDK is to be pointed at. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** The next requests are answered so, in this order; after that all is well again. */
    public synchronized void answersNext(Answer... next) {
        answers.addAll(List.of(next));
    }

    /** The same for deletions only. */
    public synchronized void answersDeletionsNext(Answer... next) {
        deletionAnswers.addAll(List.of(next));
    }

    /** From now on takes requests and never answers. */
    public synchronized void fallsSilent() {
        silent = true;
    }

    public synchronized void clockIs(Instant instant) {
        now = instant;
    }

    /** A message on the list, as if it came in or went out at {@code created}. */
    public synchronized String add(String direction, String status, String other, String body, Instant created) {
        boolean inbound = direction.equals("inbound");
        String sid = "SM%032x".formatted(++added);
        messages.add(new FakeMessage(
                sid, direction, status, inbound ? other : OUR_NUMBER, inbound ? OUR_NUMBER : other, body, created));
        return sid;
    }

    /** Everything that was on its way has arrived. */
    public synchronized void finishes() {
        messages.replaceAll(message -> message.unfinished()
                ? new FakeMessage(
                        message.sid(),
                        message.direction(),
                        "delivered",
                        message.from(),
                        message.to(),
                        message.body(),
                        message.created())
                : message);
    }

    /** A message that came in on a number of this account that is not ours. */
    public synchronized String addForeign(String from, String to, Instant created) {
        String sid = "SM%032x".formatted(++added);
        messages.add(new FakeMessage(sid, "inbound", "received", from, to, "hoi", created));
        return sid;
    }

    public synchronized List<String> sids() {
        return messages.stream().map(FakeMessage::sid).toList();
    }

    /** Method and path of everything that was asked. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Fields of every message that was created. */
    public synchronized List<Map<String, String>> posts() {
        return List.copyOf(posts);
    }

    /** Our own signing, as Twilio's documentation describes it: HMAC-SHA1 over the address and the sorted fields. */
    public static String signature(String url, Map<String, String> fields) {
        StringBuilder signed = new StringBuilder(url);
        new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
        return signature(signed.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static String signature(byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void arrives(Context context) throws InterruptedException {
        Optional<Answer> answer;
        synchronized (this) {
            requests.add(context.method() + " " + context.path());
            answer = Optional.ofNullable(answers.poll());
        }
        if (silent) {
            never.await();
        }
        String login = Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + login).equals(context.header("Authorization"))) {
            refuse(context, Answer.of(401, 20003));
        } else {
            answer.ifPresent(a -> refuse(context, a));
        }
    }

    private static void refuse(Context context, Answer answer) {
        answer.headers().forEach(context::header);
        context.status(answer.status());
        context.json(Map.of(
                "code",
                answer.code(),
                "message",
                "The number " + context.formParam("To") + " cannot be texted",
                "more_info",
                "https://www.twilio.com/docs/errors/" + answer.code(),
                "status",
                answer.status()));
        context.skipRemainingHandlers();
    }

    private synchronized void create(Context context) {
        Map<String, String> fields = new LinkedHashMap<>();
        context.formParamMap().forEach((name, values) -> fields.put(name, values.getFirst()));
        posts.add(fields);
        String sid = add("outbound-api", "queued", fields.getOrDefault("To", ""), fields.getOrDefault("Body", ""), now);
        context.status(201).json(find(sid).orElseThrow().json());
    }

    private synchronized void list(Context context) {
        int size = context.queryParamAsClass("PageSize", Integer.class).getOrDefault(50);
        int page = context.queryParamAsClass("Page", Integer.class).getOrDefault(0);
        List<FakeMessage> found = messages.reversed().stream()
                .filter(message -> message.matches(context.queryParam("From"), context.queryParam("To")))
                .toList();
        int from = Math.min(found.size(), page * size);
        int to = Math.min(found.size(), from + size);
        String filters = String.valueOf(context.queryString()).replaceAll("&Page=\\d+", "");
        String next = context.path() + "?" + filters + "&Page=" + (page + 1);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "messages",
                found.subList(from, to).stream().map(FakeMessage::json).toList());
        answer.put("next_page_uri", to < found.size() ? next : null);
        answer.put("first_page_uri", context.path());
        answer.put("uri", context.path());
        answer.put("page", page);
        answer.put("page_size", size);
        context.json(answer);
    }

    private synchronized void delete(Context context) {
        String sid = context.pathParam("file").replace(".json", "");
        Optional<FakeMessage> found = find(sid);
        Optional<Answer> answer = Optional.ofNullable(deletionAnswers.poll());
        if (answer.isPresent()) {
            refuse(context, answer.get());
        } else if (found.isEmpty()) {
            refuse(context, Answer.of(404, 20404));
        } else if (found.get().unfinished()) {
            refuse(context, Answer.of(409, 20009));
        } else {
            messages.remove(found.get());
            context.status(204);
        }
    }

    private Optional<FakeMessage> find(String sid) {
        return messages.stream().filter(message -> message.sid().equals(sid)).findFirst();
    }

    @Override
    public void close() {
        never.countDown();
        server.stop();
    }
}
