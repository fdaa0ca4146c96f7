package nl.meepraten.attack.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Chance;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Emptied;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.ballot.Choice;
import nl.meepraten.core.ballot.OpenedBallots;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.MemoryKeys;
import org.jdbi.v3.core.Handle;

/**
 * Lays two boxes beside each other that the same people answered in the same order. The attacker even gets both keys, though
 * not the people's records: tags, shards, places and sizes must not tell which slots are one person's.
 */
public final class AcrossQuestions implements Attack {

    private static final int PEOPLE = 100;

    /** Enough to see the leak. */
    private static final int FEW = 10;

    private static final ConsultationId ONE = new ConsultationId("aaaa2222");
    private static final ConsultationId OTHER = new ConsultationId("bbbb2222");

    /** A hundred people make two. */
    private static final int SHARDS = 2;

    @Override
    public String name() {
        return "8 two boxes";
    }

    @Override
    public String tried(Arena arena) {
        return "tags, order of places, shards and sizes of two opened boxes, " + PEOPLE + " people, " + seeds(arena)
                + " seeds (at the box, without a conversation)";
    }

    private static int seeds(Arena arena) {
        return arena.many(200, FEW);
    }

    @Override
    public String control() {
        return "two boxes under the same key";
    }

    /** What is counted over all seeds. */
    private static final class Matches {
        private final List<Chance.Tau> places = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final TreeSet<Integer> sizes = new TreeSet<>();
        private int sameShards;

        private void add(Matches others) {
            places.addAll(others.places);
            tags.addAll(others.tags);
            sizes.addAll(others.sizes);
            sameShards += others.sameShards;
        }
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        int seeds = leaky ? FEW : seeds(arena);
        List<Matches> parts = Arena.inParts(Arena.seeds(seeds), part -> matches(arena, part, leaky));
        Matches matches = new Matches();
        parts.forEach(matches::add);
        return Finding.none(matches.tags)
                .and(Chance.random("order", matches.places))
                .and(Chance.guesses("same shard", matches.sameShards, PEOPLE * seeds, 1.0 / SHARDS))
                .and(Finding.atMost(matches.sizes.size(), 1));
    }

    /** One seed after the other in one database. */
    private static Matches matches(Arena arena, List<Long> seeds, boolean leaky) {
        Matches matches = new Matches();
        try (Database database = arena.storage.open(arena.fresh("boxes"))) {
            seeds.forEach(seed -> {
                Emptied.all(database, arena.storage);
                database.writeAlone(handle -> {
                    run(handle, seed, leaky, matches);
                    return seed;
                });
            });
        }
        return matches;
    }

    private static void run(Handle handle, long seed, boolean leaky, Matches matches) {
        KeyVault vault = new MemoryKeys(name -> Ids.seeded(leaky ? seed : seed * 31 + name.hashCode()));
        BallotBox boxes = new BallotBox(vault);
        List.of(ONE, OTHER).forEach(id -> boxes.open(handle, id, 1, PEOPLE));
        Ids ids = Ids.seeded(seed);
        List<byte[]> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(ids.bytes(32));
            List<Ballot> ballots = boxes.touch(handle, people.getLast());
            ballots.forEach(
                    ballot -> ballot.choose(0, Choice.option(1 + ids.generator().nextInt(2)), 0));
            boxes.seal(handle, ballots);
        }
        compare(handle, vault, people, matches);
        matches.sizes.addAll(handle.createQuery("select length(sealed) from shard")
                .mapTo(Integer.class)
                .list());
    }

    private static void compare(Handle handle, KeyVault vault, List<byte[]> people, Matches matches) {
        List<Integer> inOne = new ArrayList<>();
        List<Integer> inOther = new ArrayList<>();
        for (byte[] secret : people) {
            inOne.add(OpenedBallots.place(handle, vault, ONE, secret).orElseThrow());
            inOther.add(OpenedBallots.place(handle, vault, OTHER, secret).orElseThrow());
            if (OpenedBallots.shard(handle, vault, ONE, secret) == OpenedBallots.shard(handle, vault, OTHER, secret)) {
                matches.sameShards++;
            }
            if (Arrays.equals(OpenedBallots.tag(vault, ONE, secret), OpenedBallots.tag(vault, OTHER, secret))) {
                matches.tags.add("the same tag");
            }
        }
        matches.places.add(Chance.tau(inOne, inOther));
    }
}
