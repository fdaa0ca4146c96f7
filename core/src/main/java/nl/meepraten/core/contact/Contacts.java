package nl.meepraten.core.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;

/** The sealed records of those who can be reached. Every record has 2,048 bytes, whatever is in it. */
public final class Contacts {

    private static final int RECORD = 2048;
    private static final String LABEL = "contact";

    /** Before an enrolment; a channel has another name, so no address is hashed to the same. */
    private static final byte[] ALONG = "along|".getBytes(StandardCharsets.UTF_8);

    private final ContactSql sql = new ContactSql();
    private final Ids ids;

    public Contacts(Ids ids) {
        this.ids = ids;
    }

    /**
     * A contact with the token under which it was read; writing it back succeeds only while the token still stands.
     */
    public record Read(ParticipantId id, byte[] token, Contact contact) {}

    /** A record changed between reading and writing it: whoever wanted to write must read again. */
    public static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stale() {
            super("A contact record changed in between.");
        }
    }

    /** Opens a record; nothing when it is gone or wiped. */
    public Optional<Read> open(Handle handle, Generation keys, ParticipantId id) {
        return sql.row(handle, id.bytes()).flatMap(row -> open(keys, row));
    }

    /** Opens the record that holds an address; nothing when there is none. */
    public Optional<Read> find(Handle handle, Generation keys, Address address) {
        return sql.find(handle, lookup(keys, address)).flatMap(row -> open(keys, row));
    }

    private Optional<Read> open(Generation keys, ContactSql.Row row) {
        return read(keys, row.sealed()).map(contact -> new Read(new ParticipantId(row.id()), row.token(), contact));
    }

    /**
     * As {@link #find}, and lets another message from the same address wait until this one is done; also for a first contact.
     */
    public Optional<Read> findLocked(Handle handle, Generation keys, Address address) {
        return sql.findLocked(handle, lookup(keys, address)).flatMap(row -> open(keys, row));
    }

    /** A keyed hash that changes every night: without the key of the day no address can be looked up, not even a guess. */
    private static byte[] lookup(Generation keys, Address address) {
        return keys.lookup().hmac(address.forLookup());
    }

    /** The bytes as they lie in the database; for showing that nothing can be read from them. */
    public record Raw(byte[] lookup, byte[] sealed) {}

    public Optional<Raw> raw(Handle handle, Generation keys, Address address) {
        return sql.find(handle, lookup(keys, address)).map(row -> new Raw(row.lookup(), row.sealed()));
    }

    public void insert(Handle handle, Generation keys, Contact contact) {
        sql.insert(handle, row(keys, ids.id(), contact));
    }

    /**
     * Seals the record anew under a new token.
     *
     * @throws Stale when somebody else was first
     */
    public void update(Handle handle, Generation keys, Read before, Contact after) {
        sql.update(handle, before.token(), row(keys, before.id().bytes(), after));
    }

    /**
     * Overwrites the record with a blank that nothing leads to; the night drops it.
     *
     * @param along the record of the same phone on another number that is to be forgotten with it: only who has that record open
     *     finds the blank, until the night
     * @param withdrawals receipts of the stories that are to go, wherever they are by then
     * @throws Stale when somebody else was first
     */
    public void wipe(Handle handle, Generation keys, Read before, Optional<Contact> along, List<Receipt> withdrawals) {
        sql.update(handle, before.token(), blank(keys, before.id().bytes(), along, withdrawals));
    }

    /**
     * What a first contact who refused leaves behind: a blank, so that this turn writes what every turn writes.
     *
     * @param along as in {@link #wipe}
     */
    public void insertBlank(Handle handle, Generation keys, Optional<Contact> along) {
        sql.insert(handle, blank(keys, ids.id(), along, List.of()));
    }

    /** Seals a blank anew, so that a round touches it like every other record. */
    public void sealBlank(Handle handle, Generation keys, ParticipantId id) {
        sql.row(handle, id.bytes()).ifPresent(row -> {
            byte[] content = Seal.openPadded(keys.contact(), row.sealed(), LABEL);
            sql.update(
                    handle, row.token(), new ContactSql.Row(row.id(), row.lookup(), ids.id(), padded(keys, content)));
        });
    }

    /**
     * What lies beside a record.
     *
     * @param other the record of the same phone on another number, unless it is to be forgotten itself
     * @param wiped whether this enrolment is to be forgotten along with one that was wiped there since the night
     */
    public record Beside(Optional<Contact> other, boolean wiped) {}

    /** Looks what lies beside {@code contact}, when the same phone is {@code other} on another number. */
    public Beside beside(Handle handle, Generation keys, Contact contact, Address other) {
        byte[] along = along(keys, contact);
        List<ContactSql.Row> rows = sql.either(handle, lookup(keys, other), along);
        Optional<Contact> there = rows.stream()
                .flatMap(row -> open(keys, row).stream())
                .map(Read::contact)
                .findFirst();
        return new Beside(
                there.filter(one -> sql.find(handle, along(keys, one)).isEmpty()),
                rows.stream().anyMatch(row -> Arrays.equals(row.lookup(), along)));
    }

    /** Enrolments are random and known in their own record only. */
    private static byte[] along(Generation keys, Contact contact) {
        return keys.lookup()
                .hmac(ByteBuffer.allocate(ALONG.length + contact.enrolment().length)
                        .put(ALONG)
                        .put(contact.enrolment())
                        .array());
    }

    /** The ids after {@code after} in random order of id, at most {@code limit}; start with an empty array. */
    public List<ParticipantId> slice(Handle handle, byte[] after, int limit) {
        return sql.idsAfter(handle, after, limit).stream()
                .map(ParticipantId::new)
                .toList();
    }

    /** How many records there are, blanks included. */
    public long count(Handle handle) {
        return sql.count(handle);
    }

    /** Opens everyone, one after the other; for the night's rounded head counts. */
    public void each(Handle handle, Generation keys, Consumer<Contact> look) {
        each(handle, keys, look, wiped -> {});
    }

    /** @param wiped gets the enrolments that are to be forgotten along with one that was wiped since the night */
    public void each(Handle handle, Generation keys, Consumer<Contact> look, Consumer<byte[]> wiped) {
        sql.eachSealed(handle, row -> {
            byte[] content = Seal.openPadded(keys.contact(), row, LABEL);
            Blank.read(content)
                    .ifPresentOrElse(
                            blank -> blank.along().ifPresent(wiped), () -> look.accept(ContactCodec.read(content)));
        });
    }

    /** Reads everything once, in the order in which it lies: what is asked for at random after that comes from memory. */
    public void readThrough(Handle handle) {
        sql.readThrough(handle);
    }

    private record Move(List<byte[]> to, List<byte[]> from) {}

    private record Moved(Map<byte[], ContactSql.Row> rows, List<byte[]> left, List<Receipt> withdrawn) {}

    /**
     * The night's great change: every record goes to the place of another one, in random order, as {@code kept} returns it,
     * under new keys, ids, lookups and tokens.
     *
     * @param old reads what was there before this transaction, whatever it has written by now
     * @param kept is asked on another thread
     * @return receipts of the stories that somebody took back since the night before
     */
    public Set<Receipt> sealAnew(
            Handle handle, Handle old, Generation before, Generation after, Function<Contact, Optional<Contact>> kept) {
        Set<Receipt> withdrawn = new HashSet<>();
        List<byte[]> places = sql.allIds(handle);
        Iterator<List<byte[]>> to = Ids.slices(places).iterator();
        List<Move> moves = ids.shuffledSlices(places).stream()
                .map(from -> new Move(to.next(), from))
                .toList();
        Ahead.each(moves, move -> moved(move, old, before, after, kept), moved -> {
            sql.replace(handle, moved.rows());
            sql.delete(handle, moved.left());
            withdrawn.addAll(moved.withdrawn());
        });
        return withdrawn;
    }

    private Moved moved(
            Move move, Handle old, Generation before, Generation after, Function<Contact, Optional<Contact>> kept) {
        Map<ByteBuffer, byte[]> sealed = sql.sealed(old, move.from());
        if (sealed.size() != move.from().size()) {
            throw new IllegalStateException("Two connections do not see the same contacts; nobody is moved.");
        }
        Map<byte[], ContactSql.Row> rows = new LinkedHashMap<>();
        List<byte[]> left = new ArrayList<>();
        List<Receipt> withdrawn = new ArrayList<>();
        for (int i = 0; i < move.to().size(); i++) {
            byte[] place = move.to().get(i);
            byte[] row = Optional.ofNullable(
                            sealed.get(ByteBuffer.wrap(move.from().get(i))))
                    .orElseThrow();
            byte[] content = Seal.openPadded(before.contact(), row, LABEL);
            Optional<Contact> contact = read(content);
            withdrawn.addAll(contact.map(Contact::withdrawals)
                    .orElseGet(() -> Blank.read(content).orElseThrow().withdrawals()));
            contact.map(one -> one.withdrawing(List.of()))
                    .flatMap(kept)
                    .ifPresentOrElse(next -> rows.put(place, row(after, ids.id(), next)), () -> left.add(place));
        }
        return new Moved(rows, left, withdrawn);
    }

    /** Writes every record again as {@code changed} returns it, under the same keys and in its own place. */
    public void eachAnew(Handle handle, Generation keys, UnaryOperator<Contact> changed) {
        for (List<byte[]> slice : ids.shuffledSlices(sql.allIds(handle))) {
            Map<byte[], ContactSql.Row> rows = new LinkedHashMap<>();
            sql.sealed(handle, slice)
                    .forEach((id, content) -> read(keys, content)
                            .map(changed)
                            .ifPresent(contact -> rows.put(id.array(), row(keys, id.array(), contact))));
            sql.replace(handle, rows);
        }
    }

    /** Whether these are the keys under which the records lie; true when there are none. */
    public boolean opensWith(Handle handle, Generation keys) {
        try {
            sql.eachSealed(handle, content -> read(keys, content));
            return true;
        } catch (Seal.WrongKey e) {
            return false;
        }
    }

    /** Drops every record: nobody can open them any more. */
    public void forgetAll(Handle handle) {
        sql.deleteAll(handle);
    }

    private static Optional<Contact> read(Generation keys, byte[] sealed) {
        return read(Seal.openPadded(keys.contact(), sealed, LABEL));
    }

    private static Optional<Contact> read(byte[] content) {
        return Blank.read(content).isPresent() ? Optional.empty() : Optional.of(ContactCodec.read(content));
    }

    private ContactSql.Row row(Generation keys, byte[] id, Contact contact) {
        return new ContactSql.Row(
                id, lookup(keys, contact.address()), ids.id(), padded(keys, ContactCodec.write(contact)));
    }

    private ContactSql.Row blank(Generation keys, byte[] id, Optional<Contact> along, List<Receipt> withdrawals) {
        return new ContactSql.Row(
                id,
                along.map(one -> along(keys, one)).orElseGet(() -> ids.bytes(32)),
                ids.id(),
                padded(keys, new Blank(along.map(Contact::enrolment), withdrawals).bytes()));
    }

    private static byte[] padded(Generation keys, byte[] content) {
        return Seal.padded(keys.contact(), content, LABEL, RECORD);
    }
}
