package nl.meepraten.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that share one folder of keys, and want the same new key at the same moment. */
@Timeout(120)
class SharedVaultTest {

    private static final int KEYS = 300;

    @TempDir
    Path folder;

    private final List<User> users = new ArrayList<>();

    /** A {@link VaultUser} as seen from outside. */
    private record User(Process process, PrintWriter in, BufferedReader out) {

        static User of(Path folder, String... more) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    VaultUser.class.getName(),
                    folder.toString()));
            command.addAll(List.of(more));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new User(
                    process,
                    new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true),
                    process.inputReader(StandardCharsets.UTF_8));
        }

        String said() throws IOException {
            return out.readLine();
        }
    }

    @AfterEach
    void stop() {
        users.forEach(user -> user.process().destroyForcibly());
    }

    private void start(String... more) throws IOException {
        users.add(User.of(folder, more));
        users.add(User.of(folder, more));
    }

    /** What both got for this name, asked at the same moment. */
    private Set<String> got(String name) throws IOException {
        users.forEach(user -> user.in().println(name));
        Set<String> got = new TreeSet<>();
        for (User user : users) {
            got.add(user.said());
        }
        return got;
    }

    @Test
    void bothGetTheSameKeyAndItIsOnDisk() throws IOException {
        start();
        for (int number = 0; number < KEYS; number++) {
            assertThat(got("seen-" + number)).containsExactly(onDisk("seen-" + number));
        }
    }

    private String onDisk(String name) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(name + ".key"));
        assertThat(content).hasSize(4096);
        return HexFormat.of().formatHex(Arrays.copyOf(content, Secret.LENGTH));
    }

    @Test
    void controlWhoLooksFirstAndMakesItThenIsTooLateAtSomeTime() throws IOException {
        start("careless");
        for (int number = 0; number < 20 * KEYS; number++) {
            if (!got("seen-" + number).equals(Set.of(onDisk("seen-" + number)))) {
                return;
            }
        }
        assertThat(false).as("they met").isTrue();
    }
}
