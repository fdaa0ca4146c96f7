package nl.meepraten.attack.disk;

import java.util.List;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Evidence;
import nl.meepraten.attack.town.Life;

/** Reads every byte that is left behind, for anything that leads to a person. */
public final class Grep implements Attack {

    @Override
    public String name() {
        return "1 grep";
    }

    @Override
    public String tried(Arena arena) {
        return "every byte of database, logs, backups and evening copies for the numbers, chats, words and message ids of "
                + Life.PEOPLE + " people";
    }

    @Override
    public String control() {
        return "a sender that notes in the log the last eight digits of one number that it sends to";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public boolean sharesTheTown() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        Evidence evidence = leaky ? arena.leaked() : arena.evidence();
        return Finding.none(evidence.life().traces().in(List.of(evidence.folder())));
    }
}
