package nl.meepraten.bot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A local server that speaks Telegram's documented Bot API: long polling (asking from an offset on forgets what was
 * before it), sending, buttons, deleting, webhooks. The next answers can be set, so that it can be as unwilling as the
 * real one.
 */
public final class FakeTelegram implements AutoCloseable {

    public static final String TOKEN = "7001:invented-secret";
    private static final int LARGEST_BATCH = 100;

    /** An answer as it goes over the line. */
    public record Answer(int status, String body) {

        static Answer refusal(int code, String description) {
            return new Answer(
                    code, "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description));
        }

        static Answer tooMany(int seconds) {
            return new Answer(
                    429,
                    ("{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after %d\","
                                    + "\"parameters\":{\"retry_after\":%d}}")
                            .formatted(seconds, seconds));
        }
    }

    /** A call that was made, with its parameters. */
    public record Call(String method, JsonNode parameters) {}

    private final ObjectMapper json = new ObjectMapper();
    private final List<JsonNode> pending = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final FakeChats chats = new FakeChats();
    private final List<String> presses = new ArrayList<>();
    private final Javalin server;
    private final URI url;
    private long number = 500_000_000;
    private final Map<String, Object> webhook = new HashMap<>(Map.of("url", ""));
    private boolean silent;
    private boolean closed;

