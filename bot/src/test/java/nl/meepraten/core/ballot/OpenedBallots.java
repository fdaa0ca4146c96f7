package nl.meepraten.core.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/**
 * Opens someone's slots in the open boxes, for tests that show what is inside the seals. Remembers nothing: a test may have
 * several databases.
 */
public final class OpenedBallots {

    private OpenedBallots() {}

    /** For each open box the choice at every question; nothing when there is no slot with this person's tag. */
    public static Map<ConsultationId, List<Integer>> of(Handle handle, KeyVault vault, byte[] ballotSecret) {
        Map<ConsultationId, List<Integer>> choices = new LinkedHashMap<>();
        for (BallotSql.Box box : new BallotSql().boxes(handle)) {
            Secret key = vault.find(Shard.keyName(box.consultation())).orElseThrow();
            byte[] tag = Shard.tag(key, ballotSecret);
            int number = Shard.number(tag, box.bits());
            Slots slots =
                    Shard.open(key, box.consultation(), box.bits(), number, sealed(handle, box.consultation(), number));
            OptionalInt mine = slots.find(tag);
            choices.put(
                    box.consultation(),
                    mine.isEmpty()
                            ? List.of()
                            : IntStream.range(0, box.questions())
                                    .mapToObj(question -> slots.choice(mine.getAsInt(), question))
                                    .toList());
        }
        return choices;
    }

    /** How many slots are taken in all open boxes together. */
    public static int taken(Handle handle, KeyVault vault) {
        int taken = 0;
        for (BallotSql.Box box : new BallotSql().boxes(handle)) {
            Secret key = vault.find(Shard.keyName(box.consultation())).orElseThrow();
            for (int number = 0; number < 1 << box.bits(); number++) {
                taken += Shard.open(
                                key, box.consultation(), box.bits(), number, sealed(handle, box.consultation(), number))
                        .taken();
            }
        }
        return taken;
    }

    /** In which shard of an open box this person's slot is, or would be. */
    public static int shard(Handle handle, KeyVault vault, ConsultationId consultation, byte[] ballotSecret) {
        BallotSql.Box box = new BallotSql().box(handle, consultation).orElseThrow();
        return Shard.number(Shard.tag(key(vault, consultation), ballotSecret), box.bits());
    }

    /** The tag of this person in an open box. */
    public static byte[] tag(KeyVault vault, ConsultationId consultation, byte[] ballotSecret) {
        return Shard.tag(key(vault, consultation), ballotSecret);
    }

    /** Where in a whole open box this person's slot lies, counting through all shards; nothing when there is none. */
    public static OptionalInt place(Handle handle, KeyVault vault, ConsultationId consultation, byte[] ballotSecret) {
        BallotSql.Box box = new BallotSql().box(handle, consultation).orElseThrow();
        byte[] tag = tag(vault, consultation, ballotSecret);
        int number = Shard.number(tag, box.bits());
        OptionalInt slot = Shard.open(
                        key(vault, consultation),
                        consultation,
                        box.bits(),
                        number,
                        sealed(handle, consultation, number))
                .find(tag);
        return slot.isEmpty() ? slot : OptionalInt.of(number * Slots.COUNT + slot.getAsInt());
    }

    private static Secret key(KeyVault vault, ConsultationId consultation) {
        return vault.find(Shard.keyName(consultation)).orElseThrow();
    }

    private static byte[] sealed(Handle handle, ConsultationId consultation, int number) {
        return new BallotSql()
                .shards(handle, new BallotSql.Run(consultation, number, number))
                .getFirst();
    }
}
