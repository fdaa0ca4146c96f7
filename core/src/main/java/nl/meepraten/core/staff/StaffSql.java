package nl.meepraten.core.staff;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class StaffSql {

    record Stored(Account account, String password) {}

    record Open(String account, String csrf) {}

    private static final String ACCOUNT = "id, email, name, role";

    void insert(Handle handle, Account account, String password) {
        handle.execute(
                "insert into account (id, email, name, role, password) values (?, ?, ?, ?, ?)",
                account.id(),
                account.email(),
                account.name(),
                account.role().name(),
                password);
    }

    void renewPassword(Handle handle, String account, String password) {
        handle.execute("update account set password = ? where id = ?", password, account);
    }

    void dropPasswords(Handle handle) {
        handle.execute("update account set password = ''");
    }

    Optional<Stored> byEmail(Handle handle, String email) {
        return handle.createQuery("select " + ACCOUNT + ", password from account where email = ?")
                .bind(0, email)
                .map((row, context) -> new Stored(account(row), row.getString("password")))
                .findOne();
    }

    Optional<Account> byId(Handle handle, String id) {
        return handle.createQuery("select " + ACCOUNT + " from account where id = ?")
                .bind(0, id)
                .map((row, context) -> account(row))
                .findOne();
    }

    List<Account> all(Handle handle) {
        return handle.createQuery("select " + ACCOUNT + " from account order by name, id")
                .map((row, context) -> account(row))
                .list();
    }

    private static Account account(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")));
    }

    /** @param account id of the account whose password is renewed; empty for a new account */
    record Invitation(Role role, String account) {}

    void insertInvitation(Handle handle, byte[] hash, Invitation invitation, long until) {
        handle.execute(
                "insert into invitation (hash, role, account, until) values (?, ?, ?, ?)",
                hash,
                invitation.role().name(),
                invitation.account(),
                until);
    }

    Optional<Invitation> invitation(Handle handle, byte[] hash, long now) {
        return handle.createQuery("select role, account from invitation where hash = ? and until > ?")
                .bind(0, hash)
                .bind(1, now)
                .map((row, context) -> new Invitation(Role.valueOf(row.getString(1)), row.getString(2)))
                .findOne();
    }

    void deleteInvitation(Handle handle, byte[] hash, long now) {
        handle.execute("delete from invitation where hash = ? or until <= ?", hash, now);
    }

    void insertSession(Handle handle, byte[] hash, Open session, long until, long idleUntil) {
        handle.execute(
                "insert into session (hash, account, csrf, until, idle_until) values (?, ?, ?, ?, ?)",
                hash,
                session.account(),
                session.csrf(),
                until,
                idleUntil);
    }

    Optional<Open> session(Handle handle, byte[] hash, long now) {
        return handle.createQuery("select account, csrf from session where hash = ? and until > ? and idle_until > ?")
                .bind(0, hash)
                .bind(1, now)
                .bind(2, now)
                .map((row, context) -> new Open(row.getString(1), row.getString(2)))
                .findOne();
    }

    void prolong(Handle handle, byte[] hash, long idleUntil) {
        handle.execute("update session set idle_until = ? where hash = ?", idleUntil, hash);
    }

    void deleteSession(Handle handle, byte[] hash) {
        handle.execute("delete from session where hash = ?", hash);
    }

    void deleteSessionsOf(Handle handle, String account) {
        handle.execute("delete from session where account = ?", account);
    }

    void deleteSessions(Handle handle) {
        handle.execute("delete from session");
    }

    void deleteOldInvitations(Handle handle, long now) {
        handle.execute("delete from invitation where until <= ?", now);
    }

    void deleteInvitations(Handle handle) {
        handle.execute("delete from invitation");
    }

    void deleteOldSessions(Handle handle, long now) {
        handle.execute("delete from session where until <= ? or idle_until <= ?", now, now);
    }
}
