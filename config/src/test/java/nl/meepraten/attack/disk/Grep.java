package nl.meepraten.attack.disk;

import java.nio.charset.StandardCharsets;
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
        return "the last eight digits of one number in a log, in UTF-16";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        Evidence evidence = arena.evidence();
        if (leaky) {
            String number = evidence.life().people.get(3).address().value();
            evidence = evidence.leaking(
                    "data/logs/leak.log",
                    ("to " + number.substring(number.length() - 8)).getBytes(StandardCharsets.UTF_16LE));
        }
        return Finding.none(evidence.life().traces().in(List.of(evidence.folder())));
    }
}
