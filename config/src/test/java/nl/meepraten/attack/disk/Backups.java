package nl.meepraten.attack.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.attack.leak.KeepingVault;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Changed;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.bot.Bot;
import nl.meepraten.core.database.Ids;

/**
 * Takes the backups home, that of the night and those that were made by command: no key may be in them, and what was open when
 * they were made may not be readable now. Then restores them: nobody may be awake.
 */
public final class Backups implements Attack {

    @Override
    public String name() {
        return "15 backup";
    }

    @Override
    public String tried(Arena arena) {
        return "a night's copy and two of ./meepraten backup, unsealed: every byte for all keys there ever were; the keys that are"
                + " left on the boxes in them; each put back by ./meepraten restore: the keys there then on the boxes, who is"
                + " awake, and who gets a text";
    }

    @Override
    public String control() {
        return "keys of the day written among the backups, a vault that forgets to destroy the keys of boxes, a copy put back by"
                + " hand";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    private static Bot.Parts leaking(Bot.Parts parts) {
        return Changed.withKeyBackup(
                parts, new KeepingVault(parts.vault(), "box-"), parts.backups().resolve("keys"));
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        Path folder = arena.fresh("backups");
        try (LiveTown town = new LiveTown(
                folder.resolve("town"), arena.storage, Ids.secure(), parts -> leaky ? leaking(parts) : parts)) {
            TakenHome taken = TakenHome.of(town, folder.resolve("home"));
            Finding inside = Finding.none(taken.keysInside());
            Finding opened = Finding.none(taken.opened());
            if (!leaky) {
                return inside.and(opened).and(Finding.none(taken.restored()));
            }
            TakenHome.Back back = taken.putBackByHand();
            Finding awake = Finding.none(back.awake());
            Finding texts = Finding.none(back.texts());
            boolean caught = Stream.of(inside, opened, awake, texts).allMatch(Finding::succeeded);
            return caught ? inside.and(opened).and(awake).and(texts) : Finding.none(List.of());
        }
    }
}
