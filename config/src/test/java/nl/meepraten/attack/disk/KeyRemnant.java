package nl.meepraten.attack.disk;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.BackedUp;
import nl.meepraten.attack.town.Evidence;
import nl.meepraten.attack.town.LeftKeys;
import nl.meepraten.attack.town.Life;
import nl.meepraten.bot.attack.Needles;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.vault.OpenedKeys;
import nl.meepraten.core.vault.Secret;

/** After closing: looks for what is left of the keys, and tries every key there is on every box that was ever backed up. */
public final class KeyRemnant implements Attack {

    @Override
    public String name() {
        return "2 key remnant";
    }

    @Override
    public String tried(Arena arena) {
        return "every byte for the keys of two closed questions and what is derived from them; every key left on every box"
                + " in every backup and evening copy";
    }

    @Override
    public String control() {
        return "the key of one question written to a table for a moment, so that it stays in the log of the database";
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
        Life life = arena.life();
        Evidence evidence = leaky ? leak(life) : arena.evidence();
        Needles needles = new Needles();
        for (ConsultationId id : life.closed) {
            Secret key = Secret.of(key(life, id));
            needles.bytes("key of " + id.code(), key(life, id));
            needles.bytes("tag key of " + id.code(), derived(key, "tag"));
            needles.bytes("box key of " + id.code(), derived(key, "box"));
        }
        return Finding.none(needles.in(List.of(evidence.folder()))).and(opened(life, evidence));
    }

    /** Written and taken away again by the program's own database: in the tables nothing is left of it. */
    private static Evidence leak(Life life) {
        String key = HexFormat.of().formatHex(key(life, life.closed.getFirst()));
        life.town.database().write(handle -> {
            handle.execute("create table leak (noted text not null)");
            return handle.execute("insert into leak (noted) values (?)", key);
        });
        life.town.database().write(handle -> {
            handle.execute("delete from leak");
            return handle.execute("drop table leak");
        });
        return Evidence.of(life);
    }

    private static byte[] key(Life life, ConsultationId id) {
        return life.key("box-" + id.code());
    }

    private static byte[] derived(Secret key, String purpose) {
        return OpenedKeys.bytes(key.derive(purpose));
    }

    /** The destroyed key must open what it belonged to, or this proves nothing. */
    private static Finding opened(Life life, Evidence evidence) {
        LeftKeys left = new LeftKeys(evidence);
        int tried = 0;
        List<String> opened = new ArrayList<>();
        for (BackedUp.Shard shard : BackedUp.shards(evidence)) {
            if (life.closed.stream().anyMatch(id -> id.code().equals(shard.consultation()))) {
                tried++;
                Secret own = Secret.of(life.key("box-" + shard.consultation()));
                if (LeftKeys.open(own.derive("box"), shard.sealed(), shard.label(0))
                        .isEmpty()) {
                    throw new IllegalStateException("Not even its own key opens a box: the attempt proves nothing.");
                }
                left.open(shard.sealed(), shard.label(0)).ifPresent(slots -> opened.add(shard.consultation()));
            }
        }
        if (tried == 0) {
            throw new IllegalStateException("No backup holds an open box: the attempt proves nothing.");
        }
        return Finding.none(opened);
    }
}
