package nl.meepraten.core.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import org.jdbi.v3.core.Handle;

/**
 * Accounts of staff and council. Passwords are kept as Argon2id (19 MiB, 2 passes, 1 lane: OWASP's password storage
 * advice); of invitation links only a hash is kept.
 */
public final class Accounts {

    /** A password is long rather than odd: NIST SP 800-63B. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final Duration INVITED = Duration.ofHours(24);

    /** Checked when there is no such account, so that the time it takes does not tell. */
    private static final String NOBODY = Password.hash("nobody has this password")
            .addRandomSalt(16)
            .with(ARGON2)
            .getResult();

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final StaffSql sql = new StaffSql();

    /** @param clock the real one, also in the demo */
    public Accounts(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes an account; nothing when the e-mail address has one already. */
    public Optional<Account> create(String name, String email, Role role, String password) {
        Account account = account(name, email, role);
        String hash = slowHash(password);
        return database.write(handle -> insert(handle, account, hash));
    }

    private Account account(String name, String email, Role role) {
        return new Account(ids.code(8), email.strip().toLowerCase(Locale.ROOT), name.strip(), role);
    }

    private static String slowHash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    private Optional<Account> insert(Handle handle, Account account, String passwordHash) {
        if (sql.byEmail(handle, account.email()).isPresent()) {
            return Optional.empty();
        }
        sql.insert(handle, account, passwordHash);
        return Optional.of(account);
    }

    /** Who logs in with this e-mail address and password. Takes as long when there is no such account. */
    public Optional<Account> login(String email, String password) {
        Optional<StaffSql.Stored> stored =
                database.read(handle -> sql.byEmail(handle, email.strip().toLowerCase(Locale.ROOT)));
        boolean right = Password.check(
                        password, stored.map(StaffSql.Stored::password).orElse(NOBODY))
                .with(ARGON2);
        return right ? stored.map(StaffSql.Stored::account) : Optional.empty();
    }

    /** A secret for a link that works once, within 24 hours. */
    public String invite(Role role) {
        String secret = ids.secret();
        database.write(handle -> {
            sql.insertInvitation(
                    handle, hash(secret), role, clock.instant().plus(INVITED).toEpochMilli());
            return 0;
        });
        return secret;
    }

    /** For which role an invitation is; nothing when it was used or is too old. */
    public Optional<Role> invitation(String secret) {
        return database.read(
                handle -> sql.invitation(handle, hash(secret), clock.instant().toEpochMilli()));
    }

    /** Uses an invitation; nothing when it cannot be used any more or the e-mail address has an account. */
    public Optional<Account> accept(String secret, String name, String email, String password) {
        if (invitation(secret).isEmpty()) {
            return Optional.empty();
        }
        String passwordHash = slowHash(password);
        // Looked up again within the transaction: of two who use the same link at once, one gets in.
        return database.write(handle -> {
            long now = clock.instant().toEpochMilli();
            Optional<Account> made = sql.invitation(handle, hash(secret), now)
                    .flatMap(role -> insert(handle, account(name, email, role), passwordHash));
            made.ifPresent(account -> sql.deleteInvitation(handle, hash(secret), now));
            return made;
        });
    }

    public Optional<Account> find(String id) {
        return database.read(handle -> sql.byId(handle, id));
    }

    public List<Account> all() {
        return database.read(sql::all);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
