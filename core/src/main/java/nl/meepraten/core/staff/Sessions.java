package nl.meepraten.core.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.retention.Kept;

/** Who is logged in. Kept in the database, so that the nightly restart logs nobody out; of the secret only a hash. */
public final class Sessions {

    private static final Duration LONGEST = Kept.SESSION.duration();
    private static final Duration IDLE = Duration.ofHours(1);

    private final Database database;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;
    private final StaffSql sql = new StaffSql();

    public Sessions(Database database, Accounts accounts, Ids ids, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A session that is open.
     *
     * @param csrf the secret that its forms send along
     */
    public record Session(Account account, String csrf) {
        @Override
        public String toString() {
            return "[session]";
        }
    }

    /** Opens a session and returns its secret, for the cookie. */
    public String open(Account account) {
        String secret = ids.secret();
        long now = clock.instant().toEpochMilli();
        database.write(handle -> {
            sql.deleteOldSessions(handle, now);
            sql.insertSession(
                    handle,
                    Accounts.hash(secret),
                    new StaffSql.Open(account.id(), ids.secret()),
                    now + LONGEST.toMillis(),
                    now + IDLE.toMillis());
            return 0;
        });
        return secret;
    }

    /** The session with this secret; using it keeps it open for another hour. */
    public Optional<Session> find(String secret) {
        byte[] hash = Accounts.hash(secret);
        long now = clock.instant().toEpochMilli();
        Optional<StaffSql.Open> open = database.read(handle -> sql.session(handle, hash, now));
        open.ifPresent(one -> database.write(handle -> {
            sql.prolong(handle, hash, now + IDLE.toMillis());
            return one;
        }));
        return open.flatMap(one -> accounts.find(one.account()).map(account -> new Session(account, one.csrf())));
    }

    /** Deletes what nobody can use any more; at every start, so after every night. */
    public void forgetOld() {
        database.write(handle -> {
            sql.deleteOldSessions(handle, clock.instant().toEpochMilli());
            return 0;
        });
    }

    /** Logs everybody out. */
    public void closeAll() {
        database.write(handle -> {
            sql.deleteSessions(handle);
            return 0;
        });
    }

    public void close(String secret) {
        database.write(handle -> {
            sql.deleteSession(handle, Accounts.hash(secret));
            return 0;
        });
    }
}
