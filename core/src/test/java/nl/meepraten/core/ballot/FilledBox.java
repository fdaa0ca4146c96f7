package nl.meepraten.core.ballot;

import java.util.Random;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.vault.KeyVault;
import nl.meepraten.core.vault.Secret;
import org.jdbi.v3.core.Handle;

/** A box as it lies after many people answered, made at once: through the conversation a million answers take an hour. */
public final class FilledBox {

    private FilledBox() {}

    /**
     * Sets up the box and fills it.
     *
     * @param answers how many people answered every question; spread over the shards as their tags would be
     * @param options how many options each question has; chosen by chance
     */
    public static void make(
            Handle handle, KeyVault vault, ConsultationId consultation, int questions, int options, int answers) {
        new BallotBox(vault).open(handle, consultation, questions, answers);
        BallotSql sql = new BallotSql();
        BallotSql.Box box = sql.box(handle, consultation).orElseThrow();
        Secret key = vault.find(Shard.keyName(consultation)).orElseThrow();
        Random chance = new Random(answers);
        int shards = 1 << box.bits();
        for (int number = 0; number < shards; number++) {
            Slots slots = Slots.empty();
            int people = (int) ((long) answers * (number + 1) / shards - (long) answers * number / shards);
            for (int slot = 0; slot < people; slot++) {
                answer(slots, slot, tag(box, number, chance), questions, options, chance);
            }
            byte[] sealed = Shard.seal(key, consultation, box.bits(), number, slots);
            sql.updateShard(handle, new BallotSql.Spot(consultation, number), sealed);
        }
    }

    private static void answer(Slots slots, int slot, byte[] tag, int questions, int options, Random chance) {
        slots.take(slot, tag, 0);
        for (int question = 0; question < questions; question++) {
            slots.choose(slot, question, Choice.option(1 + chance.nextInt(options)));
        }
    }

    /** A tag that falls on this shard. */
    private static byte[] tag(BallotSql.Box box, int number, Random chance) {
        byte[] tag = new byte[Slots.TAG];
        chance.nextBytes(tag);
        int rest = box.bits() == 0 ? chance.nextInt() : chance.nextInt() >>> box.bits();
        int leading = box.bits() == 0 ? rest : number << (32 - box.bits()) | rest;
        for (int i = 0; i < Integer.BYTES; i++) {
            tag[i] = (byte) (leading >>> (24 - 8 * i));
        }
        return tag;
    }
}
