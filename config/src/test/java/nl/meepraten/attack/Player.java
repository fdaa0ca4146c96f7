package nl.meepraten.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.town.Storage;

/**
 * A program of its own that plays one job after the other: attacks read logs, memory and transactions of the whole program,
 * so that two can only be played side by side by two programs.
 */
final class Player {

    /** What tells {@link AttackMain} that it is one. */
    static final String WORD = "--plays";

    private static final String RESULT = "RESULT ";
    private static final String DONE = "DONE";

    private final Process process;

    /** Starts one as this program was started. */
    Player(List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AttackMain.class.getName()));
        command.addAll(words);
        command.add(WORD);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Lets it do jobs until there are none, and prints what comes of each attack. Returns whether it did all it took. */
    boolean works(Queue<Job> jobs, Verdicts verdicts) {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
                Writer orders = process.outputWriter(StandardCharsets.UTF_8)) {
            for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
                orders.write(job.line() + "\n");
                orders.flush();
                if (!listens(said, verdicts)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            System.err.println("A program that plays attacks is gone: " + e.getMessage());
            return false;
        }
    }

    private static boolean listens(BufferedReader said, Verdicts verdicts) throws IOException {
        List<String> block = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(DONE)) {
                return true;
            }
            if (line.startsWith(RESULT)) {
                verdicts.add(line.substring(RESULT.length()), block);
                block.clear();
            } else {
                block.add(line);
            }
        }
        return false;
    }

    /** The other side: does what is asked until nothing more is. */
    static void plays(Suite suite, BufferedReader orders) throws IOException {
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            Job job = Job.of(line);
            for (Attack attack : job.attacks()) {
                play(suite, attack, job.storage());
            }
            System.out.println(DONE);
        }
    }

    /** One that breaks down is told with what it threw; the others go on. */
    private static void play(Suite suite, Attack attack, Storage storage) {
        try {
            Suite.Outcome outcome = suite.play(attack, storage);
            System.out.print(suite.told(outcome));
            System.out.println(RESULT + Verdicts.line(outcome, attack.tried(suite.arena(storage))));
        } catch (Exception | ExceptionInInitializerError | NoClassDefFoundError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            System.out.print(trace);
            System.out.println(RESULT + Verdicts.brokenDown(attack, storage));
        }
    }

    void stop() {
        process.destroy();
    }

    /** Waits until it has tidied up. Returns whether that went well. */
    boolean ended() {
        return process.onExit().join().exitValue() == 0;
    }
}
