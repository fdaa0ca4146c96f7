package nl.meepraten.bot.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.bot.channel.Keyboard;
import nl.meepraten.bot.dialogue.About;
import nl.meepraten.bot.dialogue.Buttons;
import nl.meepraten.bot.dialogue.Incoming;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.text.Language;

/**
 * Writes on a button what it is about, and reads it back when it is pressed: "q:k3f9x2ab:0:2" is answer 2 to the first
 * question of that consultation. It goes through the channel, so it names no person and no story, and whatever comes
 * back may have been made up.
 */
final class ButtonCodec {

    /** What comes back is at most this long, in bytes, as Telegram asks. */
    static final int LONGEST = 64;

    private static final Pattern PRESSED = Pattern.compile(
            "(?:t:([a-z]{2})|q:([a-z0-9]{4,16}):([0-9]{1,2})|p:([0-9]{1,12})|m:([a-z0-9]{4,16})):([0-9]{1,2})");

    private ButtonCodec() {}

    static Keyboard write(Buttons buttons) {
        return new Keyboard(about(buttons.about()), buttons.labels());
    }

    private static String about(About about) {
        return switch (about) {
            case About.TakingPart part -> "t:" + part.asked().iso();
            case About.Question question ->
                "q:" + question.which().consultation().code() + ":"
                        + question.which().number();
            case About.Coming coming -> "m:" + coming.meeting().code();
            case About.Permission permission -> "p:" + permission.asked();
            case About.Nothing nothing -> "-";
        };
    }

    static Incoming.Pressed read(String data) {
        Matcher pressed = PRESSED.matcher(data);
        return pressed.matches()
                ? new Incoming.Pressed(about(pressed), Integer.parseInt(pressed.group(6)))
                : new Incoming.Pressed(new About.Nothing(), 0);
    }

    private static About about(Matcher pressed) {
        if (pressed.group(1) != null) {
            return Stream.of(Language.values())
                    .filter(language -> language.iso().equals(pressed.group(1)))
                    .findFirst()
                    .<About>map(About.TakingPart::new)
                    .orElseGet(About.Nothing::new);
        }
        if (pressed.group(5) != null) {
            return new About.Coming(new MeetingId(pressed.group(5)));
        }
        return Optional.ofNullable(pressed.group(2))
                .map(ConsultationId::new)
                .<About>map(id -> new About.Question(new State.Which(id, Integer.parseInt(pressed.group(3)))))
                .orElseGet(() -> new About.Permission(Long.parseLong(pressed.group(4))));
    }
}
