package nl.meepraten.config;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher itself, in a folder with a space in its name, with a Java and a Maven that only write down what they were
 * asked.
 */
class LauncherTest {

    /** Writes its arguments down; the first word after the jar says how to behave. */
    private static final String JAVA = """
            #!/bin/bash
            echo "$*" >> "$LOG"
            case "$*" in
              *AOTCacheOutput=*)
                [ -e "$LOG.broken" ] && exit 1
                for word; do case "$word" in
                  -XX:AOTCacheOutput=*) learned=${word#*=} ;;
                  -Dmeepraten.root=*) town=${word#*=} ;;
                esac; done
                echo "rehearses with $(cd "$town/config" && echo *) and ${MEEPRATEN_HOME-nothing}" >> "$LOG"
                trap 'kill $!; echo classes > "$learned"; exit 143' TERM
                sleep 20 & echo http; wait ;;
            esac
            while [ $# -gt 0 ] && [ "$1" != -jar ]; do shift; done
            case "$3" in
              again) [ -e "$LOG.again" ] && exit 0; touch "$LOG.again"; exit 75 ;;
              wait) trap 'echo stopping >> "$LOG"; kill $!; exit 143' TERM; sleep 20 & echo ready; wait ;;
              read) cat ;;
              code) exit "$4" ;;
            esac
            """;

    private static final String MAVEN = """
            #!/bin/bash
            echo "mvn $* with $JAVA_HOME" >> "$LOG"
            [ -n "$BROKEN" ] && { echo "cannot compile Thing.java"; exit 1; }
            mkdir -p config/target && echo jar > config/target/meepraten.jar
            echo /libraries.jar > config/target/tools.classpath
            """;

    @TempDir
    Path temporary;

    private Path root;
    private Path log;

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void lay_out() throws IOException {
        root = Files.createDirectories(temporary.resolve("my projects/meepraten"));
        log = temporary.resolve("log");
        Files.copy(Path.of("../meepraten"), root.resolve("meepraten"));
        root.resolve("meepraten").toFile().setExecutable(true);
        Files.createDirectories(root.resolve("config/src/main"));
        Files.writeString(root.resolve("pom.xml"), "pom");
        Files.writeString(root.resolve("config/places.yaml"), "places");
        Files.writeString(root.resolve("config/helplines.yaml"), "helplines");
        Files.writeString(root.resolve("config/plainwords.yaml"), "words");
        Files.writeString(root.resolve("config/pom.xml"), "pom");
        Files.writeString(root.resolve("config/src/main/Main.java"), "one");
        jdk("jdk", "21.0.1");
        program("bin/mvn", MAVEN);
    }

