package nl.meepraten.config.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.config.words.Sentence;

/**
 * Memory, in which keys are, does not end up on a disk: by swap, by hibernation or by core dumps. Read from Linux's
 * {@code /proc} and {@code /sys}; elsewhere the administrator has to look.
 */
final class MemoryCheck implements Check {

    private static final Pattern CORE_LIMIT = Pattern.compile("(?m)^Max core file size\\s+(\\S+)");

    private final Path root;
    private final boolean promised;

    /**
     * @param root {@code /}, or another folder with {@code proc} and {@code sys} in it
     * @param promised whether keys are in memory because no disk may ever have them: then swap is wrong
     */
    MemoryCheck(Path root, boolean promised) {
        this.root = root;
        this.promised = promised;
    }

    @Override
    public List<Finding> look() {
        return List.of(swap(), hibernation(), coreDumps());
    }

    /** The first line of {@code /proc/swaps} is a heading; each line after it is a swap area. */
    private Finding swap() {
        return read("proc/swaps")
                .map(text -> text.lines().count() > 1 ? swapOn() : Finding.ok(Sentence.CHECK_SWAP))
                .orElseGet(() -> Finding.warning(Sentence.CHECK_SWAP_UNKNOWN));
    }

    private Finding swapOn() {
        return promised ? Finding.wrong(Sentence.CHECK_SWAP_PROMISED) : Finding.warning(Sentence.CHECK_SWAP_ON);
    }

    /** Where {@code /sys/power/state} names "disk", the machine can write all memory to disk and sleep. */
    private Finding hibernation() {
        boolean possible = read("sys/power/state").orElse("").contains("disk")
                && !read("sys/power/disk").orElse("").contains("[disabled]");
        return possible ? Finding.warning(Sentence.CHECK_HIBERNATION_POSSIBLE) : Finding.ok(Sentence.CHECK_HIBERNATION);
    }

    private Finding coreDumps() {
        Matcher limit = CORE_LIMIT.matcher(read("proc/self/limits").orElse(""));
        boolean possible = limit.find() && !limit.group(1).equals("0");
        return possible ? Finding.warning(Sentence.CHECK_CORE_DUMPS_ON) : Finding.ok(Sentence.CHECK_CORE_DUMPS);
    }

    private Optional<String> read(String path) {
        Path file = root.resolve(path);
        try {
            return Files.isReadable(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
