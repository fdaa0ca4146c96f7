package nl.meepraten.attack.disk;

import java.util.List;
import java.util.regex.Pattern;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Evidence;
import nl.meepraten.attack.town.Life;

/** Reads every byte that is left behind, for anything that leads to a person. */
public final class Grep implements Attack {

    private static final Pattern CODE = Pattern.compile("[a-z]{3,8} [a-z]{3,8} [0-9]{5}");

    @Override
    public String name() {
        return "1 grep";
    }

    @Override
    public String tried(Arena arena) {
        return "every byte of database, logs, backups and evening copies for the numbers, chats, words, codes of stories and message ids of "
                + Life.PEOPLE + " people";
    }

    @Override
    public String control() {
        return "a sender that notes in the log the last eight digits of one number that it sends to, and the code of a story";
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
        List<String> found = evidence.life().traces().in(List.of(evidence.folder()));
        return leaky ? everyLeak(found) : Finding.none(found);
    }

    /** The control leaves two things; each must be seen. */
    private static Finding everyLeak(List<String> found) {
        boolean code = found.stream().anyMatch(one -> CODE.matcher(one).find());
        boolean number = found.stream().anyMatch(one -> !CODE.matcher(one).find());
        return Finding.none(code && number ? found : List.of());
    }
}
