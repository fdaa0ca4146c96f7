package nl.meepraten.bot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.channel.telegram.Update.Heard;

/**
 * Reads of an update the chat, the moment and the words, and nothing else: names, handles and phone numbers are passed
 * over. What is odd or new is nothing for us; it never stands in the way of the updates beside it.
 */
final class UpdateReader {

    /** Nothing else is sent to us: no groups' doings, no reactions, no payments. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    /** What can be sent instead of words; we cannot read it, so it counts as an empty text. */
    private static final List<String> WITHOUT_WORDS = List.of(
            "photo",
            "voice",
            "sticker",
            "video",
            "video_note",
            "audio",
            "document",
            "animation",
            "location",
            "contact",
            "dice",
            "poll");

    /** "/stop", "/start HAVEN", "/help@OurBot". */
    private static final Pattern COMMAND = Pattern.compile("/(\\w+)(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

    private static final String START = "START";
    private static final String STOP = "STOP";

    private final ObjectMapper json = new ObjectMapper();

    /**
     * The updates in an answer.
     *
     * @param answer what {@link Poll} gave
     * @return in order of number
     */
    List<Update> read(String answer) {
        List<Update> updates = new ArrayList<>();
        for (JsonNode one : tree(answer).path("result")) {
            if (one.path("update_id").isIntegralNumber()) {
                updates.add(new Update(one.path("update_id").asLong(), heard(one)));
            }
        }
        updates.sort(java.util.Comparator.comparingLong(Update::number));
        return updates;
    }

    private JsonNode tree(String answer) {
        try {
            return json.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This was no answer to a poll.");
        }
    }

    /** The one update that is brought to a webhook; empty when it cannot be read. */
    Optional<Update> readOne(String brought) {
        try {
            JsonNode one = json.readTree(brought);
            return one.path("update_id").isIntegralNumber()
                    ? Optional.of(new Update(one.path("update_id").asLong(), heard(one)))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Heard> heard(JsonNode update) {
        if (update.has("message")) {
            JsonNode message = update.path("message");
            return words(message).flatMap(text -> heard(message, "date", new Content.Typed(text, number(message))));
        }
        if (update.has("edited_message")) {
            JsonNode message = update.path("edited_message");
            return words(message)
                    .flatMap(text -> heard(
                            message, "edit_date", new Content.Edited(text, moment(message, "date"), number(message))));
        }
        if (update.has("callback_query")) {
            return press(update.path("callback_query"));
        }
        JsonNode change = update.path("my_chat_member");
        // Whoever blocks the bot wants no more of it, as with STOP.
        return change.path("new_chat_member").path("status").asText().equals("kicked")
                ? heard(change, "date", new Content.Typed(STOP, OptionalInt.empty()))
                : Optional.empty();
    }

    private static Instant moment(JsonNode of, String field) {
        return Instant.ofEpochSecond(of.path(field).asLong());
    }

    private static OptionalInt number(JsonNode message) {
        JsonNode number = message.path("message_id");
        return number.isInt() ? OptionalInt.of(number.asInt()) : OptionalInt.empty();
    }

    private static Optional<Heard> heard(JsonNode of, String moment, Content content) {
        return privateChat(of).map(chat -> new Heard(chat, content, Optional.of(moment(of, moment)), Optional.empty()));
    }

    private static Optional<Long> privateChat(JsonNode of) {
        JsonNode chat = of.path("chat");
        boolean ours =
                chat.path("type").asText().equals("private") && chat.path("id").isIntegralNumber();
        return ours ? Optional.of(chat.path("id").asLong()) : Optional.empty();
    }

    /** Whatever is odd about a press is nothing for us. */
    private static Optional<Heard> press(JsonNode press) {
        JsonNode under = press.path("message");
        boolean whole = press.path("id").isTextual() && press.path("data").isTextual();
        Content content = new Content.Pressed(press.path("data").asText(), number(under));
        return privateChat(under)
                .filter(chat -> whole)
                .map(chat -> new Heard(
                        chat,
                        content,
                        Optional.empty(),
                        Optional.of(press.path("id").asText())));
    }

    private static Optional<String> words(JsonNode message) {
        for (String field : List.of("text", "caption")) {
            if (message.path(field).isTextual()) {
                return Optional.of(plain(message.path(field).asText()));
            }
        }
        return WITHOUT_WORDS.stream().anyMatch(message::has) ? Optional.of("") : Optional.empty();
    }

    /** A command without its slash; what follows "/start" is what a link or a poster had people say. */
    private static String plain(String text) {
        Matcher command = COMMAND.matcher(text.strip());
        if (!command.matches()) {
            return text;
        }
        String rest = Optional.ofNullable(command.group(2)).orElse("").strip();
        if (command.group(1).equalsIgnoreCase(START)) {
            return rest.isEmpty() ? START : rest;
        }
        return (command.group(1) + " " + rest).strip();
    }
}
