package nl.meepraten.bot.channel;

import java.util.List;

/**
 * What is to be taken out of a chat before something is said there, by the numbers of its messages.
 *
 * @param withoutButtons messages that lose their buttons; that it fails is no matter
 * @param deleted messages that go, of both sides
 */
public record Tidying(List<Integer> withoutButtons, List<Integer> deleted) {

    /** More than this are not remembered. */
    public static final int MOST_WITHOUT_BUTTONS = 8;

    /** More than this are not remembered, and Telegram takes no more at once. */
    public static final int MOST_DELETED = 100;

    public static final Tidying NONE = new Tidying(List.of(), List.of());

    public Tidying {
        withoutButtons = List.copyOf(withoutButtons);
        deleted = List.copyOf(deleted);
    }

    public boolean isNothing() {
        return withoutButtons.isEmpty() && deleted.isEmpty();
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
