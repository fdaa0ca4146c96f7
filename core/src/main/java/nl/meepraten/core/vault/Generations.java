package nl.meepraten.core.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.meepraten.core.database.Remembered;
import org.jdbi.v3.core.Handle;

/** The keys that change every night, and which of them is in force. */
public final class Generations {

    private static final List<String> KINDS = List.of("contact", "letterbox", "story", "parcel");

    /** Named without a number: it is not drawn anew. */
    private static final String RECEIPT = "receipt";

    private final KeyVault vault;
    private final GenerationSql sql = new GenerationSql();
    private final Remembered<Long> current = new Remembered<>();
    private final Map<Long, Generation> opened = new ConcurrentHashMap<>();

    public Generations(KeyVault vault) {
        this.vault = vault;
    }

    /** Sets up the first generation on a new database; nothing happens on an existing one. */
    public void begin(Handle handle, long today) {
        if (sql.current(handle).isEmpty()) {
            destroyBut(List.of());
            make(1);
            sql.begin(handle, 1, today);
        }
    }

    /**
     * Gives the generation in force a new letterbox key when only that one is gone, as after a reboot of a machine that has
     * it in memory. Returns whether it was: then nobody can read what lies in the letterbox.
     */
    public boolean replaceLostLetterbox(Handle handle) {
        long number = sql.current(handle).orElseThrow();
        boolean lost = vault.find("contact-" + number).isPresent()
                && vault.find("letterbox-" + number).isEmpty();
        if (lost) {
            vault.create("letterbox-" + number);
        }
        return lost;
    }

    /** The generation in force. A night between two turns is noticed, on whichever node it was. */
    public Generation current(Handle handle) {
        return open(current.get(handle, () -> sql.current(handle).orElseThrow()));
    }

    /** The day, as an epoch day, of the last night that was completed. */
    public long lastNight(Handle handle) {
        return sql.lastNight(handle);
    }

    /** Makes the keys of the generation after the one in force; they are on disk when this returns. */
    public Generation next(Handle handle) {
        long number = sql.current(handle).orElseThrow() + 1;
        destroy(number);
        make(number);
        return open(number);
    }

    public void moveTo(Handle handle, Generation next, long night) {
        sql.moveTo(handle, next.number(), night);
    }

    /** Whether keys of an earlier generation are still there: then a night was broken off after its great change. */
    public boolean hasOlder(Handle handle) {
        long current = sql.current(handle).orElseThrow();
        return numbers().stream().anyMatch(number -> number < current);
    }

    /** Destroys the keys of every generation but the one in force. */
    public void destroyOthers(Handle handle) {
        destroyBut(List.of(sql.current(handle).orElseThrow()));
    }

    /** Destroys keys that were made for a night whose great change never happened. */
    public void destroyNewer(Handle handle) {
        long current = sql.current(handle).orElseThrow();
        numbers().stream().filter(number -> number > current).forEach(this::destroy);
    }

    /** Writes the keys in force into one file that is overwritten in place, for a restore after a lost disk. */
    public void backUp(Handle handle, Path file) {
        Generation current = current(handle);
        new KeyBackup(file).write(current.number(), vault, current.receipt());
    }

    /**
     * The generation in force, its keys taken from a key backup: for a database that was just put back. Nothing when the
     * backup is of another night. The vault has no keys until {@link #putBack}.
     */
    public Optional<Generation> backedUp(Handle handle, Path file) {
        long current = sql.current(handle).orElseThrow();
        return new KeyBackup(file)
                .read()
                .filter(kept -> kept.number() == current)
                .map(kept -> generation(
                        current,
                        kept.key("contact"),
                        Secret.random(),
                        kept.key("story"),
                        kept.key("parcel"),
                        kept.receipt().orElseGet(Secret::random)));
    }

    /** Fills an empty vault for a database that was put back: with the keys of the key backup, the letterbox's new. */
    public void putBack(Handle handle, Path file) {
        KeyBackup.Kept kept = new KeyBackup(file).read().orElseThrow();
        kept.keys().forEach((kind, key) -> vault.putBack(kind + "-" + kept.number(), key));
        kept.receipt().ifPresent(key -> vault.putBack(RECEIPT, key));
        KINDS.stream()
                .filter(kind -> !KeyBackup.KINDS.contains(kind))
                .forEach(kind -> vault.create(kind + "-" + sql.current(handle).orElseThrow()));
    }

    /** Fills an empty vault with new keys, for a database of which nothing sealed was kept. */
    public void startOver(Handle handle) {
        make(sql.current(handle).orElseThrow());
    }

    private void destroyBut(List<Long> kept) {
        numbers().stream().filter(number -> !kept.contains(number)).forEach(this::destroy);
    }

    private List<Long> numbers() {
        return vault.names().stream()
                .filter(name -> KINDS.stream().anyMatch(kind -> name.matches(kind + "-[0-9]+")))
                .map(name -> Long.valueOf(name.substring(name.indexOf('-') + 1)))
                .distinct()
                .toList();
    }

    private void make(long number) {
        KINDS.forEach(kind -> vault.create(kind + "-" + number));
    }

    private void destroy(long number) {
        Generation known = opened.remove(number);
        if (known != null) {
            known.lookup().forget();
            known.contact().forget();
        }
        KINDS.forEach(kind -> vault.destroy(kind + "-" + number));
    }

    private Generation open(long number) {
        return opened.computeIfAbsent(number, this::read);
    }

    private Generation read(long number) {
        return generation(
                number,
                key("contact", number),
                key("letterbox", number),
                key("story", number),
                key("parcel", number),
                vault.findOrCreate(RECEIPT));
    }

    private static Generation generation(
            long number, Secret contact, Secret letterbox, Secret story, Secret parcel, Secret receipt) {
        return new Generation(
                number, contact.derive("lookup"), contact.derive("seal"), letterbox, story, parcel, receipt);
    }

    private Secret key(String kind, long number) {
        return vault.find(kind + "-" + number)
                .orElseThrow(() -> new IllegalStateException("The key vault lacks " + kind + "-" + number
                        + ". Is this the vault that belongs to this database?"));
    }
}
