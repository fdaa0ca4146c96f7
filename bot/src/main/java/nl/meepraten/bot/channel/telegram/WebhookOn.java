package nl.meepraten.bot.channel.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Sets the webhook. The library's own method wants to send a certificate along, and keeps its secret in its words. */
final class WebhookOn extends BotApiMethod<Boolean> {

    /** So many of one turn's length are handled at once; one person's come one after another anyway. */
    private static final int CONNECTIONS = 20;

    @JsonProperty("url")
    private final String url;

    @JsonProperty("secret_token")
    private final String secret;

    @JsonProperty("max_connections")
    private final int connections = CONNECTIONS;

    @JsonProperty("allowed_updates")
    private final List<String> kinds = UpdateReader.KINDS;

    WebhookOn(TelegramSettings.Webhook webhook) {
        this.url = webhook.address().toString();
        this.secret = webhook.secret().value();
    }

    @Override
    public String getMethod() {
        return "setWebhook";
    }

    @Override
    public Boolean deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponse(answer, Boolean.class);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
