package nl.meepraten.attack.disk;

import java.util.List;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Evidence;
import nl.meepraten.attack.town.Life;
import nl.meepraten.bot.attack.Needles;

/** Takes the backups home: no key may be in them, and what was open when they were made may not be readable now. */
public final class Backups implements Attack {

    @Override
    public String name() {
        return "15 backup";
    }

    @Override
    public String tried(Arena arena) {
        return "every byte of the nights' backups, unpacked, for all keys there ever were; the keys that are left on the boxes"
                + " in them";
    }

    @Override
    public String control() {
        return "one file of the vault in the backup";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        Life life = arena.life();
        Evidence evidence = arena.evidence();
        if (leaky) {
            String name = life.keys().keySet().iterator().next();
            evidence = evidence.leaking("backup/" + name + ".key", life.key(name));
        }
        Needles needles = new Needles();
        life.keys().forEach(needles::bytes);
        return Finding.none(needles.in(List.of(evidence.folder().resolve("backup"))))
                .and(KeyRemnant.opened(life, arena.evidence()));
    }
}