    @Test
    void it_builds_once_and_passes_words_with_spaces_on() throws Exception {
        Answer answer = types("publish", "my file.yaml");
        assertThat(answer.code()).isZero();
        types("help");
        assertThat(logged()).filteredOn(line -> line.startsWith("mvn")).hasSize(1);
        assertThat(logged()).anyMatch(line -> line.endsWith(".jar publish my file.yaml"));
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void it_builds_again_when_a_source_changed_and_when_one_is_gone() throws Exception {
        types("help");
        Files.writeString(root.resolve("config/src/main/Main.java"), "two");
        types("help");
        Files.writeString(root.resolve("config/src/main/More.java"), "three");
        types("help");
        Files.delete(root.resolve("config/src/main/Main.java"));
        types("help");
        assertThat(logged()).filteredOn(line -> line.startsWith("mvn")).hasSize(4);
    }

    @Test
    void java_may_not_leave_memory_on_disk() throws Exception {
        types("help");
        assertThat(logged().getLast())
                .contains("-XX:+DisableAttachMechanism")
                .contains("-XX:-HeapDumpOnOutOfMemoryError")
                .contains("-XX:-CreateCoredumpOnCrash")
                .contains("-XX:+SuppressFatalErrorMessage")
                .contains("--enable-native-access=ALL-UNNAMED")
                .contains("-Dmeepraten.root=" + root.toRealPath());
    }

    @Test
    void a_new_java_learns_the_program_in_an_empty_town_without_our_settings_and_once() throws Exception {
        jdk("jdk", "25.0.1");
        String learned = "-XX:AOTCache=" + root.toRealPath();
        assertThat(answer(start(List.of("MEEPRATEN_HOME=/srv/real"), "help")).code())
                .isZero();
        types("help");
        assertThat(logged())
                .filteredOn(line -> line.startsWith("rehearses"))
                .singleElement()
                .isEqualTo("rehearses with helplines.yaml places.yaml plainwords.yaml and nothing");
        assertThat(logged())
                .filteredOn(line -> line.endsWith(" help"))
                .hasSize(2)
                .allMatch(line -> line.contains(learned));
    }

    @Test
    void java_that_cannot_learn_runs_all_the_same() throws Exception {
        types("help");
        assertThat(logged()).noneMatch(line -> line.contains("AOTCache"));
        jdk("jdk", "25.0.1");
        Files.writeString(root.resolve("config/src/main/Main.java"), "other");
        Files.createFile(Path.of(log + ".broken"));
        assertThat(types("code", "3").code()).isEqualTo(3);
        assertThat(logged().getLast()).doesNotContain("AOTCache");
    }

    @Test
    void what_measures_and_attacks_is_built_once_and_gets_the_flags_and_the_program() throws Exception {
        assertThat(types("bench", "--quick").code()).isZero();
        types("bench");
        assertThat(logged()).filteredOn(line -> line.startsWith("mvn")).hasSize(2);
        assertThat(logged()).anyMatch(line -> line.endsWith(":/libraries.jar nl.meepraten.bench.BenchMain --quick"));
        assertThat(logged().getLast())
                .contains("-Dmeepraten.flags=-Xmx256m ", "-Dmeepraten.program=" + root.toRealPath())
                .endsWith("BenchMain");
        assertThat(types("bench", "--fast").code()).isEqualTo(2);
        assertThat(types("attack", "--quick").code()).isZero();
        assertThat(logged()).filteredOn(line -> line.startsWith("mvn")).hasSize(2);
        assertThat(logged().getLast()).endsWith(":/libraries.jar nl.meepraten.attack.AttackMain --quick");
        assertThat(types("attack", "--fast").code()).isEqualTo(2);
    }

    @Test
    void the_exit_code_and_the_input_are_those_of_the_program() throws Exception {
        assertThat(types("code", "2").code()).isEqualTo(2);
        Process process = start("read");
        process.getOutputStream().write("a line".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        assertThat(answer(process).out()).isEqualTo("a line");
    }

    @Test
    void a_program_that_asks_for_it_is_started_again() throws Exception {
        assertThat(types("again").code()).isZero();
        assertThat(logged()).filteredOn(line -> line.contains(" again")).hasSize(2);
    }

    @Test
    void a_kill_and_ctrl_c_reach_the_program_and_a_clean_stop_is_no_trouble() throws Exception {
        for (String signal : List.of("TERM", "INT")) {
            Process process = start("wait");
            assertThat(firstLine(process)).isEqualTo("ready");
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(answer(process).code()).as(signal).isZero();
            assertThat(logged().getLast()).isEqualTo("stopping");
        }
    }

    @Test
    void a_build_that_fails_shows_why_and_leaves_nothing_to_run() throws Exception {
        Answer answer = answer(start(List.of("BROKEN=yes"), "help"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("cannot compile Thing.java").contains("Het bouwen is niet gelukt.");
        assertThat(logged()).noneMatch(line -> line.contains("-jar"));
    }

    @Test
    void java_that_is_too_old_is_passed_over() throws Exception {
        jdk("old", "17.0.9");
        Files.createSymbolicLink(temporary.resolve("bin/javac"), temporary.resolve("jdk/bin/javac"));
        Answer answer = answer(start(List.of("JAVA_HOME=" + temporary.resolve("old")), "code", "3"));
        assertThat(answer.code()).isEqualTo(3);
        assertThat(logged().getFirst())
                .endsWith("with " + temporary.resolve("jdk").toRealPath());
    }

    @Test
    void without_java_one_sentence_tells_what_to_type() throws Exception {
        Path launcher = root.resolve("meepraten");
        Files.writeString(launcher, Files.readString(launcher).replace("-ge 21 ]", "-ge 999 ]"));
        Answer answer = types("help");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines())
                .singleElement()
                .asString()
                .contains("Java 21")
                .contains("Typ: ");
        assertThat(root.resolve("target")).doesNotExist();
    }

    @Test
    void without_maven_one_sentence_tells_what_to_type() throws Exception {
        Files.delete(temporary.resolve("bin/mvn"));
        Path launcher = root.resolve("meepraten");
        Files.writeString(launcher, Files.readString(launcher).replace("command -v mvn", "command -v no-such-mvn"));
        Answer answer = types("help");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines())
                .singleElement()
                .asString()
                .contains("Maven")
                .contains("Typ: ");
        assertThat(root.resolve("target")).doesNotExist();
    }

    @Test
    void testing_without_a_browser_says_what_was_not_tested() throws Exception {
        Answer answer = types("test", "--without-browser");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("NOT TESTED: browser");
        assertThat(logged()).singleElement().asString().contains("verify").contains("-DexcludedGroups=browser");
    }

    @Test
    void tests_that_fail_fail_the_command() throws Exception {
        assertThat(answer(start(List.of("BROKEN=yes"), "test", "--without-browser"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_option_of_test_is_refused() throws Exception {
        Answer answer = types("test", "--zonder");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--zonder").contains("--without-browser");
        assertThat(log).doesNotExist();
    }

    private Answer types(String... words) throws Exception {
        return answer(start(words));
    }

    private Process start(String... words) throws IOException {
        return start(List.of(), words);
    }

    /** From a folder that is not the root. Who tests in the background ignores Ctrl-C, and the launcher must not inherit that. */
    private Process start(List<String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("env"));
        if (System.getProperty("os.name").equals("Linux")) {
            command.add("--default-signal=INT");
        }
        command.addAll(List.of(
                "-u",
                "HOME",
                "LOG=" + log,
                "JAVA_HOME=" + temporary.resolve("jdk"),
                "PATH=" + temporary.resolve("bin") + ":" + System.getenv("PATH")));
        command.addAll(environment);
        command.add(root.resolve("meepraten").toString());
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(temporary.toFile()).start();
    }

    private static Answer answer(Process process) throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor(30, SECONDS)).isTrue();
        return new Answer(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private List<String> logged() throws IOException {
        return Files.readAllLines(log);
    }

    /** Waits until the program prints a line; what follows is left to be read. */
    private static String firstLine(Process process) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = process.getInputStream().read(); read >= 0 && read != '\n'; ) {
            line.append((char) read);
            read = process.getInputStream().read();
        }
        return line.toString();
    }

    private void jdk(String folder, String version) throws IOException {
        program(folder + "/bin/java", JAVA.replace("$LOG", log.toString()));
        program(folder + "/bin/javac", "#!/bin/bash\n");
        Files.writeString(temporary.resolve(folder + "/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void program(String path, String script) throws IOException {
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        file.toFile().setExecutable(true);
    }
}
