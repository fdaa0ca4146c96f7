package nl.meepraten.bot.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import nl.meepraten.bot.channel.Keyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Buttons as Telegram wants them: a few short ones beside each other, else one under the other. */
final class ButtonRows {

    private static final int MOST_BESIDE_EACH_OTHER = 3;
    private static final int WIDTH = 30;

    private ButtonRows() {}

    static InlineKeyboardMarkup of(Keyboard keyboard) {
        List<String> labels = keyboard.labels();
        int width = labels.stream().mapToInt(String::length).sum();
        boolean oneRow = labels.size() <= MOST_BESIDE_EACH_OTHER && width <= WIDTH;
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (int option = 1; option <= labels.size(); option++) {
            InlineKeyboardButton button = InlineKeyboardButton.builder()
                    .text(labels.get(option - 1))
                    .callbackData(keyboard.data(option))
                    .build();
            if (oneRow && !rows.isEmpty()) {
                rows.getFirst().add(button);
            } else {
                rows.add(new InlineKeyboardRow(button));
            }
        }
        return InlineKeyboardMarkup.builder().keyboard(rows).build();
    }
}
