package nl.meepraten.config;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program in a process of its own, not as a demo, with a night that was missed: after a night the memory must be
 * empty, so the process ends and a fresh one begins.
 */
class RestartTest {

    @TempDir
    Path temporary;

    private Path root;
    private int port;
    private int adminPort;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void settle() throws IOException {
        root = Files.createDirectories(temporary.resolve("town"));
        Files.createDirectories(root.resolve("config"));
        for (String list : List.of("places.yaml", "helplines.yaml", "plainwords.yaml")) {
            Files.copy(Path.of(list), root.resolve("config").resolve(list));
        }
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket other = new ServerSocket(0)) {
            port = one.getLocalPort();
            adminPort = other.getLocalPort();
        }
        Files.writeString(
                root.resolve("config/meepraten.yaml"),
                "simulator: true\nport: " + port + "\nadmin_port: " + adminPort + "\n");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Files.createDirectories(root.resolve("data"));
        try (Database database = Database.sqlite(root.resolve("data/meepraten.db"))) {
            database.writeAlone(handle -> {
                new Generations(new FileVault(root.resolve("vault")))
                        .begin(handle, today.minusDays(3).toEpochDay());
                return handle;
            });
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void after_the_night_the_program_ends_with_75_and_the_next_one_stays() throws Exception {
        Process process = start(java());
        assertThat(process.waitFor(60, SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(75);
        assertThat(printed()).as("nobody is told that it runs").isEmpty();
        assertThat(new FileVault(root.resolve("vault")).names())
                .contains("contact-2")
                .doesNotContain("contact-1");

        process = start(java());
        assertThat(comesUp()).isEqualTo("200 ok, 200 ok");

        process.destroy();
        assertThat(process.waitFor(30, SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(printed()).contains("Meepraten draait.", "Meepraten is gestopt.");
    }

    /** What is in memory goes at a reboot; the program comes up without it, and nothing of it was ever on the disk. */
    @Test
    void with_the_vault_in_memory_it_comes_up_also_after_a_reboot() throws Exception {
        Path memory = Files.createTempDirectory(Path.of("/dev/shm"), "meepraten");
        empty(root.resolve("data"));
        empty(root.resolve("vault"));
        Files.writeString(
                root.resolve("config/meepraten.yaml"),
                "vault_mode: memory\nvault_memory: " + memory + "\n",
                StandardOpenOption.APPEND);
        try {
            for (String start : List.of("first", "after a reboot")) {
                Process process = start(java());
                assertThat(comesUp()).as(start).isEqualTo("200 ok, 200 ok");
                assertThat(new FileVault(memory).names()).as(start).anyMatch(name -> name.startsWith("letterbox-"));
                assertThat(new FileVault(root.resolve("vault")).names())
                        .as(start)
                        .anyMatch(name -> name.startsWith("contact-"))
                        .noneMatch(name -> name.startsWith("letterbox-"));
                process.destroy();
                assertThat(process.waitFor(30, SECONDS)).isTrue();
                assertThat(process.exitValue()).isZero();
                empty(memory);
            }
        } finally {
            empty(memory);
            Files.delete(memory);
        }
    }

    @Test
    void the_launcher_starts_the_fresh_process() throws Exception {
        Files.copy(Path.of("../meepraten"), root.resolve("meepraten"));
        assertThat(root.resolve("meepraten").toFile().setExecutable(true)).isTrue();
        program("jdk/bin/java", """
                #!/bin/bash
                flags=()
                while [ "$1" != -jar ]; do flags+=("$1"); shift; done
                echo started >> "%s"
                exec %s "${flags[@]}" -cp "%s" nl.meepraten.config.Main
                """.formatted(
                        temporary.resolve("starts"), java().getFirst(), System.getProperty("java.class.path")));
        program("jdk/bin/javac", "#!/bin/bash\n");
        Files.writeString(temporary.resolve("jdk/release"), "JAVA_VERSION=\"21.0.1\"\n");
        program("bin/mvn", "#!/bin/bash\nmkdir -p config/target && echo jar > config/target/meepraten.jar\n");
        Files.createDirectories(root.resolve("config/src/main"));
        Files.writeString(root.resolve("pom.xml"), "pom");
        Files.writeString(root.resolve("config/pom.xml"), "pom");

        Process process = start(List.of(root.resolve("meepraten").toString()));

        assertThat(comesUp()).isEqualTo("200 ok, 200 ok");
        assertThat(Files.readAllLines(temporary.resolve("starts"))).hasSize(2);
        process.destroy();
        assertThat(process.waitFor(30, SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(folder)) {
                    Files.delete(one);
                }
            }
        }
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmeepraten.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.meepraten.config.Main");
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(temporary.resolve("printed").toFile())
                .redirectError(temporary.resolve("complaints").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MEEPRATEN_"));
        builder.environment().put("JAVA_HOME", temporary.resolve("jdk").toString());
        builder.environment().put("PATH", temporary.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String printed() throws IOException {
        return Files.readString(temporary.resolve("printed"));
    }

    private String comesUp() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return health(http, port) + ", " + health(http, adminPort);
        }
    }

    private String health(HttpClient http, int of) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + of + "/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        for (long start = System.nanoTime(); System.nanoTime() - start < SECONDS.toNanos(60); ) {
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                return answer.statusCode() + " " + answer.body();
            } catch (ConnectException e) {
                assertThat(started.getLast().isAlive())
                        .as(Files.readString(temporary.resolve("complaints")))
                        .isTrue();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        return "nothing";
    }

    private void program(String path, String script) throws IOException {
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
