package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Clock;
import nl.meepraten.config.QuietProgram;
import org.jdbi.v3.core.Handle;

/** The real webhook and the real bot, with a town in it, and nothing that happens by itself. */
final class TurnServer {

    private TurnServer() {}

    /** Words: kind of database, folder of the town, how many people join first; with none it goes on with who is there. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[1]);
        int port = TownFolder.freePort();
        try (Storage storage = Storage.open(words[0], folder)) {
            QuietProgram program = new QuietProgram(folder, storage.database, Clock.systemUTC());
            int newcomers = Integer.parseInt(words[2]);
            if (newcomers > 0) {
                Fixture.fill(program, newcomers);
            }
            long before = storage.database.read(TurnServer::seen);
            AutoCloseable server = program.webhook(port, program.bot.inbox());
            Child.serve(port, "");
            server.close();
            Child.kept(storage.database.read(TurnServer::seen) - before);
        }
    }

    /** Each turn notes the id of its message, once. */
    private static long seen(Handle handle) {
        return handle.createQuery("select count(*) from seen").mapTo(Long.class).one();
    }
}
