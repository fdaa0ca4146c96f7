package nl.meepraten.bot.channel;

import java.time.Instant;
import java.util.OptionalInt;

/** What somebody sent. Prints nothing of itself. */
public sealed interface Content {

    /** The number this message has in the chat, where messages have one and it can be deleted by it. */
    OptionalInt number();

    /** @param text as typed, with whatever characters came in; may be empty */
    record Typed(String text, OptionalInt number) implements Content {
        @Override
        public String toString() {
            return "[secret]";
        }
    }

    /**
     * A text that was changed after it was sent.
     *
     * @param text what it says now
     * @param written when it was first sent
     */
    record Edited(String text, Instant written, OptionalInt number) implements Content {
        @Override
        public String toString() {
            return "[secret]";
        }
    }

    /**
     * A button that was pressed.
     *
     * @param data what we gave the button, or what somebody made of it
     * @param under number of the message it stands under
     */
    record Pressed(String data, OptionalInt under) implements Content {
        @Override
        public OptionalInt number() {
            return OptionalInt.empty();
        }

        @Override
        public String toString() {
            return "[secret]";
        }
    }
}
