package nl.meepraten.config.doctor;

import java.lang.management.ManagementFactory;
import java.util.List;
import nl.meepraten.config.words.Sentence;

/** Java is new enough, nothing records what it holds, and it leaves no dumps with keys in them: the launcher passes the flags for that. */
final class JavaCheck implements Check {

    private static final int OLDEST = 21;
    private static final List<String> FLAGS = List.of(
            "-XX:+DisableAttachMechanism",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage");

    /** What records or shows what is in memory: Flight Recorder, agents, management from elsewhere. */
    private static final List<String> WATCHING = List.of(
            "-XX:StartFlightRecording",
            "-XX:FlightRecorderOptions",
            "-XX:+FlightRecorder",
            "-agentlib:",
            "-agentpath:",
            "-javaagent:",
            "-Xrun",
            "-Dcom.sun.management.jmxremote",
            "-XX:+HeapDump");

    private final int version;
    private final List<String> given;

    JavaCheck() {
        this(Runtime.version().feature(), ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    JavaCheck(int version, List<String> given) {
        this.version = version;
        this.given = given;
    }

    @Override
    public List<Finding> look() {
        List<String> missing =
                FLAGS.stream().filter(flag -> !given.contains(flag)).toList();
        List<String> watching = given.stream()
                .filter(flag -> WATCHING.stream().anyMatch(flag::startsWith))
                .toList();
        return List.of(
                watching.isEmpty()
                        ? Finding.ok(Sentence.CHECK_JVM_UNWATCHED)
                        : Finding.wrong(Sentence.CHECK_JVM_WATCHED, String.join(" ", watching)),
                version >= OLDEST
                        ? Finding.ok(Sentence.CHECK_JAVA, version)
                        : Finding.wrong(Sentence.CHECK_JAVA_OLD, version),
                missing.isEmpty()
                        ? Finding.ok(Sentence.CHECK_JVM_FLAGS)
                        : Finding.warning(Sentence.CHECK_JVM_FLAGS_MISSING, String.join(" ", missing)));
    }
}