    public FakeTelegram() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.concurrency.useVirtualThreads = true;
                    config.routes.post("/bot{token}/{method}", this::called);
                })
                .start("127.0.0.1", 0);
        url = URI.create("http://127.0.0.1:" + server.port());
    }

    public URI url() {
        return url;
    }

    /** The next calls of this method are answered so, in this order; after that all is well again. */
    public synchronized void answersNext(String method, Answer... next) {
        answers.computeIfAbsent(method.toLowerCase(Locale.ROOT), name -> new ArrayDeque<>())
                .addAll(List.of(next));
    }

    /** From now on takes messages and never answers. */
    public synchronized void fallsSilent() {
        silent = true;
    }

    /** Somebody set a webhook before. */
    public synchronized void brings(String address) {
        webhook.put("url", address);
    }

    /** Bringing a message to the webhook went wrong, as {@code getWebhookInfo} tells. */
    public synchronized void couldNotBring(long moment, String why, int waiting) {
        webhook.putAll(Map.of("last_error_date", moment, "last_error_message", why, "pending_update_count", waiting));
    }

    /** Somebody types a text in a private chat with the bot. */
    public synchronized long says(long chat, String text) {
        Map<String, Object> message = message(chat, "private", Map.of("text", text));
        message.put("message_id", chats.typed(chat, text));
        return update("message", message);
    }

    /** Somebody presses the newest button with this on it, seen or remembered. */
    public synchronized long presses(long chat, String label) {
        FakeChats.Button button = chats.button(chat, label);
        return pressesAnything(chat, button.message(), button.data());
    }

    /** Somebody's program sends whatever it likes as the press of a button. */
    public synchronized long pressesAnything(long chat, int message, String data) {
        presses.add(Long.toString(9_000_000_000L + presses.size()));
        Map<String, Object> under = message(chat, "private", Map.of("message_id", message));
        return update(
                "callback_query",
                Map.of("id", presses.getLast(), "from", person(chat), "message", under, "data", data));
    }

    /** What is to be seen in a chat, of both sides, with its buttons in brackets. */
    public synchronized List<String> screen(long chat) {
        return chats.screen(chat);
    }

    public synchronized FakeChats chats() {
        return chats;
    }

    /** An update of any kind; returns its number. */
    public synchronized long update(String kind, Map<String, Object> content) {
        number++;
        offer(number, kind, content);
        return number;
    }

    /** The same update as before, as after a crash. */
    public synchronized void offer(long updateNumber, String kind, Map<String, Object> content) {
        pending.add(json.valueToTree(Map.of("update_id", updateNumber, kind, content)));
        notifyAll();
    }

    /** As Telegram describes a message, with everything about the person that it tells. */
    public static Map<String, Object> message(long chat, String type, Map<String, Object> content) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("message_id", 41);
        message.put("from", person(chat));
        message.put("chat", Map.of("id", chat, "type", type, "first_name", "Canarina", "username", "canarina_k"));
        message.put("date", 1_795_518_000);
        message.putAll(content);
        return message;
    }

    public static Map<String, Object> person(long chat) {
        return Map.of("id", chat, "is_bot", false, "first_name", "Canarina", "username", "canarina_k");
    }

    /** Texts that arrived in a chat. */
    public synchronized List<String> phone(long chat) {
        return calls("sendMessage").stream()
                .filter(sent -> sent.path("chat_id").asText().equals(Long.toString(chat)))
                .map(sent -> sent.path("text").asText())
                .toList();
    }

    /** Parameters of all calls of this method so far. */
    public synchronized List<JsonNode> calls(String method) {
        return calls.stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .map(Call::parameters)
                .toList();
    }

    /** Whether nothing waits any more: every update was let go. */
    public synchronized boolean allForgotten() {
        return pending.isEmpty();
    }

    private void called(Context context) throws Exception {
        String method = context.pathParam("method").toLowerCase(Locale.ROOT);
        context.contentType("application/json");
        if (!context.pathParam("token").equals(TOKEN)) {
            put(context, Answer.refusal(401, "Unauthorized"));
            return;
        }
        JsonNode parameters = json.readTree(context.body().isEmpty() ? "{}" : context.body());
        put(context, answer(method, parameters));
    }

    private synchronized Answer answer(String method, JsonNode parameters)
            throws InterruptedException, JsonProcessingException {
        calls.add(new Call(method, parameters));
        while (silent && !closed && method.equals("sendmessage")) {
            wait();
        }
        Deque<Answer> prepared = answers.getOrDefault(method, new ArrayDeque<>());
        if (!prepared.isEmpty()) {
            return prepared.poll();
        }
        return switch (method) {
            case "getupdates" -> updates(parameters);
            case "sendmessage" -> sent(parameters);
            case "editmessagereplymarkup" ->
                chats.takeButtons(parameters.path("message_id").asInt())
                        .orElse(well(message(parameters.path("chat_id").asLong(), "private", Map.of())));
            case "deletemessages" ->
                chats.delete(StreamSupport.stream(parameters.path("message_ids").spliterator(), false)
                                .map(JsonNode::asInt)
                                .toList())
                        .orElse(well(true));
            case "answercallbackquery" ->
                presses.contains(parameters.path("callback_query_id").asText())
                        ? well(true)
                        : Answer.refusal(
                                400,
                                "Bad Request: query is too old and response timeout expired or query ID is invalid");
            case "getme" -> well(Map.of("id", 7001, "is_bot", true, "first_name", "Praat", "username", "praat_bot"));
            case "deletewebhook" -> {
                webhook.put("url", "");
                yield well(true);
            }
            case "setwebhook" -> {
                boolean secure = parameters.path("url").asText().startsWith("https://");
                webhook.put("url", secure ? parameters.path("url").asText() : "");
                yield secure
                        ? well(true)
                        : Answer.refusal(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
            }
            case "getwebhookinfo" -> {
                Map<String, Object> info = new HashMap<>(webhook);
                info.put("has_custom_certificate", false);
                info.putIfAbsent("pending_update_count", pending.size());
                yield well(info);
            }
            default -> Answer.refusal(404, "Not Found");
        };
    }

    private Answer sent(JsonNode parameters) throws JsonProcessingException {
        long chat = parameters.path("chat_id").asLong();
        int sent = chats.sent(chat, parameters);
        return well(message(chat, "private", Map.of("message_id", sent)));
    }

    private Answer updates(JsonNode parameters) throws InterruptedException, JsonProcessingException {
        if (!"".equals(webhook.get("url"))) {
            return Answer.refusal(
                    409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete");
        }
        long offset = parameters.path("offset").asLong();
        pending.removeIf(one -> one.path("update_id").asLong() < offset);
        List<String> wanted = new ArrayList<>();
        parameters.path("allowed_updates").forEach(kind -> wanted.add(kind.asText()));
        long end = System.nanoTime() + parameters.path("timeout").asLong() * 1_000_000_000L;
        while (pending.isEmpty() && !closed && System.nanoTime() < end) {
            wait(1_000);
        }
        return well(pending.stream()
                .filter(one -> wanted.isEmpty() || wanted.stream().anyMatch(one::has))
                .limit(LARGEST_BATCH)
                .toList());
    }

    private Answer well(Object result) throws JsonProcessingException {
        return new Answer(200, json.writeValueAsString(Map.of("ok", true, "result", result)));
    }

    private static void put(Context context, Answer answer) {
        context.status(answer.status()).result(answer.body());
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        server.stop();
    }
}
