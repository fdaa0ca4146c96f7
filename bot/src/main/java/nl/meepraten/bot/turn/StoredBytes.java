package nl.meepraten.bot.turn;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/** The bytes that really lie in the database for one invented person; for the phone simulator only. */
public final class StoredBytes {

    /** The table would be endless with all rows of everyone. */
    private static final int SHOWN = 3;

    private final Database database;
    private final Generations generations;
    private final Contacts contacts;
    private final BallotBox ballotBox;

    public StoredBytes(Database database, Generations generations, Contacts contacts, BallotBox ballotBox) {
        this.database = database;
        this.generations = generations;
        this.contacts = contacts;
        this.ballotBox = ballotBox;
    }

    /**
     * What is stored.
     *
     * @param lookup the keyed hash by which the record is found, if there is one
     * @param record the sealed record
     * @param shards for each open box the shard on which this person's tag falls
     * @param letterbox sealed letterbox rows of everyone together; none can be told to be this person's
     * @param parcels likewise the parcels that wait
     */
    public record Stored(
            Optional<byte[]> lookup, Optional<byte[]> record, List<byte[]> shards, Pile letterbox, Pile parcels) {}

    /**
     * Rows of everyone together.
     *
     * @param some a few of them; their ids are random, so these are no first or last ones
     * @param all how many there are
     */
    public record Pile(List<byte[]> some, int all) {}

    public Stored of(Address address) {
        return database.read(handle -> {
            Generation keys = generations.current(handle);
            return contacts.raw(handle, keys, address)
                    .map(raw -> new Stored(
                            Optional.of(raw.lookup()),
                            Optional.of(raw.sealed()),
                            shards(handle, keys, address),
                            rows(handle, "letterbox"),
                            rows(handle, "parcel")))
                    .orElseGet(() -> new Stored(
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            rows(handle, "letterbox"),
                            rows(handle, "parcel")));
        });
    }

    private List<byte[]> shards(Handle handle, Generation keys, Address address) {
        return contacts.find(handle, keys, address)
                .map(read -> ballotBox.sealedShards(handle, read.contact().ballotSecret()))
                .orElse(List.of());
    }

    private static Pile rows(Handle handle, String table) {
        List<byte[]> some = handle.createQuery("select sealed from " + table + " order by id limit :shown")
                .bind("shown", SHOWN)
                .map((row, context) -> row.getBytes(1))
                .list();
        int all = handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one();
        return new Pile(some, all);
    }
}
