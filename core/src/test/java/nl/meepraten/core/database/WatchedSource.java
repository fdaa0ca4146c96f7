package nl.meepraten.core.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A database that lets something happen around every statement that writes and around every commit, so that an attack gets in
 * between. It does nothing else: connections and statements are the driver's own.
 */
public final class WatchedSource {

    private final Runnable happens;

    private WatchedSource(Runnable happens) {
        this.happens = happens;
    }

    public static Database sqlite(Path file, Runnable happens) {
        return new Database(new SqliteEngine(file, new WatchedSource(happens)::around));
    }

    public static Database postgres(String url, Runnable happens) {
        return new Database(new PostgresEngine(url, new WatchedSource(happens)::around));
    }

    private DataSource around(DataSource source) {
        return proxy(DataSource.class, (method, words) -> connection(method.invoke(source, words)));
    }

    private Object connection(Object opened) {
        if (!(opened instanceof Connection connection)) {
            return opened;
        }
        return proxy(Connection.class, (method, words) -> {
            boolean commits = method.getName().equals("commit");
            if (commits) {
                happens.run();
            }
            Object result = method.invoke(connection, words);
            if (commits) {
                happens.run();
            }
            return statement(result);
        });
    }

    private Object statement(Object made) {
        if (made instanceof PreparedStatement prepared) {
            return proxy(PreparedStatement.class, executing(prepared));
        }
        return made instanceof Statement plain ? proxy(Statement.class, executing(plain)) : made;
    }

    private Call executing(Statement statement) {
        return (method, words) -> {
            if (method.getName().startsWith("execute")) {
                happens.run();
            }
            return method.invoke(statement, words);
        };
    }

    @FunctionalInterface
    private interface Call {
        Object of(Method method, Object[] words) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> kind, Call call) {
        InvocationHandler handler = (self, method, words) -> {
            try {
                return call.of(method, words);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
