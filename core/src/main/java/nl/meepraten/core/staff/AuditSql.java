package nl.meepraten.core.staff;

import java.time.Instant;
import java.util.List;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.Shuffle;
import org.jdbi.v3.core.Handle;

final class AuditSql {

    void insert(Handle handle, byte[] id, String account, AuditLog.Kind kind, String object, Instant hour) {
        handle.execute(
                "insert into audit (id, account, kind, object, hour) values (?, ?, ?, ?, ?)",
                id,
                account,
                kind.name(),
                object,
                hour.toEpochMilli());
    }

    void countFailedLogin(Handle handle, Instant hour) {
        handle.execute(
                "insert into failed_login (hour, amount) values (?, 1)"
                        + " on conflict (hour) do update set amount = failed_login.amount + 1",
                hour.toEpochMilli());
    }

    /** Newest first; of one hour in no order that says anything. */
    List<AuditLog.Entry> entries(Handle handle, Instant since, int most, int skip) {
        return handle.createQuery("select coalesce(account.name, '') as who, kind, object, hour from audit"
                        + " left join account on account.id = audit.account where hour >= ?"
                        + " order by hour desc, audit.id limit ? offset ?")
                .bind(0, since.toEpochMilli())
                .bind(1, most)
                .bind(2, skip)
                .map((row, context) -> new AuditLog.Entry(
                        row.getString("who"),
                        AuditLog.Kind.valueOf(row.getString("kind")),
                        row.getString("object"),
                        Instant.ofEpochMilli(row.getLong("hour"))))
                .list();
    }

    long failedLogins(Handle handle, Instant since) {
        return handle.createQuery("select coalesce(sum(amount), 0) from failed_login where hour >= ?")
                .bind(0, since.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    void shuffle(Handle handle, Ids ids) {
        Shuffle.rows(handle, ids, "audit", List.of("id", "account", "kind", "object", "hour"));
    }

    void deleteBefore(Handle handle, Instant hour) {
        handle.execute("delete from audit where hour < ?", hour.toEpochMilli());
        handle.execute("delete from failed_login where hour < ?", hour.toEpochMilli());
    }
}
