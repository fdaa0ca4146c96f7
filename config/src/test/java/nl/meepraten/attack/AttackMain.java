package nl.meepraten.attack;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.meepraten.attack.town.Storage;

/**
 * What {@code ./meepraten attack} runs: a program for each kind of database, side by side, since many attacks wait half
 * of their time. Exit code 1 when an attack succeeds, a control is not caught or an attack was not played.
 */
final class AttackMain {

    private static final String QUICK = "--quick";

    private AttackMain() {}

    public static void main(String[] words) throws Exception {
        List<String> given = List.of(words);
        boolean quick = given.contains(QUICK);
        List<Storage> on = Arrays.stream(Storage.values())
                .filter(storage -> given.contains(storage.name()))
                .toList();
        System.exit((on.isEmpty() ? sideBySide(given) : played(on.getFirst(), quick)) ? 0 : 1);
    }

    private static boolean played(Storage storage, boolean quick) throws Exception {
        try (Suite suite = new Suite(quick)) {
            return suite.play(storage, System.out);
        }
    }

    private static boolean sideBySide(List<String> words) throws IOException, InterruptedException {
        List<Process> programs = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> programs.forEach(Process::destroy)));
        for (Storage storage : Storage.values()) {
            programs.add(program(storage, words));
        }
        boolean well = true;
        for (Process program : programs) {
            well &= program.waitFor() == 0;
        }
        return well;
    }

    /** As this one was started. */
    private static Process program(Storage storage, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AttackMain.class.getName()));
        command.addAll(words);
        command.add(storage.name());
        return new ProcessBuilder(command).inheritIO().start();
    }
}
