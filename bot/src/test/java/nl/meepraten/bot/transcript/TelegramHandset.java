package nl.meepraten.bot.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.telegram.FakeChats;
import nl.meepraten.bot.channel.telegram.FakeTelegram;
import nl.meepraten.core.contact.Address;

/** A chat on Telegram: texts have buttons, and can be taken away again. */
final class TelegramHandset implements Handset {

    private static final Pattern BUTTON = Pattern.compile("\\[(.+)]");

    private final Town town;
    private final FakeTelegram telegram;
    private final long chat;
    private int deeds;
    private int read;

    TelegramHandset(Town town, FakeTelegram telegram, long chat) {
        this.town = town;
        this.telegram = telegram;
        this.chat = chat;
    }

    @Override
    public Address address() {
        return new Address("telegram", Long.toString(chat));
    }

    @Override
    public void does(String typed) {
        looks();
        Matcher button = BUTTON.matcher(typed);
        Content content = button.matches() ? pressed(button.group(1)) : typed(typed);
        town.receive(new InboundMessage(address(), chat + "/" + ++deeds, content, town.clock.instant()));
    }

    private Content pressed(String label) {
        FakeChats.Button button = telegram.chats().button(chat, label);
        return new Content.Pressed(button.data(), OptionalInt.of(button.message()));
    }

    private Content typed(String text) {
        return new Content.Typed(text, OptionalInt.of(telegram.chats().typed(chat, text)));
    }

    private List<Shown> received() {
        return telegram.calls("sendMessage").stream()
                .filter(sent -> sent.path("chat_id").asLong() == chat)
                .map(TelegramHandset::shown)
                .toList();
    }

    private static Shown shown(JsonNode sent) {
        List<String> labels = new ArrayList<>();
        sent.path("reply_markup")
                .path("inline_keyboard")
                .forEach(row ->
                        row.forEach(button -> labels.add(button.path("text").asText())));
        return new Shown(sent.path("text").asText(), labels);
    }

    @Override
    public List<Shown> unread() {
        List<Shown> all = received();
        return all.subList(read, all.size());
    }

    @Override
    public void looks() {
        read = received().size();
    }

    @Override
    public String screen() {
        List<String> lines = telegram.screen(chat);
        long buttons = lines.stream().filter(line -> line.endsWith("]")).count();
        return lines.size() == 1 ? "alleen " + lines.getFirst() : lines.size() + " berichten, knoppen onder " + buttons;
    }
}
