package nl.meepraten.bot.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Our bot at Telegram. Every call is made exactly once; whoever calls decides about trying again. */
public final class TelegramBot implements AutoCloseable {

    /** How long Telegram may keep us waiting for news. */
    private static final Duration LONG_POLL = Duration.ofSeconds(25);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CALLS_AT_ONCE = 16;

    private final TelegramSettings settings;
    private final UpdateReader reader = new UpdateReader();
    private final OkHttpClient http;
    private final OkHttpClient pollHttp;
    private final TelegramClient calls;
    private final TelegramClient polls;

    public TelegramBot(TelegramSettings settings) {
        this(settings, PATIENCE);
    }

    /** @param patience how long a call may take, apart from the wait for news */
    TelegramBot(TelegramSettings settings, Duration patience) {
        this.settings = settings;
        this.http = once(patience);
        this.pollHttp = once(LONG_POLL.plus(patience));
        this.calls = client(http, settings);
        this.polls = client(pollHttp, settings);
    }

    /** The library's own client tries again after a broken connection, which sends people the same text twice. */
    private static OkHttpClient once(Duration patience) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                // "503, try again after 0 seconds" would be obeyed at once.
                .addNetworkInterceptor(chain -> chain.proceed(chain.request())
                        .newBuilder()
                        .removeHeader("Retry-After")
                        .build())
                .readTimeout(patience)
                .callTimeout(patience)
                .build();
    }

    private static TelegramClient client(OkHttpClient http, TelegramSettings settings) {
        TelegramUrl url = settings.apiUrl().map(TelegramBot::url).orElse(TelegramUrl.DEFAULT_URL);
        return new OkHttpTelegramClient(http, settings.token().value(), url);
    }

    private static TelegramUrl url(URI address) {
        int usual = address.getScheme().equals("https") ? 443 : 80;
        return TelegramUrl.builder()
                .schema(address.getScheme())
                .host(address.getHost())
                .port(address.getPort() < 0 ? usual : address.getPort())
                .build();
    }

    /** What the settings are worth. */
    public enum Standing {
        WELL,
        TOKEN_UNKNOWN,
        NOT_REACHED
    }

    /** Asks Telegram who we are. */
    public Standing standing() {
        try {
            call(calls, new GetMe());
            return Standing.WELL;
        } catch (TelegramTrouble trouble) {
            return trouble.status() == 401 || trouble.status() == 404 ? Standing.TOKEN_UNKNOWN : Standing.NOT_REACHED;
        }
    }

    BotToken token() {
        return settings.token();
    }

    /** As plain text, without pictures of links, not to be passed on or saved by the telephone. */
    void send(String chat, String text) {
        call(
                calls,
                SendMessage.builder()
                        .chatId(chat)
                        .text(text)
                        .protectContent(true)
                        .linkPreviewOptions(
                                LinkPreviewOptions.builder().isDisabled(true).build())
                        .build());
    }

    /** While a webhook is set Telegram refuses to be polled. What waits there is kept. */
    void removeWebhook() {
        call(calls, DeleteWebhook.builder().build());
    }

    /** Waits for news. By asking from {@code offset} on, everything before it is forgotten by Telegram. */
    List<Update> updates(long offset) {
        return reader.read(call(polls, new Poll(offset, LONG_POLL.toSeconds())));
    }

    /** Ends the waiting of {@link #updates}, now and later. */
    void stopPolling() {
        pollHttp.dispatcher().cancelAll();
    }

    private static <T extends java.io.Serializable> T call(TelegramClient client, BotApiMethod<T> method) {
        try {
            return client.execute(method);
        } catch (TelegramApiException e) {
            throw TelegramTrouble.of(e);
        }
    }

    @Override
    public void close() {
        for (OkHttpClient one : List.of(pollHttp, http)) {
            one.dispatcher().cancelAll();
            one.dispatcher().executorService().shutdown();
            one.connectionPool().evictAll();
        }
    }
}
