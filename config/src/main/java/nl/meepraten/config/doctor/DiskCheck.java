package nl.meepraten.config.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.config.words.Sentence;

/** There is room: the night writes the whole database twice (scrubbing and backup). */
final class DiskCheck implements Check {

    private static final long LEAST_MEGABYTES = 500;
    private static final long MEGABYTE = 1024 * 1024;

    private final Path home;

    DiskCheck(Path home) {
        this.home = home;
    }

    @Override
    public List<Finding> look() {
        try {
            Path existing = Stream.iterate(home, path -> path != null, Path::getParent)
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(home);
            long free = Files.getFileStore(existing).getUsableSpace() / MEGABYTE;
            return List.of(
                    free >= LEAST_MEGABYTES
                            ? Finding.ok(Sentence.CHECK_DISK, free)
                            : Finding.wrong(Sentence.CHECK_DISK_FULL, free));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
