package nl.meepraten.bot.turn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.meepraten.bot.channel.Content;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.bot.dialogue.About;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.bot.outbox.SentNumbers;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Trail;
import nl.meepraten.core.text.Language;

/** What a turn means for the messages that lie in the chat. */
final class ChatChange {

    private ChatChange() {}

    /** The contact with the message that came in noted, if it has a number. */
    static Contact noted(Contact contact, Content content, Instant now) {
        List<Trail.Mark> came = content.number().stream()
                .mapToObj(number -> new Trail.Mark(number, SentNumbers.hour(now), false))
                .toList();
        return contact.leaving(contact.trail().and(came));
    }

    /** The change with what is to be taken out of the chat: everything, or buttons that no longer stand for anything. */
    static Change tidied(Change change, State before, Turn turn, Content content) {
        Trail trail = change.contact().trail();
        if (turn.effects().stream().anyMatch(Effect.EmptyChat.class::isInstance)) {
            return change.with(new Tidying(List.of(), trail.numbers()));
        }
        if (change.texts().isEmpty()) {
            return change;
        }
        List<Integer> pressed = pressed(content);
        List<Integer> spent = new ArrayList<>();
        Language now = change.contact().participant().language();
        if (asks(turn) || !About.of(before, now).equals(About.of(turn.next(), now))) {
            trail.withButtons().stream()
                    .filter(number -> !pressed.contains(number))
                    .forEach(spent::add);
        }
        // Last, so that it is surely among the newest.
        spent.addAll(pressed);
        List<Integer> newest = spent.subList(Math.max(0, spent.size() - Tidying.MOST_WITHOUT_BUTTONS), spent.size());
        return change.with(new Tidying(newest, List.of())).leaving(trail.withoutButtons(spent));
    }

    private static boolean asks(Turn turn) {
        return turn.effects().stream()
                .anyMatch(effect ->
                        effect instanceof Effect.Say say && say.buttons().isPresent());
    }

    private static List<Integer> pressed(Content content) {
        return switch (content) {
            case Content.Typed typed -> List.of();
            case Content.Edited edited -> List.of();
            case Content.Pressed pressed -> pressed.under().stream().boxed().toList();
        };
    }
}
