package nl.meepraten.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.bot.channel.twilio.FakeTwilio;

/** An empty folder with the settings of a town that is texted through Twilio. */
public final class TownFolder {

    public static final String PUBLIC = "https://meepraten.example";

    /** What another program says to read results and metrics. */
    public static final String API_TOKEN = "a-word-that-other-programs-say-here-1234";

    private TownFolder() {}

    /**
     * @param root where the lists are
     * @param provider where the program thinks Twilio is
     */
    public static Path layOut(Path root, Path folder, int port, int adminPort, String provider) {
        try {
            Files.createDirectories(folder.resolve("config"));
            for (String list : List.of("config/places.yaml", "config/helplines.yaml", "config/plainwords.yaml")) {
                Files.copy(root.resolve(list), folder.resolve(list), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(folder.resolve("config/meepraten.yaml"), """
                    municipality:
                      name: "Dorpstad"
                      contact_name: "Karin"
                      contact_phone: "06 00000000"
                    port: %d
                    admin_port: %d
                    public_url: "%s"
                    api_token: "%s"
                    twilio:
                      account_sid: "%s"
                      auth_token: "%s"
                      from: "%s"
                      api_url: "%s"
                    """.formatted(
                            port,
                            adminPort,
                            PUBLIC,
                            API_TOKEN,
                            FakeTwilio.ACCOUNT,
                            FakeTwilio.TOKEN,
                            FakeTwilio.OUR_NUMBER,
                            provider));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
