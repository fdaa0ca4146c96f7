package nl.meepraten.core.staff;

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
import nl.meepraten.core.retention.Kept;
import org.jdbi.v3.core.Handle;

/** Accounts of staff and council. Passwords are kept as a {@link SlowHash}, of invitation links only a hash. */
public final class Accounts {

    /** A password is long rather than odd: NIST SP 800-63B. */
    public static final int SHORTEST_PASSWORD = 12;

    /**
     * What came of an invitation.
     *
     * @param renewed whether the account was there already and has a new password now
     */
    public record Accepted(Account account, boolean renewed) {}

    private static final Duration INVITED = Kept.INVITATION.duration();

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final SlowHash passwords;
    private final StaffSql sql = new StaffSql();

    /** @param clock the real one, also in the demo */
    public Accounts(Database database, Ids ids, Clock clock) {
        this(database, ids, clock, PATIENCE);
    }

    /** @param patience how long somebody waits while others log in, before {@link TooBusy} */
    public Accounts(Database database, Ids ids, Clock clock, Duration patience) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.passwords = new SlowHash(patience);
    }

    /** Makes an account; nothing when the e-mail address has one already. */
    public Optional<Account> create(String name, String email, Role role, String password) {
        Account account = account(name, email, role);
        String hash = passwords.of(password);
        return database.writeAlone(handle -> insert(handle, account, hash));
    }

    private Account account(String name, String email, Role role) {
        return new Account(ids.code(8), email.strip().toLowerCase(Locale.ROOT), name.strip(), role);
    }

    private Optional<Account> insert(Handle handle, Account account, String passwordHash) {
        if (sql.byEmail(handle, account.email()).isPresent()) {
            return Optional.empty();
        }
        sql.insert(handle, account, passwordHash);
        return Optional.of(account);
    }

    /**
     * Who logs in with this e-mail address and password. Takes as long when there is no such account.
     *
     * @throws TooBusy when too many people do so at once
     */
    public Optional<Account> login(String email, String password) {
        Optional<StaffSql.Stored> stored =
                database.read(handle -> sql.byEmail(handle, email.strip().toLowerCase(Locale.ROOT)));
        boolean right = passwords.matches(
                password, stored.map(StaffSql.Stored::password).filter(hash -> !hash.isEmpty()));
        return right ? stored.map(StaffSql.Stored::account) : Optional.empty();
    }

    /** Deletes links that nobody can use any more; at every start, so after every night. */
    public void forgetOldInvitations() {
        database.write(handle -> {
            sql.deleteOldInvitations(handle, clock.instant().toEpochMilli());
            return 0;
        });
    }

    /** Nobody gets in with the password he or she had; a link to choose a new one still works. */
    public void dropPasswords() {
        database.writeAlone(handle -> {
            sql.dropPasswords(handle);
            return 0;
        });
    }

    /** Makes every link that was not used worthless. */
    public void dropInvitations() {
        database.writeAlone(handle -> {
            sql.deleteInvitations(handle);
            return 0;
        });
    }

    /** A secret for a link that makes one new account, once, within 24 hours. */
    public String invite(Role role) {
        return invite(new StaffSql.Invitation(role, ""));
    }

    /** A secret for a link with which this person, and nobody else, chooses a new password, once, within 24 hours. */
    public String renewal(Account account) {
        return invite(new StaffSql.Invitation(account.role(), account.id()));
    }

    private String invite(StaffSql.Invitation invitation) {
        String secret = ids.secret();
        database.writeAlone(handle -> {
            sql.insertInvitation(
                    handle,
                    hash(secret),
                    invitation,
                    clock.instant().plus(INVITED).toEpochMilli());
            return 0;
        });
        return secret;
    }

    /** For which role an invitation is; nothing when it was used or is too old. */
    public Optional<Role> invitation(String secret) {
        return database.read(handle ->
                        sql.invitation(handle, hash(secret), clock.instant().toEpochMilli()))
                .map(StaffSql.Invitation::role);
    }

    /**
     * Uses an invitation or a renewal. Whose password is renewed keeps the name, and is logged out everywhere. Nothing when
     * the link cannot be used any more, or the e-mail address is not that of a new account or of the one it renews.
     *
     * @throws TooBusy when too many people do so at once; the invitation is not used up
     */
    public Optional<Accepted> accept(String secret, String name, String email, String password) {
        if (invitation(secret).isEmpty()) {
            return Optional.empty();
        }
        String passwordHash = passwords.of(password);
        // Looked up again within the transaction: of two who use the same link at once, one gets in.
        return database.writeAlone(handle -> {
            long now = clock.instant().toEpochMilli();
            Optional<Accepted> accepted = sql.invitation(handle, hash(secret), now)
                    .flatMap(invitation ->
                            accept(handle, invitation, account(name, email, invitation.role()), passwordHash));
            accepted.ifPresent(done -> sql.deleteInvitation(handle, hash(secret), now));
            return accepted;
        });
    }

    private Optional<Accepted> accept(
            Handle handle, StaffSql.Invitation invitation, Account typed, String passwordHash) {
        Optional<StaffSql.Stored> stored = sql.byEmail(handle, typed.email());
        if (invitation.account().isEmpty() && stored.isEmpty()) {
            return insert(handle, typed, passwordHash).map(made -> new Accepted(made, false));
        }
        Optional<Account> renewed =
                stored.filter(one -> renews(invitation, one)).map(StaffSql.Stored::account);
        renewed.ifPresent(account -> {
            sql.renewPassword(handle, account.id(), passwordHash);
            sql.deleteSessionsOf(handle, account.id());
        });
        return renewed.map(account -> new Accepted(account, true));
    }

    /** Also an invitation for the same role, when a restored backup left an account without a password. */
    private static boolean renews(StaffSql.Invitation invitation, StaffSql.Stored stored) {
        return invitation.account().isEmpty()
                ? stored.password().isEmpty() && stored.account().role() == invitation.role()
                : stored.account().id().equals(invitation.account());
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
