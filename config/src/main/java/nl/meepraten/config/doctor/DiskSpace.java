package nl.meepraten.config.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much room a disk has. The night needs it: it writes the whole database twice (scrubbing and backup).
 *
 * @param megabytes that are free
 */
public record DiskSpace(long megabytes) {

    private static final long LEAST_MEGABYTES = 500;
    private static final long MEGABYTE = 1024 * 1024;

    /** @param folder on that disk; it need not be there yet */
    public static DiskSpace of(Path folder) {
        try {
            Path existing = Stream.iterate(folder, path -> path != null, Path::getParent)
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(folder);
            return new DiskSpace(Files.getFileStore(existing).getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isEnough() {
        return megabytes >= LEAST_MEGABYTES;
    }
}
