package nl.meepraten.bot.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.meepraten.bot.channel.telegram.FakeTelegram.Answer;

/** The chats as they look on people's telephones. Numbers of messages rise over all of a bot's private chats together. */
public final class FakeChats {

    private final Map<Integer, Message> messages = new TreeMap<>();
    private final List<Button> everSeen = new ArrayList<>();
    private final Set<Integer> tooOld = new HashSet<>();
    private int last = 40;

    private record Message(long chat, String text, boolean ofBot, List<Button> buttons) {}

    /** A button that is or was to be seen. */
    public record Button(long chat, int message, String label, String data) {}

    public int typed(long chat, String text) {
        messages.put(++last, new Message(chat, text, false, List.of()));
        return last;
    }

    int sent(long chat, JsonNode parameters) {
        int number = ++last;
        List<Button> buttons = new ArrayList<>();
        for (JsonNode row : parameters.path("reply_markup").path("inline_keyboard")) {
            row.forEach(one -> buttons.add(new Button(
                    chat,
                    number,
                    one.path("text").asText(),
                    one.path("callback_data").asText())));
        }
        everSeen.addAll(buttons);
        messages.put(number, new Message(chat, parameters.path("text").asText(), true, buttons));
        return number;
    }

    /** The newest button with this on it, also when it is no longer to be seen. */
    public Button button(long chat, String label) {
        return everSeen.reversed().stream()
                .filter(button -> button.chat() == chat && button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button '" + label + "' among " + everSeen));
    }

    /** Every button that was ever shown in a chat. */
    public List<Button> buttons(long chat) {
        return everSeen.stream().filter(button -> button.chat() == chat).toList();
    }

    /** Returns what Telegram says when it does not do it. */
    Optional<Answer> takeButtons(int number) {
        Message message = messages.get(number);
        if (message == null) {
            return Optional.of(Answer.refusal(400, "Bad Request: message to edit not found"));
        }
        if (!message.ofBot() || message.buttons().isEmpty()) {
            return Optional.of(Answer.refusal(400, "Bad Request: message is not modified"));
        }
        messages.put(number, new Message(message.chat(), message.text(), true, List.of()));
        return Optional.empty();
    }

    /** From now on this long ago that Telegram deletes none of it. */
    public void growOld() {
        tooOld.addAll(messages.keySet());
    }

    /** What is not there is skipped, as Telegram does; what is too old keeps all from being deleted. */
    Optional<Answer> delete(List<Integer> numbers) {
        if (numbers.stream().anyMatch(number -> tooOld.contains(number) && messages.containsKey(number))) {
            return Optional.of(Answer.refusal(400, "Bad Request: message can't be deleted"));
        }
        numbers.forEach(messages::remove);
        return Optional.empty();
    }

    List<String> screen(long chat) {
        return messages.values().stream()
                .filter(message -> message.chat() == chat)
                .map(message -> (message.ofBot() ? "< " : "> ") + message.text() + shown(message.buttons()))
                .toList();
    }

    private static String shown(List<Button> buttons) {
        StringBuilder shown = new StringBuilder();
        buttons.forEach(button -> shown.append(" [").append(button.label()).append(']'));
        return shown.toString();
    }
}
