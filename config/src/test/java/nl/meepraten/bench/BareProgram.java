package nl.meepraten.bench;

import io.javalin.Javalin;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A web server that keeps what is posted in a file: the least a Java program with these two libraries starts with. */
final class BareProgram {

    private BareProgram() {}

    /** Words: port, folder. */
    public static void main(String[] words) throws Exception {
        Connection database = DriverManager.getConnection("jdbc:sqlite:" + Path.of(words[1], "bare.db"));
        try (Statement statement = database.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.execute("pragma synchronous=full");
            statement.execute("create table if not exists kept (content blob not null)");
        }
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.concurrency.useVirtualThreads = true;
                    config.routes.post("/<path>", context -> {
                        try (PreparedStatement insert = database.prepareStatement("insert into kept values (?)")) {
                            insert.setBytes(1, context.bodyAsBytes());
                            insert.execute();
                        }
                        context.result("kept");
                    });
                })
                .start("127.0.0.1", Integer.parseInt(words[0]));
    }
}
