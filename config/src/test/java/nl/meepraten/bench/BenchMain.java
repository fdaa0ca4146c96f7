package nl.meepraten.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code ./meepraten bench} runs. */
final class BenchMain {

    private static final String QUICK = "--quick";

    private BenchMain() {}

    public static void main(String[] words) throws Exception {
        Size size = words.length > 0 && words[0].equals(QUICK) ? Size.QUICK : Size.FULL;
        Path folder = Files.createTempDirectory(Path.of(System.getProperty("meepraten.bench", ".")), "bench-");
        try {
            new Bench(Machine.ofLauncher(), size, folder, System.out).run();
        } finally {
            TownFolder.delete(folder);
        }
    }
}
