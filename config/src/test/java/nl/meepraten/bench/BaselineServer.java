package nl.meepraten.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.bot.channel.Inbox;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.database.Database;

/**
 * The least that takes a text and keeps it: the same web server, signature check, pool and group commit, and then one row
 * of 160 bytes with one index. What the turns of {@link TurnServer} are measured against.
 */
final class BaselineServer {

    private static final int ROW = 160;

    private BaselineServer() {}

    /** Words: kind of database, folder. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[1]);
        int port = TownFolder.freePort();
        try (Storage storage = Storage.open(words[0], folder)) {
            Database database = storage.database;
            database.write(
                    handle -> handle.execute("create table baseline (sid bytea not null, content bytea not null)"));
            database.write(handle -> handle.execute("create unique index baseline_sid on baseline (sid)"));
            QuietProgram program = new QuietProgram(folder, database, Clock.systemUTC());
            AutoCloseable server = program.webhook(port, message -> keep(database, message));
            Child.serve(port, "");
            server.close();
            Child.kept(database.read(handle -> handle.createQuery("select count(*) from baseline")
                    .mapTo(Long.class)
                    .one()));
        }
    }

    private static Inbox.Handled keep(Database database, InboundMessage message) {
        byte[] sid = message.providerId().getBytes(StandardCharsets.US_ASCII);
        byte[] content = Arrays.copyOf(message.text().getBytes(StandardCharsets.UTF_8), ROW - sid.length);
        database.write(handle -> handle.execute("insert into baseline (sid, content) values (?, ?)", sid, content));
        return Inbox.Handled.DONE;
    }
}
