package nl.meepraten.bot.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.channel.Keyboard;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Our bot at Telegram. Every call is made exactly once; whoever calls decides about trying again. */
public final class TelegramBot implements AutoCloseable {

    /** How long Telegram may keep us waiting for news. */
    private static final Duration LONG_POLL = Duration.ofSeconds(25);

    static final int MOST_DELETED = 100;

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

    /** What Telegram knows of our webhook. */
    public record Brought(String address, int waiting, Optional<Failure> last) {

        /**
         * The last time that bringing something failed.
         *
         * @param why in Telegram's words
         */
        public record Failure(Instant at, String why) {}
    }

    /** Asks Telegram where it brings messages and how that goes; empty when it cannot be asked. */
    public Optional<Brought> brought() {
        try {
            WebhookInfo info = call(calls, new GetWebhookInfo());
            Optional<Brought.Failure> last = Optional.ofNullable(info.getLastErrorDate())
                    .map(at -> new Brought.Failure(
                            Instant.ofEpochSecond(at),
                            Optional.ofNullable(info.getLastErrorMessage()).orElse("")));
            int waiting = Optional.ofNullable(info.getPendingUpdatesCount()).orElse(0);
            return Optional.of(new Brought(Optional.ofNullable(info.getUrl()).orElse(""), waiting, last));
        } catch (TelegramTrouble trouble) {
            return Optional.empty();
        }
    }

    Optional<TelegramSettings.Webhook> webhook() {
        return settings.webhook();
    }

    BotToken token() {
        return settings.token();
    }

    /**
     * As plain text, without pictures of links, not to be passed on or saved by the telephone.
     *
     * @return the number of the message in this chat
     */
    int send(String chat, String text, Optional<Keyboard> buttons) {
        SendMessage message = SendMessage.builder()
                .chatId(chat)
                .text(text)
                .protectContent(true)
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .build();
        buttons.map(ButtonRows::of).ifPresent(message::setReplyMarkup);
        return call(calls, message).getMessageId();
    }

    /** Takes away the buttons under a message. */
    void takeButtons(String chat, int message) {
        call(
                calls,
                EditMessageReplyMarkup.builder().chatId(chat).messageId(message).build());
    }

    /** Deletes messages of either side, at most {@link #MOST_DELETED}; those that are not there are passed over. */
    void delete(String chat, List<Integer> messages) {
        call(calls, DeleteMessages.builder().chatId(chat).messageIds(messages).build());
    }

    /** Tells the telephone that a press has been seen, and nothing more. */
    void answerPress(String press) {
        call(calls, AnswerCallbackQuery.builder().callbackQueryId(press).build());
    }

    /** From now on Telegram brings us what people write, and what waited there first. */
    void setWebhook(TelegramSettings.Webhook webhook) {
        call(calls, new WebhookOn(webhook));
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
