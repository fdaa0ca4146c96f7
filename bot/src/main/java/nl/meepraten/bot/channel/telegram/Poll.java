package nl.meepraten.bot.channel.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Asks for updates and leaves the answer unread. The library's own method makes objects of all of it: names, handles and
 * phone numbers too, and one update of a kind it does not know would cost the whole batch.
 */
final class Poll extends BotApiMethod<String> {

    @JsonProperty("offset")
    private final long offset;

    @JsonProperty("timeout")
    private final long timeout;

    @JsonProperty("allowed_updates")
    private final List<String> kinds = UpdateReader.KINDS;

    /**
     * @param offset number of the first update wanted: those before it are forgotten by Telegram
     * @param timeout how long Telegram may keep us waiting for news, in seconds
     */
    Poll(long offset, long timeout) {
        this.offset = offset;
        this.timeout = timeout;
    }

    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    public String deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            JsonNode read = OBJECT_MAPPER.readTree(answer);
            if (read.path("result").isArray()) {
                return answer;
            }
            throw new TelegramApiRequestException("no updates", OBJECT_MAPPER.convertValue(read, ApiResponse.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // Its message would quote what people wrote.
            throw new TelegramApiRequestException("no answer that can be read");
        }
    }
}
